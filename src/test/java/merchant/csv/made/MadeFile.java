package merchant.csv.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
public record MadeFile(String dialect, byte[] bytes, List<Truth> columns, List<Long> lines, List<Long> rejected, int shortened, int blank, List<String> choices) {
    private static final String[] ENGLISH = {"alpha", "Beta", "gamma 3", "Delta_4", "eps", "zeta", "Eta", "theta", "iota", "kappa"};
    private static final String[] EAST = {"Big5", "Shift_JIS", "EUC-KR"};
    private static final String[] CHINESE = {"甲", "乙", "丙列", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

    /// Makes the file of a seed.
    public static MadeFile of(long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        return new Making(random, new Random(seed * 0x9E3779B97F4A7C15L + 2)).make();
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
        private Trait trait;
        private String decimal = ".";
        private long line = 1;
        private String said = "";

        /// @param further by which later traits are drawn, so that they leave what a seed made before as it was
        private Making(Random random, Random further) {
            this.random = random;
            this.further = further;
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
            charset = !east.isEmpty() ? Charset.forName(east) : encoding < 6 ? StandardCharsets.UTF_8 : encoding < 8 ? Charset.forName("GB18030") : encoding == 8 ? StandardCharsets.UTF_16LE : Charset.forName("windows-1252");
            mark = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_8 && random.nextBoolean();
        }

        private MadeFile make() {
            int rows = 8 + random.nextInt(60);
            var columns = columns(rows);
            trait = trait.suits(columns) ? trait : Trait.NONE;
            columns = new ArrayList<>(trait.of(columns, rows, decimal, further));
            int width = columns.size();
            for (int r = 0; r < rows; r++) {
                int row = r;
                // a record of nothing is a blank line to any reader
                if (columns.stream().allMatch(c -> c.cells().get(row).text().isBlank())) {
                    columns.set(0, columns.getFirst().with(row, Cell.of("tea cup", "tea cup")));
                }
            }
            columns = named(columns);
            var lines = new ArrayList<Long>();
            var rejected = new ArrayList<Long>();
            int shortened = 0;
            int blank = 0;
            boolean ragged = random.nextInt(4) == 0 && trait != Trait.HEADERLESS;
            for (int r = 0; r < rows; r++) {
                if (ragged && random.nextInt(25) == 0) {
                    rejected.add(line);
                    record(new ArrayList<>(java.util.Collections.nCopies(width + 2, "x")));
                }
                if (ragged && random.nextInt(25) == 0) {
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
            below(width);
            var name = "delimiter " + (int) delimiter + (quoteAll ? ", all quoted" : "") + ", " + charset + (mark ? " with mark" : "") + (ragged ? ", ragged" : "") + said
                    + (trait == Trait.NONE ? "" : ", " + trait);
            return new MadeFile(name, bytes(), columns, lines, rejected, shortened, said.isEmpty() ? blank : -1, trait == Trait.EXCEL_DAYS ? List.of("format.Made on=excel") : List.of());
        }

        /// Writes what stands above the records; the columns with the names that they have by it.
        private List<Truth> named(List<Truth> columns) {
            switch (trait) {
                case HEADERLESS -> {
                    return columns;
                }
                case TITLES -> {
                    boolean english = columns.getFirst().name().equals(ENGLISH[0]);
                    record(Trait.groups(columns.size(), english));
                    record(columns.stream().map(Truth::name).toList());
                    return java.util.stream.IntStream.range(0, columns.size()).mapToObj(c -> Trait.grouped(columns.get(c), c, english)).toList();
                }
                case BACKSLASH, EXCEL_DAYS, YEN, NONE -> {
                    above(columns.size());
                    record(columns.stream().map(Truth::name).toList());
                    return columns;
                }
            }
            throw new IllegalStateException();
        }

        private List<Truth> columns(int rows) {
            var manners = Numbers.Manner.values();
            var manner = manners[random.nextInt(manners.length)];
            if (western) {
                manner = random.nextBoolean() ? Numbers.Manner.GERMAN : Numbers.Manner.ENGLISH;
            }
            decimal = manner.decimal;
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
                } while (foreign(column) || column.cells().stream().map(Cell::text).anyMatch(this::changes) || changes(column.name()));
                columns.add(column);
            }
            return columns;
        }

        /// Whether a reader gets another text back: what the encoding lacks, and the yen sign and long dashes of Shift_JIS, which Windows reads otherwise.
        private boolean changes(String written) {
            var reading = charset.name().equals("Shift_JIS") ? Charset.forName("windows-31j") : charset;
            return !charset.newEncoder().canEncode(written) || !new String(written.getBytes(charset), reading).equals(written);
        }

        /// Chinese words in a Korean file, which only a Korean who writes Chinese would make.
        private boolean foreign(Truth column) {
            return charset.name().equals("EUC-KR") && column.cells().stream().anyMatch(c -> c.text().chars().anyMatch(Character::isIdeographic));
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
                line(western ? "Sales report of the shop" : "店铺销售报表");
                if (random.nextBoolean()) {
                    line((western ? "Made on: " : "导出时间：") + "2026-07-05 10:00:00");
                }
                if (random.nextBoolean()) {
                    line("");
                }
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
