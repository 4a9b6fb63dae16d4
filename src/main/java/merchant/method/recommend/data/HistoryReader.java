package merchant.method.recommend.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Joined;
import merchant.method.Need;
import merchant.method.VoidOrders;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Aside;
import merchant.work.Progress;

/// Makes histories of a table's lines. A line without customer or product, with a quantity of none or fewer, or, where ratings are
/// used, without one, is set aside and counted; one of a cancelled or refunded order is left out. Where a line is a
/// whole order, its products are cut apart; postage and the like is no product. A customer all of whose lines were set aside or left out still gets an offer.
public final class HistoryReader {
    private static final int CHECK_EVERY = 1 << 16;
    private static final long DAY = 86_400;

    private final VoidOrders.Sales sales;
    private final Table table;
    private final Input input;
    private final Names customers;
    private final Optional<Joined> joined;
    private final Goods items;

    private HistoryReader(Input input, Table given, Progress progress) {
        this.input = input;
        this.sales = Aside.of(progress, () -> VoidOrders.leftOut(input, given));
        this.table = sales.table();
        // a whole column cannot be cancelled while it comes, and numbering its names takes long where there are many
        var who = input.required(RecommendNeeds.CUSTOMER).name();
        var everybody = Aside.of(progress, () -> Names.of(given.levels(who)));
        this.customers = sales.count() == 0 ? everybody : Aside.of(progress, () -> everybody.on(table.levels(who)));
        boolean bought = input.field(RecommendNeeds.RATING.id()).isEmpty();
        var levels = Aside.of(progress, () -> table.levels(input.required(RecommendNeeds.ITEM).name()));
        this.joined = bought ? Aside.of(progress, () -> joined(levels)) : Optional.empty();
        this.items = Aside.of(progress, () -> Goods.of(levels, joined, bought));
    }

    /// Cells that name all products of an order, where a column tells the orders.
    private Optional<Joined> joined(Levels levels) {
        var item = input.required(RecommendNeeds.ITEM).name();
        return table.find(Role.ORDER_ID).filter(f -> !f.name().equals(item)).flatMap(f -> Joined.of(table.levels(f.name()), levels));
    }

    /// What was read.
    ///
    /// @param lines lines of the table
    /// @param unnamed lines without customer or product
    /// @param returned lines with a quantity of none or fewer
    /// @param unrated lines without a rating, where ratings are used
    /// @param voids says so where lines of cancelled or refunded orders were left out
    /// @param cut says so where a line is an order and its products were cut apart
    /// @param noGoods names that are no products to offer, such as postage
    /// @param unread says so where a column looks like ratings and is text
    public record Read(Log log, long lines, long unnamed, long returned, long unrated, Optional<Sentence> voids, Optional<Sentence> unread,
            Optional<Sentence> cut, List<String> noGoods) {
        public Read {
            noGoods = List.copyOf(noGoods);
        }
    }

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
        var entries = new Entries(rows);
        long[] aside = new long[3];
        for (int row = 0; row < rows; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.step(row, rows);
            }
            if (customers.of(row) < 0 || !items.named(row)) {
                aside[0]++;
            } else if (quantity.length > 0 && !(quantity[row] > 0)) {
                aside[1]++;
            } else if (rating.length > 0 && !Double.isFinite(rating[row])) {
                aside[2]++;
            } else {
                entries.add(row, items.of(row));
            }
        }
        var log = log(entries, rating, when, progress);
        var unread = Aside.of(progress, () -> UnreadRating.of(input));
        progress.report(1);
        return new Read(log, rows, aside[0], aside[1], aside[2], sales.said(), unread, joined.map(this::cut), items.noGoods());
    }

    private Sentence cut(Joined mark) {
        return Sentence.of("One line is an order here; its “{0}” was cut at “{1}” into products.", input.required(RecommendNeeds.ITEM).name(), mark.mark());
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

    private Log log(Entries entries, double[] rating, long[] when, Progress progress) {
        var start = new int[customers.names().size() + 1];
        for (int e = 0; e < entries.count; e++) {
            start[customers.of(entries.row[e]) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var next = start.clone();
        var ordered = new int[entries.count];
        for (int e = 0; e < entries.count; e++) {
            ordered[next[customers.of(entries.row[e])]++] = e;
        }
        progress.check();
        for (int c = 0; when.length > 0 && c < start.length - 1; c++) {
            progress.check();
            inOrder(ordered, start[c], start[c + 1], entries.row, when);
        }
        progress.check();
        var item = new int[ordered.length];
        var moment = new long[ordered.length];
        var mark = new double[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            int row = entries.row[ordered[i]];
            item[i] = entries.item[ordered[i]];
            moment[i] = when.length > 0 ? when[row] : 0;
            mark[i] = rating.length > 0 ? rating[row] : 1;
        }
        return new Log(customers.names(), items.names(), rating.length > 0, when.length > 0, start, item, moment, mark);
    }

    /// Sorts the entries of one customer by time, where they are not.
    private static void inOrder(int[] entries, int from, int to, int[] row, long[] when) {
        for (int i = from + 1; i < to; i++) {
            if (when[row[entries[i]]] < when[row[entries[i - 1]]]) {
                var sorted = IntStream.range(from, to).mapToObj(k -> entries[k]).sorted(Comparator.comparingLong((Integer e) -> when[row[e]])).toList();
                copy(sorted, entries, from);
                return;
            }
        }
    }

    /// What counts: a row and a product of it, the rows rising.
    private static final class Entries {
        private int[] row;
        private int[] item;
        private int count;

        private Entries(int rows) {
            row = new int[rows];
            item = new int[rows];
        }

        private void add(int of, int[] items) {
            if (count + items.length > row.length) {
                row = Arrays.copyOf(row, 2 * row.length + items.length);
                item = Arrays.copyOf(item, row.length);
            }
            for (int what : items) {
                row[count] = of;
                item[count++] = what;
            }
        }
    }

    private static void copy(List<Integer> sorted, int[] rows, int from) {
        for (int i = 0; i < sorted.size(); i++) {
            rows[from + i] = sorted.get(i);
        }
    }
}
