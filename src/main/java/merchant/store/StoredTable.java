package merchant.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import merchant.csv.role.StateCount;
import merchant.problem.Problem;
import merchant.store.copy.Side;
import merchant.store.step.Sql;
import merchant.store.view.Column;
import merchant.store.view.Relation;
import merchant.store.view.StoredView;
import merchant.store.view.ViewJson;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Levels;
import merchant.table.Role;
import merchant.table.RowLines;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.view.View;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A table of the project file. The handle stays good after a rename, a change of roles and "save as"; after a delete it
/// answers with a problem. Safe for use by several threads.
public final class StoredTable implements Table {
    /// What the handle knows without asking.
    ///
    /// @param columns the fields' names in the database
    record Shape(String name, List<Field> fields, List<String> columns, long rows, long rejected) {
        Shape {
            fields = List.copyOf(fields);
            columns = List.copyOf(columns);
        }
    }

    private static final String VIEW = "view";

    private final long id;
    private final Database database;
    private final Tables tables;
    private volatile Shape shape;
    private final AtomicLong revision = new AtomicLong();
    private volatile boolean gone;
    private volatile long renewed;
    private volatile boolean derived;
    private volatile boolean passing;
    private volatile RowLines lines = new RowLines();
    private volatile List<Sentence> misfits = List.of();

    StoredTable(long id, Database database, Tables tables, Shape shape) {
        this.id = id;
        this.database = database;
        this.tables = tables;
        this.shape = shape;
    }

    long id() {
        return id;
    }

    void shape(Shape changed) {
        shape = changed;
    }

    void renewed(long moment) {
        renewed = moment;
    }

    void derived(boolean is) {
        derived = is;
    }

    void passing(boolean only) {
        passing = only;
    }

    /// Whether its rows were brought in only to be compared with another table's, which nobody has decided on yet.
    public boolean isPassing() {
        return passing;
    }

    void misfits(List<Sentence> found) {
        misfits = List.copyOf(found);
    }

    @Override
    public List<Sentence> misfits() {
        return misfits;
    }

    /// Keeps where the rows stand in their file, for as long as the table is only compared with another.
    void lines(RowLines known) {
        lines = known;
    }

    RowLines lines() {
        return lines;
    }

    void gone() {
        gone = true;
    }

    /// Forgets what was kept of the rows as they were.
    void rebuilt() {
        revision.incrementAndGet();
    }

    /// How often the rows were made anew since the project was opened; another number means other rows, perhaps other columns.
    public long revision() {
        return revision.get();
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public List<Field> fields() {
        return shape.fields();
    }

    @Override
    public long rows() {
        return shape.rows();
    }

    @Override
    public double[] numbers(String field) {
        var type = field(field).type();
        if (!type.isNumber() && type != Type.FLAG) {
            throw wrong(field, Type.DECIMAL);
        }
        return ask(c -> Columns.numbers(c, column(field), data(), size()));
    }

    @Override
    public long[] moments(String field) {
        var type = field(field).type();
        if (!type.isMoment()) {
            throw wrong(field, Type.DATE);
        }
        return ask(c -> Columns.moments(c, column(field), type, data(), size()));
    }

    @Override
    public Levels levels(String field) {
        var type = field(field).type();
        return ask(c -> Columns.levels(c, column(field), type, data(), size()));
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        return cells(" WHERE rowid >= " + from + " AND rowid < " + (from + count) + " ORDER BY rowid");
    }

    /// The first row in which this text stands in a column of text; empty where it stands in none.
    public Optional<List<Object>> first(String field, String text) {
        return cells(" WHERE " + column(field) + " = " + Sql.text(text) + " ORDER BY rowid LIMIT 1").stream().findFirst();
    }

    /// The table looked at in some way.
    ///
    /// @throws Problem when the view names a column that there is not, or a value that does not fit its column
    public StoredView view(View view) {
        var now = shape;
        var columns = IntStream.range(0, now.fields().size())
                .mapToObj(i -> new Column(now.fields().get(i), Layout.quoted(now.columns().get(i)))).toList();
        var asking = new StoredView.Asking() {
            @Override
            public <T> T ask(StoredView.Query<T> query) {
                return StoredTable.this.ask(query::ask);
            }
        };
        return new StoredView(asking, new Relation(data(), columns, name -> columns.stream().filter(c -> c.field().name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(String.valueOf(field(name)))), size()), view);
    }

    private List<List<Object>> cells(String where) {
        var now = shape;
        var columns = new ArrayList<String>();
        now.columns().forEach(c -> columns.add(Layout.quoted(c)));
        var types = now.fields().stream().map(Field::type).toList();
        return ask(c -> Columns.cells(c, "SELECT " + String.join(", ", columns) + " FROM " + data() + where, types));
    }

    /// What the import changed, assumed or could not read.
    public Ledger ledger() {
        return Json.read(kept("ledger"), Ledger.class);
    }

    /// Where the table came from.
    public TableSink.Origin origin() {
        return Json.read(kept("origin"), TableSink.Origin.class);
    }

    /// The table as it is compared with another.
    Side side() {
        var now = shape;
        return new Side(id, now.name(), now.fields(), now.columns().stream().map(Layout::quoted).toList());
    }

    /// The columns' names in the database, without quotes.
    List<String> plainColumns() {
        return shape.columns();
    }

    /// When newer data was taken over into the table last, in milliseconds since 1970; empty where the rows are those of its import.
    public Optional<Long> renewed() {
        return renewed == 0 ? Optional.empty() : Optional.of(renewed);
    }

    /// Whether the rows are of other tables of the project: made by steps, or another table as it was before newer data came.
    public boolean derived() {
        return derived;
    }

    private String kept(String column) {
        return ask(c -> Database.rows(c, "SELECT " + column + " FROM merchant.tables WHERE id = ?", r -> r.getString(1), id))
                .stream().findFirst().orElseThrow(this::missing);
    }

    /// How many records are kept aside: they could not be read, or were left out.
    public long rejectedCount() {
        return shape.rejected();
    }

    /// How many records were left out for the state of their order, as the user chose.
    public long leftOutCount() {
        return shape.rejected() == 0 ? 0 : ask(c -> Database.rows(c, "SELECT count(*) FROM rejected.t" + id + " WHERE contains(reason, ?)", r -> r.getLong(1), StateCount.LEFT_OUT)).getFirst();
    }

    /// Records `from` … `from + count − 1` of those that are kept aside, in the file's order.
    public List<TableSink.Rejected> rejected(long from, int count) {
        return ask(c -> Database.rows(c, "SELECT line, reason, text FROM rejected.t" + id + " WHERE rowid >= ? AND rowid < ? ORDER BY rowid",
                r -> new TableSink.Rejected(r.getLong(1), Json.read(r.getString(2), Sentence.class), r.getString(3)), from, from + count));
    }

    /// The first and the last moment of a date or time stamp column; empty where all are missing.
    public Optional<Span> span(String field) {
        if (!field(field).type().isMoment()) {
            throw wrong(field, Type.DATE);
        }
        var column = column(field);
        return ask(c -> Columns.cells(c, "SELECT min(" + column + ")::TIMESTAMP, max(" + column + ")::TIMESTAMP FROM " + data(),
                List.of(Type.TIMESTAMP, Type.TIMESTAMP))).stream().filter(r -> r.getFirst() != null)
                .map(r -> new Span((LocalDateTime) r.get(0), (LocalDateTime) r.get(1))).findFirst();
    }

    /// Changes what a column means; null for unknown.
    public void role(String field, @Nullable Role role) {
        field(field);
        var now = shape;
        var fields = now.fields().stream().map(f -> f.name().equals(field) ? f.withRole(role) : f).toList();
        tables.fields(id, fields, now.columns());
        shape = new Shape(now.name(), fields, now.columns(), now.rows(), now.rejected());
    }

    /// What the window keeps of this table under a word, such as its columns' widths; it goes with the table.
    public Optional<String> state(String word) {
        return ask(c -> Database.rows(c, "SELECT value FROM merchant.state WHERE key = ?", r -> r.getString(1), Tables.state(id) + word)).stream().findFirst();
    }

    /// Keeps something of this table under a word.
    public void state(String word, String value) {
        database.write(c -> Reports.keep(c, Tables.state(id) + word, value));
    }

    /// How the table was looked at last; everything where nobody looked otherwise.
    public View looked() {
        return state(VIEW).map(ViewJson::read).orElse(View.ALL);
    }

    /// Keeps how the table is looked at.
    public void looked(View view) {
        state(VIEW, ViewJson.write(view));
    }

    /// First and last moment, both included.
    public record Span(LocalDateTime first, LocalDateTime last) {}

    private <T> T ask(Database.Query<T> query) {
        if (gone) {
            throw missing();
        }
        return database.read(query);
    }

    private Problem missing() {
        return Problem.request(Sentence.of("There is no table \"{0}\".", name()), Sentence.of("It was deleted; import its file again."));
    }

    private String data() {
        return "data.t" + id;
    }

    private String column(String field) {
        var now = shape;
        for (int i = 0; i < now.fields().size(); i++) {
            if (now.fields().get(i).name().equals(field)) {
                return Layout.quoted(now.columns().get(i));
            }
        }
        throw new IllegalStateException("column " + field);
    }

    private int size() {
        if (rows() > Integer.MAX_VALUE - 8) {
            throw Problem.data(Sentence.of("The table \"{0}\" has too many rows to be computed with: {1}.", name(), rows()),
                    Sentence.of("Import fewer rows."));
        }
        return (int) rows();
    }

    private Problem wrong(String field, Type wanted) {
        return Problem.request(Sentence.of("The column \"{0}\" holds {1}, not {2}.", field, field(field).type().label(), wanted.label()),
                Sentence.of("Choose another column, or change its type at import."));
    }
}
