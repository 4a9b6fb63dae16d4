package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import merchant.csv.Appending;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.store.copy.Difference;
import merchant.store.copy.Matching;
import merchant.store.copy.Renewal;
import merchant.store.copy.Reread;
import merchant.store.view.Watched;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The list of tables in a project: names, fields and handles.
final class Tables {
    /// How the state names tables that are only to be compared, by their numbers.
    static final String PASSING = "passing.";

    private static final int LONGEST_NAME = 80;
    /// The share of taking newer data over; the rest is making anew what steps made of it.
    private static final double RENEWED = 0.7;
    /// What is kept of a table that another one was before newer data came.
    private static final String EARLIER = "earlier";

    /// A field as the file keeps it; types and roles by their stable ids.
    private record Kept(String name, String type, @Nullable String role, @Nullable String personal, String column) {}

    private final Database database;
    private final Map<Long, StoredTable> handles = new ConcurrentHashMap<>();

    Tables(Database database) {
        this.database = database;
    }

    List<StoredTable> all() {
        var all = database.read(Tables::shapes).entrySet().stream().map(e -> handle(e.getKey(), e.getValue())).toList();
        state(all);
        misfits(all);
        derived(all);
        return all;
    }

    /// All tables as the file has them, by id, oldest first.
    static Map<Long, StoredTable.Shape> shapes(Connection connection) throws SQLException {
        return shapes(connection, true);
    }

    /// Reads all that is kept of tables, as it is read later.
    ///
    /// @param present false for the form of version 1
    /// @throws RuntimeException of any kind where it is not what this program writes
    static Map<Long, StoredTable.Shape> read(Connection connection, boolean present) throws SQLException {
        var shapes = shapes(connection, present);
        for (var shape : shapes.values()) {
            var names = shape.fields().stream().map(Field::name).toList();
            if (shape.name().isBlank() || names.isEmpty() || Set.copyOf(names).size() < names.size() || !shape.columns().equals(Layout.columns(names)) || shape.rows() < 0
                    || shape.rejected() < 0) {
                throw new IllegalStateException(shape.name());
            }
        }
        Database.rows(connection, "SELECT ledger, origin FROM merchant.tables", r -> Json.read(r.getString(1), Ledger.class).toString() + Json.read(r.getString(2), TableSink.Origin.class));
        return shapes;
    }

    /// Reads what is kept of tables in the state.
    static void readState(Connection connection) throws SQLException {
        Database.rows(connection, "SELECT key, value FROM merchant.state", r -> {
            var key = r.getString(1);
            var value = r.getString(2);
            if (key == null || value == null || key.startsWith(PASSING) && !key.matches("passing\\.[0-9]{1,18}") || key.startsWith(Renewal.RENEWED) && !value.matches("[0-9]{1,18}")) {
                throw new IllegalStateException(String.valueOf(key));
            }
            return key;
        });
    }

    private static Map<Long, StoredTable.Shape> shapes(Connection connection, boolean present) throws SQLException {
        var shapes = new LinkedHashMap<Long, StoredTable.Shape>();
        Database.rows(connection, "SELECT id, name, fields, rows, rejected FROM merchant.tables ORDER BY id", r -> {
            var fields = new ArrayList<Field>();
            var columns = new ArrayList<String>();
            var json = r.getString(3);
            for (var kept : Json.read(present ? json : allParts(json), Kept[].class)) {
                fields.add(new Field(kept.name(), Type.valueOf(kept.type().toUpperCase(Locale.ROOT)),
                        kept.role() == null ? null : Role.ofId(kept.role()).orElse(null),
                        kept.personal() == null ? null : Personal.ofId(kept.personal()).orElse(null)));
                columns.add(kept.column());
            }
            return shapes.put(r.getLong(1), new StoredTable.Shape(r.getString(2), fields, columns, r.getLong(4), r.getLong(5)));
        });
        return shapes;
    }

    /// Lets the handles of tables know that their rows were made anew.
    void rebuilt(Collection<Long> ids) {
        all();
        ids.forEach(id -> Optional.ofNullable(handles.get(id)).ifPresent(StoredTable::rebuilt));
    }

    /// Lets the handles know which of their steps do not fit.
    private void misfits(List<StoredTable> all) {
        var found = database.read(StepRows::misfits);
        all.forEach(t -> t.misfits(found.getOrDefault(t.id(), List.of())));
    }

    /// Lets the handles know when newer data was taken over, and which tables are only to be compared.
    private void state(List<StoredTable> all) {
        var kept = new HashMap<String, String>();
        database.read(c -> Database.rows(c, "SELECT key, value FROM merchant.state WHERE starts_with(key, ?) OR starts_with(key, ?)",
                r -> kept.put(r.getString(1), r.getString(2)), Renewal.RENEWED, PASSING));
        all.forEach(t -> {
            t.renewed(Long.parseLong(kept.getOrDefault(Renewal.renewed(t.id()), "0")));
            t.passing(kept.containsKey(PASSING + t.id()));
        });
    }

    /// Lets the handles know which of them hold rows of other tables.
    private void derived(List<StoredTable> all) {
        var ids = new HashSet<>(database.read(c -> Database.rows(c, "SELECT id FROM merchant.prepared", r -> r.getLong(1))));
        var copies = new HashSet<>(database.read(c -> Database.rows(c, "SELECT key FROM merchant.state WHERE ends_with(key, ?)", r -> r.getString(1), EARLIER)));
        all.forEach(t -> t.derived(ids.contains(t.id()) || copies.contains(state(t.id()) + EARLIER)));
    }

    /// One handle a table, so that all who hold it see it renamed.
    private StoredTable handle(long id, StoredTable.Shape shape) {
        var handle = handles.computeIfAbsent(id, k -> new StoredTable(k, database, this, shape));
        handle.shape(shape);
        return handle;
    }

    Optional<StoredTable> named(String name) {
        return all().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    StoredTable required(String name) {
        return named(name).orElseThrow(() -> {
            var remedy = Nearest.to(name, all().stream().map(StoredTable::name).toList())
                    .map(n -> Sentence.of("Did you mean \"{0}\"?", n)).orElseGet(() -> Sentence.of("Import its file first."));
            return Problem.request(Sentence.of("There is no table \"{0}\".", name), remedy);
        });
    }

    /// Writes a new table's line; returns the name it got. The caller holds the writers' lock; names are asked on another
    /// connection, because a long import does not see what was committed since it began.
    String add(Connection connection, long id, String suggested, List<Field> fields, List<String> columns, long rows,
            long rejected, String ledger, String origin) throws SQLException {
        var name = unique(suggested, database.read(Tables::names));
        Database.execute(connection, "INSERT INTO merchant.tables VALUES (?, ?, ?, ?, ?, ?, ?)", id, name, kept(fields, columns),
                rows, rejected, ledger, origin);
        return name;
    }

    void rename(String name, String newName) {
        var table = required(name);
        var clean = newName.strip();
        if (clean.isEmpty()) {
            throw Problem.request(Sentence.of("A table needs a name."), Sentence.of("Write one."));
        }
        if (clean.equals(name)) {
            return;
        }
        database.write(c -> {
            var others = names(c);
            others.remove(name);
            if (others.stream().anyMatch(clean::equalsIgnoreCase)) {
                throw Problem.request(Sentence.of("There is already a table \"{0}\".", clean), Sentence.of("Choose another name."));
            }
            Database.execute(c, "UPDATE merchant.tables SET name = ? WHERE id = ?", clean, table.id());
            Runs.renameTable(c, name, clean);
            StepRows.renameTable(c, name, clean);
        });
        all();
    }

    void delete(String name) {
        var table = required(name);
        database.write(c -> {
            StepRows.delete(c, table.id(), name);
            Database.execute(c, "DELETE FROM merchant.tables WHERE id = ?", table.id());
            Database.execute(c, "DELETE FROM merchant.state WHERE starts_with(key, ?)", state(table.id()));
            Database.execute(c, "DROP TABLE rejected.t" + table.id());
        });
        handles.remove(table.id());
        table.gone();
        database.checkpoint();
    }

    /// Deletes tables that were only to be compared, unless steps have been made of them.
    static void sweep(Connection c) throws SQLException {
        var shapes = shapes(c);
        var bases = StepRows.all(c).values().stream().map(StepRows.Kept::base).toList();
        for (var key : Database.rows(c, "SELECT key FROM merchant.state WHERE starts_with(key, ?)", r -> r.getString(1), PASSING)) {
            long id = Long.parseLong(key.substring(PASSING.length()));
            if (shapes.containsKey(id) && !bases.contains(id)) {
                Database.execute(c, "DROP TABLE data.t" + id);
                Database.execute(c, "DROP TABLE rejected.t" + id);
                Database.execute(c, "DELETE FROM merchant.tables WHERE id = ?", id);
            }
            Database.execute(c, "DELETE FROM merchant.state WHERE key = ?", key);
        }
    }

    Difference difference(StoredTable older, StoredTable newer, Matching wanted, Progress progress) {
        var source = source(older);
        return database.read(c -> {
            if (StepRows.all(c).containsKey(older.id())) {
                throw Problem.request(Sentence.of("\"{0}\" was made by steps.", older.name()), Sentence.of("Bring newer data into the table that it is made of."));
            }
            return Renewal.difference(c, older.side(), newer.side(), wanted, newer.lines(), progress).without(source);
        });
    }

    /// The program's own column that says from which file each row came, of a table made of several; empty where there is none.
    private static String source(StoredTable table) {
        var names = table.fields().stream().map(Field::name).toList();
        boolean own = !names.isEmpty() && Appending.source(names.subList(0, names.size() - 1)).equals(names.getLast())
                && table.ledger().lines().stream().anyMatch(l -> l.kind().equals("file"));
        return own ? names.getLast() : "";
    }

    /// Takes the newer table's rows over into the older one and drops the newer one; what steps made of the older one is made anew.
    ///
    /// @param earlier what a copy of the older one as it was is called; empty where none is wanted
    void renew(StoredTable older, StoredTable newer, Difference found, boolean keep, Optional<String> earlier, long now, Progress progress) {
        var source = newer.find(source(older)).isPresent() ? "" : source(older);
        var ledger = Json.write(Renewal.ledger(found, keep, newer.origin().name(), source, older.ledger(), newer.ledger()));
        var origin = Json.write(newer.origin());
        var fields = kept(Renewal.fields(found, older.fields()), older.plainColumns());
        var made = new ArrayList<>(List.of(older.id()));
        boolean otherwise = !reading(older).equals(reading(newer));
        database.write(c -> {
            if (otherwise) {
                markEarlier(c, older);
            }
            if (earlier.isPresent()) {
                copy(c, older, earlier.orElseThrow());
            }
            new Renewal(c, older.side(), newer.side(), found.renamed(), newer.lines(), progress.slice(0, RENEWED)).apply(found, keep, source, newer.origin().name());
            count(c, older);
            Database.execute(c, "UPDATE merchant.tables SET ledger = ?, origin = ?, fields = ? WHERE id = ?", ledger, origin, fields, older.id());
            Database.execute(c, "DROP TABLE data.t" + newer.id());
            Database.execute(c, "DROP TABLE rejected.t" + newer.id());
            Database.execute(c, "DELETE FROM merchant.tables WHERE id = ?", newer.id());
            var preparing = new Preparing(c, StepRows.salt(c));
            preparing.dependents(older.id(), progress.slice(RENEWED, 1));
            made.addAll(preparing.made());
            renewed(c, made, now);
        });
        Watched.toTheEnd(() -> {
            handles.remove(newer.id());
            newer.gone();
            rebuilt(made);
            database.checkpoint();
        });
    }

    /// Adds a table that is as another one is now.
    private void copy(Connection c, StoredTable table, String name) throws SQLException {
        long id = Database.nextId(c);
        Database.execute(c, "CREATE TABLE data.t" + id + " AS SELECT * FROM data.t" + table.id());
        Database.execute(c, "CREATE TABLE rejected.t" + id + " AS SELECT * FROM rejected.t" + table.id());
        add(c, id, name, table.fields(), table.plainColumns(), table.rows(), table.rejectedCount(), Json.write(table.ledger()), Json.write(table.origin()));
        Reports.keep(c, state(id) + EARLIER, "");
    }

    /// Writes down that a table holds newer data, and so does what steps made of it.
    private static void renewed(Connection c, List<Long> made, long now) throws SQLException {
        for (long id : made) {
            Reports.keep(c, Renewal.renewed(id), Long.toString(now));
        }
    }

    private static void count(Connection c, StoredTable table) throws SQLException {
        Database.execute(c, "UPDATE merchant.tables SET rows = (SELECT count(*) FROM data.t" + table.id() + "), rejected = (SELECT count(*) FROM rejected.t"
                + table.id() + ") WHERE id = ?", table.id());
    }

    /// How the keys of state start under which something is kept of a table.
    static String state(long table) {
        return "table-" + table + "-";
    }

    private static Map<String, String> reading(StoredTable table) {
        var reading = new HashMap<>(table.origin().reading());
        reading.keySet().removeIf(k -> k.startsWith("record."));
        return reading;
    }

    /// Says of rejected records that they stand in an earlier file: how they are to be read is then known no longer.
    private static void markEarlier(Connection c, StoredTable table) throws SQLException {
        var inner = Json.write(Sentence.verbatim(""));
        var whole = Json.write(TableSink.Origin.earlier(Sentence.verbatim("")));
        var before = whole.substring(0, whole.indexOf(inner));
        Database.execute(c, "UPDATE rejected.t" + table.id() + " SET reason = ? || reason || ? WHERE NOT starts_with(reason, ?)", before,
                whole.substring(before.length() + inner.length()), before);
    }

    /// Adds the rows of records that could be read after all; what steps made of the table is made anew.
    void reread(StoredTable table, Reread read, long now, Progress progress) {
        var made = new ArrayList<>(List.of(table.id()));
        database.write(c -> {
            read.apply(c, database.feed(), table.side());
            count(c, table);
            var before = Database.rows(c, "SELECT ledger FROM merchant.tables WHERE id = ?", r -> r.getString(1), table.id()).getFirst();
            Database.execute(c, "UPDATE merchant.tables SET ledger = ? WHERE id = ?", Json.write(read.ledger(Json.read(before, Ledger.class))), table.id());
            var preparing = new Preparing(c, StepRows.salt(c));
            preparing.dependents(table.id(), progress);
            made.addAll(preparing.made());
            renewed(c, made, now);
        });
        Watched.toTheEnd(() -> {
            rebuilt(made);
            database.checkpoint();
        });
    }

    /// Writes everything but rows into an empty project.
    void writeWithoutRows(Database bare) {
        var handles = all();
        database.read(c -> {
            bare.write(to -> new Bare(c).write(handles, to));
            return true;
        });
    }

    /// Writes a table's fields anew.
    void fields(long id, List<Field> fields, List<String> columns) {
        database.write(c -> Database.execute(c, "UPDATE merchant.tables SET fields = ? WHERE id = ?", kept(fields, columns), id));
    }

    static List<String> names(Connection connection) throws SQLException {
        return Database.rows(connection, "SELECT name FROM merchant.tables", r -> r.getString(1));
    }

    static String kept(List<Field> fields, List<String> columns) {
        var kept = new ArrayList<Kept>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            kept.add(new Kept(field.name(), field.type().id(), field.role().map(Role::id).orElse(null),
                    field.personal().map(Personal::id).orElse(null), columns.get(i)));
        }
        return Json.write(kept);
    }

    /// Writes the fields of a project of version 1 with all parts that a field has now.
    static void nameAllParts(Connection c) throws SQLException {
        record Row(long id, String fields) {}
        for (var row : Database.rows(c, "SELECT id, fields FROM merchant.tables", r -> new Row(r.getLong(1), r.getString(2)))) {
            Database.execute(c, "UPDATE merchant.tables SET fields = ? WHERE id = ?", allParts(row.fields()), row.id());
        }
    }

    private static String allParts(String fields) {
        var tree = Json.tree(fields);
        tree.forEach(field -> ((ObjectNode) field).putIfAbsent("personal", JsonNodeFactory.instance.nullNode()));
        return tree.toString();
    }

    /// A readable name that no other table has: white space made plain, a file's ending cut, a number added where taken.
    static String unique(String suggested, List<String> taken) {
        var plain = suggested.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceFirst("(?i)(?<=.)\\.(csv|tsv|txt|xlsx|xls)$", "");
        var base = plain.isEmpty() ? "table" : plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
        var name = base;
        for (int n = 2; taken.stream().anyMatch(name::equalsIgnoreCase); n++) {
            name = base + " " + n;
        }
        return name;
    }
}
