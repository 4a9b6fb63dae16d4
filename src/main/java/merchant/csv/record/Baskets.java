package merchant.csv.record;

import java.io.Reader;

/// Records of a file with a basket a line: each cell that is not empty is a record of two fields, the number of its basket (from 1) and
/// the cell. A line that breaks the rules is one record with its [Fault]; a blank line is a blank record.
public final class Baskets extends Records {
    private char[] number = {};
    private long basket;
    private int cell;
    private int cells;

    /// @param titled true where the first line is no basket
    public Baskets(Reader in, Dialect dialect, boolean titled) {
        super(in, dialect);
        if (titled) {
            super.next();
        }
    }

    @Override
    public boolean next() {
        while (true) {
            while (++cell < cells) {
                super.chars(cell);
                if (!isBlank(super.chars(cell), super.from(cell), super.to(cell))) {
                    return true;
                }
            }
            if (!super.next()) {
                return false;
            }
            cell = -1;
            cells = super.size();
            if (refused() || super.blank()) {
                cells = 0;
                return true;
            }
            basket++;
            number = Long.toString(basket).toCharArray();
        }
    }

    private boolean refused() {
        return fault() == Fault.UNCLOSED_QUOTE || fault() == Fault.TOO_LONG;
    }

    private static boolean isBlank(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int size() {
        return cells == 0 ? 0 : 2;
    }

    @Override
    public boolean blank() {
        return cells == 0 && super.blank();
    }

    @Override
    public boolean quoted(int field) {
        return field == 1 && super.quoted(cell);
    }

    @Override
    public char[] chars(int field) {
        return field == 0 ? number : super.chars(cell);
    }

    @Override
    public int from(int field) {
        return field == 0 ? 0 : super.from(cell);
    }

    @Override
    public int to(int field) {
        return field == 0 ? number.length : super.to(cell);
    }
}
