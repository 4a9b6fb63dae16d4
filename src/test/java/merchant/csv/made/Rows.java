package merchant.csv.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Rows of a made file that are no records of its table: those of a small table beside it, of totals, and lines that a spreadsheet filled up with delimiters.
final class Rows {
    private static final String[] PLACES = {"north", "south", "west"};

    private Rows() {}

    /// The small table that stands beside the records.
    static List<List<String>> beside(Extra extra, int width, boolean western, Random random) {
        if (extra == Extra.TABLE_ABOVE || extra == Extra.TABLE_BELOW) {
            return small(width + 1, 3);
        }
        return random.nextBoolean() ? words(western) : small(random.nextBoolean() ? 2 : width, 2);
    }

    /// A table of counts.
    private static List<List<String>> small(int width, int records) {
        var rows = new ArrayList<List<String>>();
        rows.add(IntStream.range(0, width).mapToObj(c -> c == 0 ? "spot" : "wares " + (char) ('a' + c)).toList());
        for (int r = 0; r < records; r++) {
            int row = r;
            rows.add(IntStream.range(0, width).mapToObj(c -> c == 0 ? PLACES[row] : Integer.toString(17 * row + c * 5 + 2)).toList());
        }
        return rows;
    }

    /// A table of words.
    private static List<List<String>> words(boolean western) {
        return western ? List.of(List.of("shop", "city"), List.of("East shop", "Rome"), List.of("West shop", "Oslo")) : List.of(List.of("店铺", "城市"), List.of("上海店", "上海"), List.of("北京店", "北京"));
    }

    /// What stands above a table in a spreadsheet.
    static List<List<String>> above(int width, boolean western) {
        return List.of(filled(width, western ? "Report" : "报表", western ? "Orders" : "订单"), filled(width, western ? "Made on" : "导出时间", "2026-07-05"));
    }

    /// What stands below a table in a spreadsheet.
    static List<List<String>> below(int width, boolean western) {
        return List.of(filled(width, western ? "Page 1/1" : "第1页 共1页"), filled(width, western ? "Exported by Anna" : "导出人：王"));
    }

    /// Lines above a table, as tills and platforms write them.
    static List<String> report(Random random, boolean western) {
        var lines = new ArrayList<String>();
        lines.add(western ? "Sales report of the shop" : "店铺销售报表");
        if (random.nextBoolean()) {
            lines.add((western ? "Made on: " : "导出时间：") + "2026-07-05 10:00:00");
        }
        if (random.nextBoolean()) {
            lines.add("");
        }
        return lines;
    }

    /// The names and the records, set out with spaces: numbers at the right edge of their column, others at the left.
    static List<String> aligned(List<Truth> columns, int rows) {
        var widths = columns.stream().mapToInt(c -> Math.max(c.name().length(), c.cells().stream().mapToInt(x -> x.text().length()).max().orElse(0))).toArray();
        var lines = new ArrayList<String>();
        for (int r = -1; r < rows; r++) {
            var written = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                var cell = r < 0 ? columns.get(c).name() : columns.get(c).cells().get(r).text();
                var pad = " ".repeat(widths[c] - cell.length());
                boolean right = columns.get(c).kind() == Truth.Kind.WHOLE || columns.get(c).kind() == Truth.Kind.DECIMAL;
                written.append(c == 0 ? "" : "  ").append(right ? pad + cell : cell + pad);
            }
            lines.add(written.toString());
        }
        return lines;
    }

    /// A row of the table's length that starts with those cells.
    static List<String> filled(int width, String... cells) {
        var row = new ArrayList<>(Collections.nCopies(width, ""));
        for (int c = 0; c < cells.length; c++) {
            row.set(c, cells[c]);
        }
        return row;
    }

    /// A row of nothing but a word and the sum of some records of the column.
    static List<String> totals(int width, String word, int summed, String sum) {
        var row = filled(width, word);
        row.set(summed, sum);
        return row;
    }

    /// The sum of some records of a column.
    static BigDecimal sum(Truth column, int from, int until) {
        return column.cells().subList(from, until).stream().map(c -> (BigDecimal) c.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
