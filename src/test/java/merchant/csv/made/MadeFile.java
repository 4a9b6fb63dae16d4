package merchant.csv.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// One made export: its bytes, and all that is true of it. The same seed makes the same file.
///
/// @param dialect in words, for messages
/// @param bytes of the file
/// @param columns as they were meant
/// @param lines of the file at which the records start that must be stored, from 1
/// @param rejected lines at which records start that fit no table of this width
/// @param shortened how many records miss cells at their end, which are empty then
/// @param blank how many lines are blank; −1 where lines stand around the table, whose blank lines are not counted as the table's
/// @param choices by which it is to be read, as `KEY=VALUE`
/// @param name of the file, whose ending says how it is packed
/// @param told how often the ledger must count what stands around the records, by its kind
public record MadeFile(String dialect, byte[] bytes, List<Truth> columns, List<Long> lines, List<Long> rejected, int shortened, int blank, List<String> choices, String name, Map<String, Long> told) {
    private static final String[] ENGLISH = {"alpha", "Beta", "gamma 3", "Delta_4", "eps", "zeta", "Eta", "theta", "iota", "kappa"};
    private static final String[] EAST = {"Big5", "Shift_JIS", "EUC-KR"};
    private static final String[] WESTERN = {"windows-1252", "windows-1252", "windows-1250", "windows-1251"};
    private static final String[] CHINESE = {"甲", "乙", "丙列", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

    /// Makes the file of a seed.
    public static MadeFile of(long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        return new Making(random, new Random(seed * 0x9E3779B97F4A7C15L + 2), new Random(seed * 0x9E3779B97F4A7C15L + 3), new Random(seed * 0x9E3779B97F4A7C15L + 4)).make();
    }

    private static final class Making {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final char delimiter;
        private final String end;
        private final boolean mixedEnds;
        private final boolean quoteAll;
        private final boolean western;
        private final boolean commented;
        private final Charset charset;
        private final boolean mark;
        private final Random further;
        private final Random more;
        private final Random counting;
        private final Map<String, Long> told = new TreeMap<>();
        private Extra extra = Extra.NONE;
        private int grouped;
        private Trait trait;
        private Numbers.Manner manner = Numbers.Manner.PLAIN;
        private long line = 1;
        private String said = "";

        /// @param further by which later traits are drawn, so that they leave what a seed made before as it was
        /// @param more by which what stands around the records is drawn
        /// @param counting by which columns of counted pieces are drawn
        private Making(Random random, Random further, Random more, Random counting) {
            this.random = random;
            this.further = further;
            this.more = more;
            this.counting = counting;
            delimiter = ",,,;\t|".charAt(random.nextInt(6));
            end = random.nextBoolean() ? "\n" : "\r\n";
            mixedEnds = random.nextInt(10) == 0;
            quoteAll = random.nextInt(5) == 0;
            int encoding = random.nextInt(10);
            var east = further.nextInt(8) == 0 ? EAST[further.nextInt(EAST.length)] : "";
            commented = further.nextInt(12) == 0;
            trait = Trait.of(further);
            if (trait == Trait.YEN) {
                east = "Shift_JIS";
            } else if (trait == Trait.BACKSLASH) {
                // the byte of the backslash is the yen or the won sign there
                east = "";
            }
            western = encoding == 9 || !east.isEmpty();
            charset = !east.isEmpty() ? Charset.forName(east) : encoding < 6 ? StandardCharsets.UTF_8 : encoding < 8 ? Charset.forName("GB18030") : encoding == 8 ? StandardCharsets.UTF_16LE : Charset.forName(WESTERN[more.nextInt(WESTERN.length)]);
            mark = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_8 && random.nextBoolean();
        }

        private MadeFile make() {
            int rows = 8 + random.nextInt(60);
            var columns = Counts.of(columns(rows), rows, manner, new Written(charset), counting);
            trait = trait.suits(columns) ? trait : Trait.NONE;
            columns = new ArrayList<>(trait.of(columns, rows, manner.decimal, further));
            extra = Extra.of(more).suited(columns, trait, charset == StandardCharsets.UTF_8, mark);
            rows = changed(columns, rows);
            int width = columns.size();
            for (int r = 0; r < rows; r++) {
                int row = r;
                // a record of nothing is a blank line to any reader
                if (columns.stream().allMatch(c -> c.cells().get(row).text().isBlank())) {
                    columns.set(0, columns.getFirst().with(row, Cell.of("tea cup", "tea cup")));
                }
            }
            if (extra == Extra.ALIGNED) {
                return aligned(columns, rows);
            }
            tableAbove(width);
            columns = named(columns);
            var lines = new ArrayList<Long>();
            var rejected = new ArrayList<Long>();
            int shortened = 0;
            int blank = 0;
            boolean ragged = random.nextInt(4) == 0 && trait != Trait.HEADERLESS;
            for (int r = 0; r < rows; r++) {
                between(columns, r, rows);
                if (ragged && random.nextInt(25) == 0) {
                    rejected.add(line);
                    record(new ArrayList<>(java.util.Collections.nCopies(width + 2, "x")));
                }
                // names apart from their records, below another table, are no table
                if (ragged && random.nextInt(25) == 0 && !(r == 0 && (extra == Extra.TABLE_ABOVE || extra == Extra.SMALL_ABOVE))) {
                    text.append(end);
                    line++;
                    blank++;
                }
                int row = r;
                var cells = new ArrayList<>(columns.stream().map(c -> c.cells().get(row).text()).toList());
                boolean cut = ragged && width > 2 && columns.getLast().cells().get(r).text().isEmpty();
                if (cut) {
                    cells.removeLast();
                    shortened++;
                }
                lines.add(line);
                record(cells);
            }
            totals(columns);
            below(width);
            tableBelow(width);
            var name = "delimiter " + (int) delimiter + (quoteAll ? ", all quoted" : "") + ", " + charset + (mark ? " with mark" : "") + (ragged ? ", ragged" : "") + said
                    + (trait == Trait.NONE ? "" : ", " + trait) + (extra == Extra.NONE ? "" : ", " + extra);
            var choices = trait == Trait.EXCEL_DAYS ? List.of("format.Made on=excel") : extra == Extra.TABLE_ABOVE || extra == Extra.SMALL_ABOVE ? List.of("table=2") : List.<String>of();
            return made(name, columns, lines, rejected, shortened, said.isEmpty() ? blank : -1, choices);
        }

        private MadeFile made(String name, List<Truth> columns, List<Long> lines, List<Long> rejected, int shortened, int blank, List<String> choices) {
            var bytes = bytes();
            var packed = switch (extra) {
                case GZIP -> "made.csv.gz";
                case ZIP -> "made.zip";
                default -> "made.csv";
            };
            return new MadeFile(name, Packed.of(bytes, extra, more, told), columns, lines, rejected, shortened, blank, choices, packed, told);
        }

        /// The columns with what the extra changes in them.
        ///
        /// @return how many records there are then
        private int changed(List<Truth> columns, int rows) {
            int row = 1 + more.nextInt(rows - 1);
            switch (extra) {
                case TOTAL_BETWEEN -> {
                    int summed = Extra.summed(columns);
                    for (int c = 0; c < columns.size(); c++) {
                        var cells = new ArrayList<>(columns.get(c).cells());
                        cells.add(row, c == 0 ? Cell.of(western ? "Subtotal" : "小计", western ? "Subtotal" : "小计") : c == summed ? sum(Rows.sum(columns.get(c), 0, row).add(BigDecimal.ONE)) : Cell.EMPTY);
                        columns.set(c, columns.get(c).with(cells));
                    }
                    told.put("total-kept", 1L);
                    return rows + 1;
                }
                case ZERO -> put(columns, row, "tea\0cup", "tea\uFFFDcup", "zero-byte");
                case UNDECODABLE -> put(columns, row, "tea" + Packed.WRONG + "cup", "tea\uFFFDcup", "undecodable");
                case ENORMOUS -> columns.set(0, columns.getFirst().with(row, Cell.of("tea cup and ".repeat(20_000) + row, "tea cup and ".repeat(20_000) + row)));
                default -> { }
            }
            return rows;
        }

        private void put(List<Truth> columns, int row, String text, String stored, String kind) {
            columns.set(0, columns.getFirst().with(row, Cell.of(text, stored)));
            told.put(kind, 1L);
        }

        /// A sum, as the cells of its column are written.
        private Cell sum(BigDecimal sum) {
            var text = sum.toPlainString();
            return text.contains(".") && manner.decimal.equals(",") ? Cell.of(text.replace('.', ','), sum, "decimal-comma") : Cell.of(text, sum);
        }

        private void totals(List<Truth> columns) {
            int summed = Extra.summed(columns);
            int rows = columns.getFirst().cells().size();
            switch (extra) {
                case TOTAL_BELOW -> totals(columns, western ? "Total" : "合计", summed, 0, rows);
                case WORDLESS -> totals(columns, "", summed, 0, rows);
                case SUBTOTALS -> {
                    subtotal(columns, rows);
                    totals(columns, western ? "Grand total" : "总计：" + rows + "笔", summed, 0, rows);
                }
                default -> { }
            }
        }

        private void subtotal(List<Truth> columns, int until) {
            totals(columns, western ? "TOTAL " + (char) ('A' + told.getOrDefault("total-row", 0L)) : "小计", Extra.summed(columns), grouped, until);
            grouped = until;
        }

        /// A row of totals, which nobody can know by a sum of nothing.
        private void totals(List<Truth> columns, String word, int summed, int from, int until) {
            var sum = Rows.sum(columns.get(summed), from, until);
            if (sum.signum() != 0) {
                record(Rows.totals(columns.size(), word, summed, sum(sum).text()));
                told.merge("total-row", 1L, Long::sum);
            }
        }

        /// What stands before a record, which is none.
        private void between(List<Truth> columns, int row, int rows) {
            boolean third = row > 2 && row % Math.max(3, rows / 3) == 0;
            if (third && extra == Extra.SUBTOTALS) {
                subtotal(columns, row);
            } else if (third && extra == Extra.PAGES) {
                line(western ? "Sales report of the shop" : "店铺销售报表");
                record(columns.stream().map(Truth::name).toList());
                List.of("page-line", "header-again").forEach(kind -> told.merge(kind, 1L, Long::sum));
                said = ", pages";
            } else if (third && extra == Extra.COMMENTS) {
                line("# counted by hand");
                told.merge("comment", told.isEmpty() && commented ? 3L : 1L, Long::sum);
            }
        }

        /// A small table.
        private void small(List<List<String>> rows) {
            rows.forEach(this::record);
            told.put("other-table", (long) rows.size());
            said = ", two tables";
        }

        private void tableAbove(int width) {
            if (extra == Extra.TABLE_ABOVE || extra == Extra.SMALL_ABOVE) {
                small(Rows.beside(extra, width, western, more));
                line("");
            }
        }

        private void tableBelow(int width) {
            if (said.isEmpty() && (extra == Extra.TABLE_BELOW || extra == Extra.SMALL_BELOW)) {
                line("");
                small(Rows.beside(extra, width, western, more));
            } else if (said.isEmpty() && extra == Extra.PADDED) {
                Rows.below(width, western).forEach(this::record);
                told.put("footer", 2L);
            }
        }

        /// The records in columns that are set out with spaces: numbers at the right edge of their column, others at the left.
        private MadeFile aligned(List<Truth> columns, int rows) {
            var lines = new ArrayList<Long>();
            for (var written : Rows.aligned(columns, rows)) {
                lines.add(line);
                line(written);
            }
            lines.removeFirst();
            return made("aligned, " + charset + (mark ? " with mark" : ""), columns, lines, List.of(), 0, 0, List.of());
        }

        /// Writes what stands above the records; the columns with the names that they have by it.
        private List<Truth> named(List<Truth> columns) {
            switch (trait) {
                case HEADERLESS -> {
                    return columns;
                }
                case TITLES -> {
                    boolean english = columns.getFirst().name().equals(ENGLISH[0]);
                    if (extra == Extra.THREE_TITLES) {
                        record(Trait.regions(columns.size(), english));
                    }
                    record(Trait.groups(columns.size(), english));
                    record(columns.stream().map(Truth::name).toList());
                    return java.util.stream.IntStream.range(0, columns.size()).mapToObj(c -> Trait.grouped(columns.get(c), c, english, extra == Extra.THREE_TITLES)).toList();
                }
                case BACKSLASH, EXCEL_DAYS, YEN, NONE -> {
                    if (extra == Extra.PADDED && columns.size() > 3) {
                        Rows.above(columns.size(), western).forEach(this::record);
                        told.put("preamble", 2L);
                    } else if (extra != Extra.TABLE_ABOVE && extra != Extra.SMALL_ABOVE) {
                        above(columns.size());
                    }
                    record(columns.stream().map(Truth::name).toList());
                    return columns;
                }
            }
            throw new IllegalStateException();
        }

        private List<Truth> columns(int rows) {
            var manners = Numbers.Manner.values();
            manner = manners[random.nextInt(manners.length)];
            if (western) {
                manner = random.nextBoolean() ? Numbers.Manner.GERMAN : Numbers.Manner.ENGLISH;
            }
            var written = new Written(charset);
            var numbers = new Numbers(random, manner);
            var moments = new Moments(random, numbers);
            var texts = new Texts(random, numbers, western, charset.name());
            var names = western || random.nextBoolean() ? ENGLISH : CHINESE;
            int width = 3 + random.nextInt(6);
            var columns = new ArrayList<Truth>();
            for (int c = 0; c < width; c++) {
                var name = names[c];
                Truth column;
                do {
                    column = switch (c == 0 ? 8 : random.nextInt(17) == 0 ? 9 : random.nextInt(8)) {
                        case 8 -> texts.text(name, rows);
                        case 9 -> numbers.mixed(name, rows);
                        case 0, 1, 2 -> numbers.column(name, rows);
                        case 3, 4 -> moments.column(name, rows);
                        case 5 -> texts.code(name, rows);
                        case 6 -> texts.flag(name, rows);
                        default -> random.nextBoolean() ? texts.text(name, rows)
                                : texts.zeroFraction(columns.stream().anyMatch(t -> t.trait().startsWith("ids with")) ? "order id " + c : "客户编号", rows);
                    };
                } while (!written.holds(column));
                columns.add(column);
            }
            return columns;
        }

        /// Lines above the table, as tills and platforms write them.
        private void above(int width) {
            if (commented) {
                line("# written by the till, version 3");
                line("# one line for each sale");
                said = ", comments above";
                return;
            }
            if (delimiter == ',' && random.nextInt(20) == 0) {
                line("sep=,");
                said = ", sep=";
            } else if (width > 3 && random.nextInt(8) == 0) {
                Rows.report(random, western).forEach(this::line);
                said = ", lines above";
            }
        }

        /// Lines below the table.
        private void below(int width) {
            if (width > 3 && random.nextInt(10) == 0) {
                line("");
                line(western ? "End of report" : "报表结束");
                said += ", lines below";
            }
        }

        private void line(String words) {
            text.append(words).append(end);
            line++;
        }

        private void record(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    text.append(delimiter);
                }
                var cell = cells.get(i);
                boolean backslash = trait == Trait.BACKSLASH;
                boolean must = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || backslash && cell.indexOf('\\') >= 0 && !cell.equals("\\N");
                if (must || quoteAll) {
                    text.append('"').append(backslash ? cell.replace("\\", "\\\\").replace("\"", "\\\"") : cell.replace("\"", "\"\"")).append('"');
                } else {
                    text.append(cell);
                }
                line += cell.chars().filter(c -> c == '\n').count();
            }
            text.append(mixedEnds && random.nextInt(4) == 0 ? "\r\n" : end);
            line++;
        }

        private byte[] bytes() {
            var out = new ByteArrayOutputStream();
            try {
                var written = ((mark ? "\uFEFF" : "") + text);
                out.write(trait == Trait.YEN ? written.replace('¥', '\\').getBytes(Charset.forName("windows-31j")) : written.getBytes(charset));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return out.toByteArray();
        }
    }
}
