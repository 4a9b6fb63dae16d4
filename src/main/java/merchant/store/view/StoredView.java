package merchant.store.view;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merchant.table.Type;
import merchant.table.view.ColumnProfile;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.Values;
import merchant.table.view.View;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// A stored table looked at in one way: its rows that pass, in an order, by their place. Safe for use by several threads.
public final class StoredView {
    /// So many first rows of an order are found without ordering all.
    public static final int FIRST_ROWS = 1_024;
    private static final int CHUNK = 8_192;

    /// How the database is asked.
    public interface Asking {
        <T> T ask(Query<T> query);
    }

    /// Asks something of a connection.
    public interface Query<T> {
        T ask(DuckDBConnection connection) throws SQLException;
    }

    /// Some rows of the view.
    ///
    /// @param numbers each row's number in the table, from 0
    /// @param rows each cell a Long, Double, LocalDate, LocalDateTime, Boolean, String, or null
    @SuppressWarnings("ArrayRecordComponent")
    public record Page(int[] numbers, List<List<Object>> rows) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    private final Asking asking;
    private final Relation table;
    private final Clause passing;
    private final boolean filtered;
    private final List<Sort> sort;
    private volatile int @Nullable [] order;
    private volatile long counted = -1;
    private final Object heading = new Object();
    private @Nullable Page head;

    /// @param table the table or view that is looked at
    /// @throws merchant.problem.Problem when the view names a column that there is not, or a value that does not fit
    public StoredView(Asking asking, Relation table, View view) {
        this.asking = asking;
        this.table = table;
        this.passing = new Where(table::column).all(view.filter());
        this.filtered = !view.filter().isEmpty();
        this.sort = view.sort();
        sort.forEach(s -> table.column(s.field()));
    }

    /// How many rows pass.
    public long count(Stop stop) {
        if (!filtered) {
            return table.rows();
        }
        if (sort.isEmpty()) {
            settle(stop);
        }
        var settled = order;
        if (settled != null) {
            return settled.length;
        }
        if (counted < 0) {
            counted = asking.<Long>ask(c -> (Long) Rows.cells(c, stop, Clause.of("SELECT count(*) FROM " + table.sql() + " WHERE ")
                    .then(passing), List.of(Type.WHOLE)).getFirst().getFirst());
        }
        return counted;
    }

    /// True once any page is found as quickly as any other.
    public boolean settled() {
        return order != null || !filtered && sort.isEmpty();
    }

    /// Finds the place of every row, where that was not done yet. Takes as long as a sort of the table's row numbers.
    public synchronized void settle(Stop stop) {
        stop.check();
        if (!settled()) {
            order = asking.ask(c -> Rows.numbers(c, stop, Clause.of("SELECT rowid FROM " + table.sql() + " WHERE ").then(passing).then(ordered()),
                    (int) table.rows()));
        }
    }

    private String ordered() {
        return " ORDER BY " + sort.stream().map(s -> table.column(s.field()).sql() + (s.descending() ? " DESC" : " ASC") + " NULLS LAST, ")
                .collect(Collectors.joining()) + "rowid";
    }

    /// Rows `from` … `from + count − 1`, or fewer at the end.
    public Page page(long from, int count, Stop stop) {
        if (!filtered && sort.isEmpty()) {
            return read(stop, Clause.of(" WHERE rowid >= ? AND rowid < ? ORDER BY rowid", Math.max(0, from), from + count));
        }
        if (order == null && !sort.isEmpty() && from + count <= FIRST_ROWS) {
            return cut(head(stop), (int) from, count);
        }
        settle(stop);
        var places = order;
        int first = (int) Math.clamp(from, 0, places == null ? 0 : places.length);
        int last = (int) Math.clamp(from + count, first, places == null ? 0 : places.length);
        return places == null || first == last ? new Page(new int[0], List.of()) : scattered(Arrays.copyOfRange(places, first, last), stop);
    }

    /// Hands on every row, in order: page by page, or in one question where rows in order lie scattered over the table.
    public void each(Stop stop, Consumer<List<Object>> taker) {
        if (sort.isEmpty()) {
            long all = count(stop);
            for (long from = 0; from < all; from += CHUNK) {
                page(from, (int) Math.min(CHUNK, all - from), stop).rows().forEach(taker);
            }
            return;
        }
        var types = table.columns().stream().map(Column::type).toList();
        asking.ask(c -> Rows.each(c, stop, Clause.of("SELECT " + table.columns().stream().map(Column::sql).collect(Collectors.joining(", ")) + " FROM "
                + table.sql() + " WHERE ").then(passing).then(ordered()), (chunk, count, done) -> {
                    for (int i = 0; i < count; i++) {
                        taker.accept(Rows.row(chunk, types, i));
                    }
                }));
    }

    private Page head(Stop stop) {
        synchronized (heading) {
            if (head == null) {
                head = read(stop, Clause.of(" WHERE ").then(passing).then(ordered() + " LIMIT " + FIRST_ROWS));
            }
            return head;
        }
    }

    private static Page cut(Page page, int from, int count) {
        int last = Math.min(page.numbers().length, from + count);
        return from >= last ? new Page(new int[0], List.of()) : new Page(Arrays.copyOfRange(page.numbers(), from, last), page.rows().subList(from, last));
    }

    /// Rows by their numbers, put in the order asked for. The bounds let the scan leave out all that lies beyond them.
    private Page scattered(int[] wanted, Stop stop) {
        var sorted = wanted.clone();
        Arrays.sort(sorted);
        var list = Arrays.stream(sorted).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        var found = read(stop, Clause.of(" WHERE rowid >= ? AND rowid <= ? AND rowid IN (" + list + ") ORDER BY rowid",
                (long) sorted[0], (long) sorted[sorted.length - 1]));
        var rows = new ArrayList<List<Object>>(wanted.length);
        for (int number : wanted) {
            rows.add(found.rows().get(Arrays.binarySearch(found.numbers(), number)));
        }
        return new Page(wanted, rows);
    }

    private Page read(Stop stop, Clause where) {
        var types = new ArrayList<Type>();
        types.add(Type.WHOLE);
        table.columns().forEach(c -> types.add(c.type()));
        var columns = table.columns().stream().map(c -> ", " + c.sql()).collect(Collectors.joining());
        var cells = asking.ask(c -> Rows.cells(c, stop, Clause.of("SELECT rowid" + columns + " FROM " + table.sql()).then(where), types));
        return new Page(cells.stream().mapToInt(r -> Math.toIntExact((Long) r.getFirst())).toArray(),
                cells.stream().map(r -> r.subList(1, r.size())).toList());
    }

    /// The places in this view of the rows in which one of the columns, as written out, has the text, whatever the case of its letters.
    public int[] find(Search search, Stop stop) {
        var wanted = search.in(table).enclosed();
        var found = asking.ask(c -> Rows.numbers(c, stop, Clause.of("SELECT rowid FROM " + table.sql() + " WHERE ").then(passing).then(" AND ")
                .then(wanted).then(" ORDER BY rowid"), (int) table.rows()));
        if (!filtered && sort.isEmpty()) {
            return found;
        }
        settle(stop);
        var places = order;
        var hit = new java.util.BitSet();
        Arrays.stream(found).forEach(hit::set);
        return places == null ? new int[0] : java.util.stream.IntStream.range(0, places.length).filter(i -> hit.get(places[i])).toArray();
    }

    /// A column in numbers, over the rows that pass.
    public ColumnProfile profile(String field, Stop stop) {
        var column = table.column(field);
        return asking.ask(c -> new Profiler(c, stop, column, new Clause(table.sql() + " WHERE " + passing.sql(), passing.values())).profile());
    }

    /// The values of a column over the rows that pass, the most frequent first.
    ///
    /// @param like only those that have this text, whatever the case of its letters; empty for all
    public Values values(String field, String like, int most, Stop stop) {
        var column = table.column(field);
        return asking.ask(c -> new Profiler(c, stop, column, new Clause(table.sql() + " WHERE " + passing.sql(), passing.values())).values(like, most));
    }
}
