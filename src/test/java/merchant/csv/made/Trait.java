package merchant.csv.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a made file has beside its columns of usual values; most have nothing of it.
enum Trait {
    /// Quotes and backslashes inside quotes stand behind a backslash, as MySQL and others write.
    BACKSLASH,
    /// No record names the columns.
    HEADERLESS,
    /// A row of names stands above the names and spans several of them.
    TITLES,
    /// A column of a spreadsheet's day numbers, which the reader is asked to read as days.
    EXCEL_DAYS,
    /// A Shift_JIS file whose amounts start with the yen sign, which is the byte 0x5C there.
    YEN,
    NONE;

    private static final int SHARE = 14;
    private static final String[] BACKSLASHED = {"tea \\ cup", "C:\\shop\\tea", "ends with \\", "a \\\" b", "12\" \\ plate"};
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    static Trait of(Random random) {
        int drawn = random.nextInt(SHARE);
        return drawn < NONE.ordinal() ? values()[drawn] : NONE;
    }

    /// The columns with what the trait changes in them, and those that it adds.
    List<Truth> of(List<Truth> columns, int rows, String decimal, Random random) {
        return switch (this) {
            case BACKSLASH -> backslashed(columns, random);
            case HEADERLESS -> java.util.stream.IntStream.range(0, columns.size()).mapToObj(i -> named(columns.get(i), "Column " + (i + 1))).toList();
            case TITLES, NONE -> columns;
            case EXCEL_DAYS -> with(columns, excelDays(rows, decimal, random));
            case YEN -> with(columns, yen(rows, random));
        };
    }

    /// Whether a file of these columns can have the trait: without names there must be values to tell the first record by, and codes that their
    /// names alone tell must keep them.
    boolean suits(List<Truth> columns) {
        boolean byName = columns.stream().anyMatch(c -> c.trait().startsWith("ids with"));
        return switch (this) {
            case HEADERLESS -> !byName && columns.stream().anyMatch(c -> Set.of(Truth.Kind.WHOLE, Truth.Kind.DECIMAL, Truth.Kind.DATE, Truth.Kind.TIMESTAMP).contains(c.kind()) && c.cells().getFirst().value() != null);
            case TITLES -> !byName && columns.size() > 3;
            case BACKSLASH, EXCEL_DAYS, YEN, NONE -> true;
        };
    }

    private static List<Truth> with(List<Truth> columns, Truth more) {
        var all = new ArrayList<>(columns);
        all.add(more);
        return all;
    }

    private static Truth named(Truth column, String name) {
        return new Truth(name, column.trait(), column.kind(), column.open(), column.cells());
    }

    private static List<Truth> backslashed(List<Truth> columns, Random random) {
        return columns.stream().map(c -> {
            if (!c.trait().equals("text")) {
                return c;
            }
            var cells = new ArrayList<>(c.cells());
            for (int r = 1; r < cells.size(); r++) {
                if (r == 1 || random.nextInt(4) == 0) {
                    var word = r == 1 ? "12\" plate" : BACKSLASHED[random.nextInt(BACKSLASHED.length)];
                    cells.set(r, Cell.of(word, word));
                }
            }
            return new Truth(c.name(), c.trait(), c.kind(), c.open(), cells);
        }).toList();
    }

    private static Truth excelDays(int rows, String decimal, Random random) {
        boolean times = random.nextBoolean();
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            int day = 40_000 + random.nextInt(8_000);
            int quarter = times ? random.nextInt(4) : 0;
            var date = FIRST.plusDays(day);
            var text = day + (quarter == 0 ? "" : decimal + new String[] {"", "25", "5", "75"}[quarter]);
            if (r > 0 && random.nextInt(9) == 0) {
                cells.add(Cell.EMPTY);
            } else {
                cells.add(Cell.of(text, times ? date.atTime(quarter * 6, 0) : date, "excel-day"));
            }
        }
        if (times) {
            cells.set(0, Cell.of("45000" + decimal + "5", FIRST.plusDays(45_000).atTime(12, 0), "excel-day"));
        }
        return new Truth("Made on", "excel days", times ? Truth.Kind.TIMESTAMP : Truth.Kind.DATE, false, cells);
    }

    private static Truth yen(int rows, Random random) {
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            int value = random.nextInt(90_000);
            boolean minus = value > 0 && random.nextInt(8) == 0;
            boolean grouped = value >= 1_000 && random.nextInt(3) > 0;
            var digits = grouped ? value / 1_000 + "," + "%03d".formatted(value % 1_000) : Integer.toString(value);
            var signed = BigDecimal.valueOf(minus ? -value : value);
            if (r > 0 && random.nextInt(9) == 0) {
                cells.add(Cell.EMPTY);
            } else {
                cells.add(Cell.of((minus ? "-" : "") + "¥" + digits, signed, grouped ? new String[] {"currency", "grouped"} : new String[] {"currency"}));
            }
        }
        cells.set(0, Cell.of("¥12,345", BigDecimal.valueOf(12_345), "currency", "grouped"));
        cells.set(1, Cell.of("¥1,234,567", BigDecimal.valueOf(1_234_567), "currency", "grouped"));
        return new Truth("Paid", "yen of Shift_JIS", Truth.Kind.WHOLE, false, cells);
    }

    /// The names that stand above others, one a column, empty where the one to the left goes on.
    static List<String> groups(int width, boolean western) {
        var above = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            above.add(c == 1 ? western ? "Sales" : "销售" : c == 3 ? western ? "Stock" : "库存" : "");
        }
        return above;
    }

    /// The names that stand above those.
    static List<String> regions(int width, boolean western) {
        var above = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            above.add(c == 1 ? western ? "North" : "北区" : c == 5 ? western ? "South" : "南区" : "");
        }
        return above;
    }

    /// The column's name together with what stands above it.
    static Truth grouped(Truth column, int c, boolean western, boolean three) {
        var region = !three ? "" : (c < 5 ? western ? "North" : "北区" : western ? "South" : "南区") + " ";
        return c == 0 ? column : named(column, region + (c < 3 ? western ? "Sales " : "销售 " : western ? "Stock " : "库存 ") + column.name());
    }
}
