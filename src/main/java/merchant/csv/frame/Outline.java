package merchant.csv.frame;

import java.io.CharArrayReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import merchant.csv.record.CellKind;
import merchant.csv.record.Dialect;
import merchant.csv.record.Fault;
import merchant.csv.record.Mending;
import merchant.csv.record.Records;
import merchant.csv.role.NameRole;
import merchant.csv.type.Words;
import org.jspecify.annotations.Nullable;

/// The first records of a file, and where its table starts: lines above it have few cells; rows of names stand over columns of values.
public final class Outline {
    private static final int ROWS = 2_000;
    private static final int CELLS = 200_000;
    private static final int DEEPEST = 64;
    private static final double VALUES = 0.8;
    private static final double REGULAR = 0.5;

    /// A record as text.
    ///
    /// @param at how many characters of the text stand before it
    /// @param apart true where a blank line stands before it
    /// @param readable false where it has no fields but its text
    public record Row(long line, int at, List<String> cells, int filled, boolean apart, boolean readable) {}

    private final List<Row> rows = new ArrayList<>();
    private final Dialect dialect;
    private final long above;
    private int tooLong;
    private final int usual;
    private final String kinds;
    private final int usualFill;

    /// @param text of the file, or of the part of it that holds one table
    /// @param line the line of the file at which the text starts, from 1
    /// @param from the line of the file from which on to look
    public Outline(char[] text, long line, Dialect dialect, long from) {
        this.dialect = dialect;
        this.above = line - 1;
        var faulty = new ArrayList<Integer>();
        var raw = new ArrayList<String>();
        read(new Records(new CharArrayReader(text), dialect), from, faulty, raw);
        this.usual = usualWidth();
        var first = columnKinds();
        for (int i = 0; i < faulty.size(); i++) {
            var row = rows.get(faulty.get(i));
            boolean remark = !Remarks.sign(row.cells.getFirst()).isEmpty();
            var cells = row.cells.size() == usual || remark || isAbove(faulty.get(i), first) ? null : Mending.mend(raw.get(i), dialect, usual, faulty.get(i) == 0 ? "" : first);
            if (cells != null) {
                rows.set(faulty.get(i), new Row(row.line, row.at, cells, filled(cells), row.apart, true));
            }
        }
        this.kinds = columnKinds();
        this.usualFill = usualFill();
    }

    /// Whether a row stands above a full row of names over values, which is the header then, or in a table of words below a title: such a row has
    /// nothing to mend.
    private boolean isAbove(int index, String found) {
        if (rows.subList(0, index).stream().anyMatch(r -> r.cells.size() == usual)) {
            return false;
        }
        if (index > 0 && !found.contains("v")) {
            return true;
        }
        int next = index + 1;
        while (next < rows.size() && rows.get(next).cells.size() != usual) {
            next++;
        }
        return next + 1 < rows.size() && rows.get(next).filled == usual && !isBody(rows.get(next), found) && isBody(rows.get(next + 1), found);
    }

    private void read(Records records, long from, List<Integer> faulty, List<String> raw) {
        int cells = 0;
        boolean apart = false;
        long end = 0;
        while (rows.size() < ROWS && cells < CELLS && records.next()) {
            long at = end;
            end = records.endPosition();
            var texts = new ArrayList<String>();
            for (int f = 0; f < records.size(); f++) {
                texts.add(records.text(f));
            }
            if (texts.isEmpty()) {
                texts.add(records.raw());
            }
            tooLong += records.fault() == Fault.TOO_LONG ? 1 : 0;
            int filled = filled(texts);
            if (above + records.line() < from || filled == 0 && records.fault() == Fault.NONE && !(records.size() == 1 && records.quoted(0))) {
                apart = true;
                continue;
            }
            if (rows.size() < DEEPEST && (records.fault() != Fault.NONE || texts.size() == 1)) {
                faulty.add(rows.size());
                raw.add(records.raw());
            }
            cells += texts.size();
            rows.add(new Row(above + records.line(), (int) at, texts, filled, apart, records.size() > 0));
            apart = false;
        }
    }

    private static int filled(List<String> cells) {
        return (int) cells.stream().filter(c -> !c.isBlank()).count();
    }

    /// The length that covers most cells.
    private int usualWidth() {
        var counts = new HashMap<Integer, Integer>();
        var plain = plain();
        plain.forEach(r -> counts.merge(r.cells.size(), 1, Integer::sum));
        int best = 1;
        long most = 0;
        for (var entry : counts.entrySet()) {
            long weight = (long) entry.getKey() * entry.getValue();
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        // one record alone proves nothing against the first
        return plain.size() > 1 && counts.getOrDefault(best, 0) == 1 ? plain.getFirst().cells.size() : best;
    }

    /// The later half of the records of usual length, in which the header hardly stands.
    private List<Row> body() {
        var full = rows.stream().filter(r -> r.cells.size() == usual).toList();
        var records = full.stream().filter(r -> Remarks.sign(r.cells.getFirst()).isEmpty() && !Totals.startsWithWord(r.cells) && (r == full.getFirst() || !r.cells.equals(full.getFirst().cells))).toList();
        var sure = records.size() * 2 > full.size() ? records : full;
        return sure.subList(sure.size() / 2, sure.size());
    }

    private String columnKinds() {
        var kinds = new StringBuilder();
        var body = body();
        for (int c = 0; c < usual; c++) {
            int column = c;
            long filled = body.stream().filter(r -> !r.cells.get(column).isBlank()).count();
            long values = body.stream().filter(r -> isValue(r.cells.get(column))).count();
            kinds.append(values > 0 && values >= filled * VALUES ? 'v' : 'w');
        }
        return kinds.toString();
    }

    /// A letter a column: `i` where nearly all cells of the records hold digits, so that a record is known by them, else `-`.
    public String ids() {
        var ids = new StringBuilder();
        var body = body();
        for (int c = 0; c < usual; c++) {
            int column = c;
            long digits = body.stream().filter(r -> r.cells.get(column).chars().anyMatch(Character::isDigit)).count();
            ids.append(digits > 0 && digits >= body.size() * VALUES ? 'i' : '-');
        }
        return ids.toString();
    }

    private int usualFill() {
        var fills = body().stream().mapToInt(Row::filled).sorted().toArray();
        return fills.length == 0 ? 1 : fills[fills.length / 2];
    }

    public static boolean isValue(String cell) {
        var chars = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC).toCharArray();
        return CellKind.of(chars, 0, chars.length, true, Dialect.COMMA) == CellKind.VALUE;
    }

    public List<Row> rows() {
        return rows;
    }

    public int usual() {
        return usual;
    }

    public String kinds() {
        return kinds;
    }

    /// The index of the table's first row.
    public int start() {
        if (!regular()) {
            return 0;
        }
        int enough = Math.max(2, (usualFill + 1) / 2);
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            var row = rows.get(i);
            if (isRemark(row)) {
                continue;
            }
            int below = namesBelow(i);
            below = below > i ? below : belowPadded(i);
            if (below > i) {
                return up(below);
            }
            if (isBody(row)) {
                return i;
            }
            if (row.filled >= enough) {
                return up(isTitle(i) ? i + 1 : i);
            }
        }
        return 0;
    }

    /// Whether most records are longer, or have more cells, than any record of a table.
    public boolean endless() {
        return tooLong * 2 > rows.size();
    }

    /// Whether most records have the usual length, so that another one is a mistake.
    public boolean regular() {
        return usual > 1 && rows.stream().filter(r -> r.cells.size() == usual).count() >= REGULAR * plain().size();
    }

    /// Values stand in the columns of values.
    public boolean isBody(Row row) {
        return isBody(row, kinds);
    }

    private boolean isBody(Row row, String kinds) {
        int values = 0;
        int words = 0;
        for (int c = 0; c < Math.min(usual, row.cells.size()); c++) {
            if (kinds.charAt(c) == 'v' && !row.cells.get(c).isBlank()) {
                boolean value = isValue(row.cells.get(c));
                values += value ? 1 : 0;
                words += value ? 0 : 1;
            }
        }
        return values > 0 && values >= words;
    }

    /// The row of names over values that is the first one of the table's length behind a row of another length; the row itself where there is none.
    private int namesBelow(int index) {
        int next = index;
        while (next < rows.size() && rows.get(next).cells.size() != usual) {
            next++;
        }
        boolean names = next > index && next + 1 < rows.size() && !isBody(rows.get(next)) && isBody(rows.get(next + 1)) && isNames(next);
        return names ? next : index;
    }

    /// The row of names below lines that a spreadsheet filled up to the table's length, as it does with what stands above a table; the row itself where there
    /// is none. As a header such a line would leave columns unnamed and the full row of names below it unexplained; and a day beside a word is no name over words.
    private int belowPadded(int index) {
        int next = index;
        while (next < Math.min(rows.size(), DEEPEST) && isPadded(rows.get(next))) {
            next++;
        }
        if (next == index || next + 1 >= rows.size() || !isNames(next) || !rows.get(next).apart && Titles.spans(rows.get(next - 1).cells, rows.get(next).cells, usual)) {
            return index;
        }
        boolean sparse = rows.subList(index, next).stream().allMatch(r -> r.filled * 2 <= usual);
        boolean known = rows.get(next).apart || rows.get(next).cells.stream().anyMatch(c -> NameRole.of(c).isPresent()) || rows.subList(index, next).stream().anyMatch(r -> r.cells.stream().anyMatch(Outline::isValue));
        return (kinds.contains("v") ? isBody(rows.get(next + 1)) : sparse && known) ? next : index;
    }

    private boolean isPadded(Row row) {
        return usual > 2 && row.cells.size() == usual && row.filled < usual && row.cells.getLast().isBlank();
    }

    /// Whether the row is full of short names that all differ and stand nowhere below.
    private boolean isNames(int index) {
        var row = rows.get(index);
        return row.filled == usual && row.cells.stream().distinct().count() == usual
                && row.cells.stream().noneMatch(c -> isValue(c) || isNothing(c) || c.length() > Titles.LONGEST_NAME) && !standsAgain(index);
    }

    /// A line of long text, or of another length than the table's, over a row of names over values.
    private boolean isTitle(int i) {
        return i + 2 < rows.size() && !isBody(rows.get(i + 1)) && isBody(rows.get(i + 2)) && rows.get(i + 1).filled == usual
                && (rows.get(i).cells.size() != usual || rows.get(i).cells.stream().anyMatch(c -> c.length() > Titles.LONGEST_NAME))
                && rows.get(i + 1).cells.stream().allMatch(c -> c.length() <= Titles.LONGEST_NAME);
    }

    /// Rows of spanning names above belong to the header.
    private int up(int start) {
        int top = start;
        while (top > 0 && !rows.get(top).apart && !isRemark(rows.get(top - 1)) && Titles.spans(rows.get(top - 1).cells, rows.get(top).cells, usual) && !isBody(rows.get(top - 1))) {
            top--;
        }
        return top;
    }

    /// How many rows name the columns, where the first one does.
    public int titles(int start) {
        int count = 1;
        while (start + count < rows.size() && joins(rows.get(start + count - 1), rows.get(start + count), start + count)) {
            count++;
        }
        return count;
    }

    private boolean joins(Row above, Row row, int index) {
        if (isBody(row) || !row.readable) {
            return false;
        }
        return row.cells.equals(above.cells) || (!row.apart && Units.are(row.cells, kinds, Integer.MAX_VALUE) ? Units.are(row.cells, kinds, rows.size() - index - 1) : Titles.continues(above.cells, row.cells, kinds) || (kinds.contains("v") ? together(index) : overWords(index)));
    }

    /// Whether the row belongs to the header as the row above it does: a fuller row below spanning names, or a second full row of short names,
    /// both right above the values.
    private boolean together(int index) {
        var above = rows.get(index - 1);
        var row = rows.get(index);
        boolean next = overBody(index + 1);
        boolean spanning = Titles.spans(above.cells, row.cells, usual) && row.filled >= above.filled;
        boolean full = usual > 2 && above.filled == usual && isFull(index) && !standsAgain(index);
        return !row.apart && (spanning || next && full);
    }

    /// Whether the record is full of short words.
    private boolean isFull(int index) {
        var row = rows.get(index);
        return row.filled == usual && row.cells.stream().noneMatch(c -> isValue(c) || isNothing(c) || c.length() > Titles.LONGEST_NAME);
    }

    /// Whether values stand in the row, or right below it where it is full of short words itself and not apart.
    private boolean overBody(int index) {
        boolean there = index < rows.size() && !rows.get(index).apart;
        return there && (isBody(rows.get(index)) || isFull(index) && !standsAgain(index) && index + 1 < rows.size() && isBody(rows.get(index + 1)));
    }

    /// Whether the row is full of names below spanning ones, over a table of nothing but words.
    private boolean overWords(int index) {
        var row = rows.get(index);
        return !row.apart && Titles.spans(rows.get(index - 1).cells, row.cells, usual) && isNames(index);
    }

    /// Whether a cell of the row stands in a later row of its column too, as values do and names do not.
    private boolean standsAgain(int index) {
        var cells = rows.get(index).cells;
        for (var later : rows.subList(index + 1, rows.size())) {
            for (int c = later.cells.equals(cells) ? cells.size() : 0; c < Math.min(cells.size(), later.cells.size()); c++) {
                if (!cells.get(c).isBlank() && cells.get(c).equals(later.cells.get(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a cell holds a word for a missing value, such as `#N/A`.
    public static boolean isNothing(String cell) {
        return Words.missing(cell.toCharArray(), 0, cell.length()) != Words.VALUE;
    }

    /// The row at which records of another length start behind a blank line, or null.
    public @Nullable Row gap(int start) {
        for (int i = start + 2; i + 2 < rows.size(); i++) {
            int width = rows.get(i).cells.size();
            var three = rows.subList(i, i + 3);
            boolean alike = three.stream().allMatch(r -> r.cells.size() == width) && !three.get(1).apart && !three.get(2).apart;
            boolean cut = width < usual && three.stream().allMatch(this::isBody);
            if (rows.get(i).apart && width != usual && width > 1 && alike && !cut && !returns(i)) {
                return rows.get(i);
            }
        }
        return null;
    }

    /// Whether records of the usual length go on before the next blank line: then the ones at `i` are merely short or long.
    private boolean returns(int i) {
        for (int next = i + 1; next < rows.size() && !rows.get(next).apart; next++) {
            if (rows.get(next).cells.size() == usual) {
                return true;
            }
        }
        return false;
    }

    /// The sign that starts lines which are no records; empty where there is none.
    public String comment() {
        long usualRows = rows.stream().filter(r -> r.cells.size() == usual).count();
        long named = rows.stream().filter(r -> r.cells.size() == usual && !Remarks.sign(r.cells.getFirst()).isEmpty()).count();
        if (named * 2 > usualRows) {
            return ""; // as Shopify names its orders: #1001
        }
        boolean known = ids().startsWith("i");
        var signed = rows.stream().filter(r -> isRemark(r) || usual > 1 && r != rows.getFirst() && Remarks.within(r.cells.getFirst(), known)).toList();
        return usual > 1 && !signed.isEmpty() && rows.size() - signed.size() > 1 ? Remarks.sign(signed.getFirst().cells.getFirst()) : "";
    }

    /// Whether a row of another length starts with the sign of comments, also where a comma within makes cells of it.
    private boolean isRemark(Row row) {
        return row.cells.size() != usual && !Remarks.sign(row.cells.getFirst()).isEmpty();
    }

    /// The rows that are no lines of comment.
    private List<Row> plain() {
        var plain = rows.stream().filter(r -> r.cells.size() > 1 || Remarks.sign(r.cells.getFirst()).isEmpty()).toList();
        return plain.isEmpty() ? rows : plain;
    }
}
