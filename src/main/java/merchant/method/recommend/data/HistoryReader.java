package merchant.method.recommend.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Need;
import merchant.method.VoidOrders;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Aside;
import merchant.work.Progress;

/// Makes histories of a table's lines. A line without customer or product, with a quantity of none or fewer, or, where ratings are
/// used, without one, is set aside and counted. A customer all of whose lines were set aside still gets an offer.
public final class HistoryReader {
    private static final int CHECK_EVERY = 1 << 16;
    private static final long DAY = 86_400;

    private final Table table;
    private final Input input;
    private final Names customers;
    private final Names items;

    private HistoryReader(Input input, Table table, Progress progress) {
        this.input = input;
        this.table = table;
        // a whole column cannot be cancelled while it comes, and numbering its names takes long where there are many
        this.customers = Aside.of(progress, () -> Names.of(table.levels(input.required(RecommendNeeds.CUSTOMER).name()), true));
        this.items = Aside.of(progress, () -> Names.of(table.levels(input.required(RecommendNeeds.ITEM).name()), false));
    }

    /// What was read.
    ///
    /// @param lines lines of the table
    /// @param unnamed lines without customer or product
    /// @param returned lines with a quantity of none or fewer
    /// @param unrated lines without a rating, where ratings are used
    /// @param voids says so where lines of cancelled or refunded orders are among them
    /// @param unread says so where a column looks like ratings and is text
    public record Read(Log log, long lines, long unnamed, long returned, long unrated, Optional<Sentence> voids, Optional<Sentence> unread) {}

    /// Reads the input's table.
    public static Read read(Input input, Progress progress) {
        return read(input, input.table(), progress);
    }

    /// Reads another table with the same column names.
    public static Read read(Input input, Table table, Progress progress) {
        progress.check();
        return new HistoryReader(input, table, progress).read(progress);
    }

    private Read read(Progress progress) {
        progress.check();
        var quantity = Aside.of(progress, () -> numbers(RecommendNeeds.QUANTITY));
        var rating = Aside.of(progress, () -> numbers(RecommendNeeds.RATING));
        var when = Aside.of(progress, this::moments);
        progress.check();
        int rows = customers.rows();
        var kept = new int[rows];
        int count = 0;
        long[] aside = new long[3];
        for (int row = 0; row < rows; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.step(row, rows);
            }
            if (customers.of(row) < 0 || items.of(row) < 0) {
                aside[0]++;
            } else if (quantity.length > 0 && !(quantity[row] > 0)) {
                aside[1]++;
            } else if (rating.length > 0 && !Double.isFinite(rating[row])) {
                aside[2]++;
            } else {
                kept[count++] = row;
            }
        }
        var log = log(Arrays.copyOf(kept, count), rating, when, progress);
        var voids = Aside.of(progress, () -> VoidOrders.counted(table));
        var unread = Aside.of(progress, () -> UnreadRating.of(input));
        progress.report(1);
        return new Read(log, rows, aside[0], aside[1], aside[2], voids, unread);
    }

    private double[] numbers(Need need) {
        return input.field(need.id()).map(f -> table.numbers(f.name())).orElseGet(() -> new double[0]);
    }

    /// Times to the day: what is bought on one day counts as one purchase, whatever the minute.
    private long[] moments() {
        Optional<Field> field = input.field(RecommendNeeds.DATE.id());
        if (field.isEmpty()) {
            return new long[0];
        }
        var name = field.get().name();
        if (table.field(name).type() == Type.WHOLE) {
            return Arrays.stream(table.numbers(name)).mapToLong(v -> Double.isNaN(v) ? Table.MISSING : (long) v).toArray();
        }
        return Arrays.stream(table.moments(name)).map(m -> m == Table.MISSING ? m : Math.floorDiv(m, DAY)).toArray();
    }

    private Log log(int[] rows, double[] rating, long[] when, Progress progress) {
        var start = new int[customers.names().size() + 1];
        for (int row : rows) {
            start[customers.of(row) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var next = start.clone();
        var ordered = new int[rows.length];
        for (int row : rows) {
            ordered[next[customers.of(row)]++] = row;
        }
        progress.check();
        for (int c = 0; when.length > 0 && c < start.length - 1; c++) {
            progress.check();
            inOrder(ordered, start[c], start[c + 1], when);
        }
        progress.check();
        var item = new int[rows.length];
        var moment = new long[rows.length];
        var mark = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            item[i] = items.of(ordered[i]);
            moment[i] = when.length > 0 ? when[ordered[i]] : 0;
            mark[i] = rating.length > 0 ? rating[ordered[i]] : 1;
        }
        return new Log(customers.names(), items.names(), rating.length > 0, when.length > 0, start, item, moment, mark);
    }

    private static void inOrder(int[] rows, int from, int to, long[] when) {
        for (int i = from + 1; i < to; i++) {
            if (when[rows[i]] < when[rows[i - 1]]) {
                var sorted = IntStream.range(from, to).mapToObj(k -> rows[k]).sorted(Comparator.comparingLong((Integer r) -> when[r])).toList();
                copy(sorted, rows, from);
                return;
            }
        }
    }

    private static void copy(List<Integer> sorted, int[] rows, int from) {
        for (int i = 0; i < sorted.size(); i++) {
            rows[from + i] = sorted.get(i);
        }
    }
}
