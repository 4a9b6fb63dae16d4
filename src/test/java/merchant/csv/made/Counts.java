package merchant.csv.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Makes a column of quantities with a counting word behind them, as shops of both languages write: `2件`, `20 個`, `3 pcs`. Formats by hand, and knows nothing of the reader.
final class Counts {
    private static final int SHARE = 4;
    /// Words for single pieces; those of a line mean the same.
    private static final String[][] PIECES = {
        {"件"}, {"个"}, {"個"}, {"个", "個"}, {"只"}, {"隻"}, {"条"}, {"條"}, {"瓶"}, {"双"}, {"雙"}, {"套"}, {"张"}, {"張"}, {"本"}, {"支"}, {"台"}, {"臺"}, {"份"},
        {" pcs"}, {" pcs", " pc"}, {" pieces", " piece"}, {" pcs."}, {"pcs"}, {"PCS"}, {" units", " unit"}, {" Units"}, {" ea"}, {" each"}, {" pc"}, {"pieces"}, {" Pcs"}};
    /// Words for what holds several pieces.
    private static final String[] PACKINGS = {"盒", "箱", "包", "袋"};
    private static final String[][] OTHERS = {{"件", "箱"}, {"件", "套"}, {"瓶", "盒"}, {" pcs", "件"}, {"双", "只"}, {"个", "包"}};
    private static final String[] NAMES = {"On hand", "Quantity", "库存", "件数", "庫存", "Held"};

    private final Random random;
    private final Numbers numbers;
    private final Numbers.Manner manner;
    private final Written written;

    private Counts(Random random, Numbers.Manner manner, Written written) {
        this.random = random;
        this.numbers = new Numbers(random, manner);
        this.manner = manner;
        this.written = written;
    }

    /// The columns and, in some files, a column of counted pieces behind them.
    static List<Truth> of(List<Truth> columns, int rows, Numbers.Manner manner, Written written, Random random) {
        var all = new ArrayList<>(columns);
        if (random.nextInt(SHARE) == 0) {
            all.add(new Counts(random, manner, written).column(rows));
        }
        return all;
    }

    private Truth column(int rows) {
        Truth made;
        do {
            var name = NAMES[random.nextInt(NAMES.length)];
            made = switch (random.nextInt(8)) {
                case 0 -> mixed(name, OTHERS[random.nextInt(OTHERS.length)], rows);
                case 1, 2 -> counted(name, new String[] {PACKINGS[random.nextInt(PACKINGS.length)]}, false, rows);
                default -> counted(name, PIECES[random.nextInt(PIECES.length)], random.nextBoolean(), rows);
            };
        } while (!written.holds(made));
        return made;
    }

    /// Quantities of one measure.
    ///
    /// @param bare whether some of them stand without the word
    private Truth counted(String name, String[] words, boolean bare, int rows) {
        int places = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        boolean grouped = !manner.group.isEmpty() && random.nextInt(3) == 0;
        boolean tenThousands = words[0].length() == 1 && random.nextInt(6) == 0;
        boolean wide = !grouped && random.nextInt(8) == 0;
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            boolean none = r > 1 && random.nextInt(9) == 0;
            cells.add(none ? numbers.nothing(true) : quantity(words, places, grouped, tenThousands, wide, r == 0 || !bare || random.nextInt(3) > 0));
        }
        boolean decimal = cells.stream().anyMatch(c -> c.kinds().contains("fraction") || c.kinds().contains("magnitude"));
        var trait = "counts in " + String.join(" and", words) + (bare ? ", some bare " : " ") + manner + " " + places;
        var open = numbers.open(cells.stream().map(c -> Cell.of(c.text().replaceAll("[\\p{L}.]+$", ""), c.value(), c.kinds().toArray(String[]::new))).toList());
        return new Truth(name, trait, decimal ? Truth.Kind.DECIMAL : Truth.Kind.WHOLE, open, Numbers.clean(cells, false));
    }

    private Cell quantity(String[] words, int places, boolean grouped, boolean tenThousands, boolean wide, boolean counted) {
        long units = random.nextInt(grouped ? 4_000_000 : 400);
        var value = BigDecimal.valueOf(units, places);
        boolean returned = units != 0 && random.nextInt(12) == 0;
        var kinds = new TreeSet<String>();
        var digits = (returned ? "-" : "") + numbers.digits(value, grouped, kinds);
        var signed = returned ? value.negate() : value;
        if (wide) {
            kinds.add("full-width");
            digits = Numbers.wide(digits);
        }
        if (tenThousands) {
            kinds.add("magnitude");
            digits += "万";
            signed = signed.scaleByPowerOfTen(4);
        }
        if (counted) {
            kinds.add("counted");
            digits += words[random.nextInt(words.length)];
        }
        return new Cell(digits, signed, kinds);
    }

    /// Quantities of two measures, whose sum means nothing: text, and the ledger says so.
    private Truth mixed(String name, String[] words, int rows) {
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            boolean other = r == 1 || r > 1 && random.nextInt(3) == 0;
            var text = 1 + random.nextInt(90) + (other ? words[1] : words[0]);
            cells.add(other ? Cell.of(text, text, "unit-mixed") : Cell.of(text, text));
        }
        return new Truth(name, "counts in " + String.join(" and ", words), Truth.Kind.TEXT, false, cells);
    }
}
