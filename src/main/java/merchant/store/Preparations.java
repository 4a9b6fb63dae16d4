package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.store.step.Compiled;
import merchant.store.step.Prepared;
import merchant.store.view.Watched;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Tables made of others by steps. Each change is a transaction of its own: all of it is on the disk when the call returns, or nothing. The
/// table that steps begin with is never changed.
public final class Preparations {
    private static final int HEAD = 30;

    private final Database database;
    private final Tables tables;

    Preparations(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /// The steps of a table; empty where it was imported.
    public Optional<Prepared> of(String table) {
        return database.read(c -> {
            var shapes = Tables.shapes(c);
            return StepRows.all(c).values().stream().filter(k -> shapes.containsKey(k.id()) && shapes.get(k.id()).name().equals(table)).findFirst().map(k -> {
                var lines = new ArrayList<Prepared.Line>();
                for (int i = 0; i < k.steps().size(); i++) {
                    lines.add(new Prepared.Line(k.steps().get(i), k.told().get(i)));
                }
                return new Prepared(table, shapes.get(k.base()).name(), shapes.get(k.base()).rows(), lines, k.state() > 0, k.state() < k.last());
            });
        });
    }

    /// Which tables are made of which: by a table's name, the names of those made of it directly. Such a table cannot be deleted before them.
    public Map<String, List<String>> users() {
        return database.read(c -> {
            var shapes = Tables.shapes(c);
            var users = new HashMap<String, List<String>>();
            for (var kept : StepRows.all(c).values()) {
                var name = shapes.get(kept.id()).name();
                Stream.concat(Stream.of(shapes.get(kept.base()).name()), StepRows.named(kept.steps()).stream()).distinct().filter(n -> !n.equals(name))
                        .forEach(n -> users.computeIfAbsent(n, k -> new ArrayList<>()).add(name));
            }
            return users;
        });
    }

    /// Makes a new table of another by steps; the other stays as it is.
    ///
    /// @param suggested the new table's name, made unique
    /// @return its name
    /// @throws Problem when a step does not fit; nothing is made then
    public String create(String base, String suggested, List<Step> steps, Progress progress) {
        return create(base, suggested, steps, null, progress);
    }

    /// Makes a new table of another one by the steps of a table that exists. Steps that do not fit say so in the new table's [Prepared].
    public String again(String table, String base, String suggested, Progress progress) {
        var steps = of(table).orElseThrow(() -> Problem.request(Sentence.of("The table \"{0}\" was not made by steps.", table), Sentence.of("Choose a table that was."))).steps();
        steps.forEach(Preparing::refuseMarks);
        return create(base, suggested, steps, tables.required(table).id(), progress);
    }

    /// @param like the table whose steps these are; null for steps that are made now, and must fit
    private synchronized String create(String base, String suggested, List<Step> steps, @Nullable Long like, Progress progress) {
        var from = tables.required(base);
        var name = new String[1];
        transaction((c, preparing) -> {
            long id = Database.nextId(c);
            Database.execute(c, "CREATE TABLE rejected.t" + id + " (line BIGINT, reason VARCHAR, text VARCHAR)");
            name[0] = tables.add(c, id, suggested, from.fields(), preparing.shapes().get(from.id()).columns(), from.rows(), 0,
                    Json.write(from.ledger()), Json.write(from.origin()));
            StepRows.add(c, id, from.id());
            var begun = new Preparing(c, StepRows.salt(c));
            begun.refuseLoop(id, from.id(), steps);
            var kept = begun.kept(id);
            StepRows.append(c, kept, steps);
            if (like != null) {
                StepRows.types(c, id, StepRows.types(c, like));
            }
            begun.make(kept, 1, steps, 0, progress);
            if (like == null) {
                refuse(begun.kept(id).told());
            }
            return begun;
        });
        return name[0];
    }

    private static void refuse(List<Prepared.Told> told) {
        told.stream().filter(t -> t.happened().isPresent()).findFirst().ifPresent(t -> {
            throw Problem.request(t.happened().orElseThrow(), t.remedy().orElse(Sentence.of("Change the step.")));
        });
    }

    /// Gives a table other steps. A step that is new or changed must fit; steps behind it that no longer do are kept and say so.
    ///
    /// @throws Problem when a new or changed step does not fit; nothing is changed then
    public synchronized void change(String table, List<Step> steps, Progress progress) {
        long id = tables.required(table).id();
        transaction((c, preparing) -> {
            var kept = preparing.kept(id);
            preparing.refuseLoop(id, kept.base(), steps);
            int same = same(kept.steps(), steps, kept.told());
            StepRows.append(c, kept, steps);
            preparing.make(kept, kept.state() + 1, steps, same, progress);
            var told = preparing.kept(id).told();
            for (int i = 0; i < steps.size(); i++) {
                if (!kept.steps().contains(steps.get(i))) {
                    refuse(List.of(told.get(i)));
                }
            }
            return preparing;
        });
    }

    private static int same(List<Step> before, List<Step> now, List<Prepared.Told> told) {
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same)) && told.get(same).applied()) {
            same++;
        }
        // a table that stops at a step that does not fit holds what was before it
        return same == before.size() ? same : 0;
    }

    /// Takes the last change back.
    public void undo(String table, Progress progress) {
        move(table, -1, progress);
    }

    /// Makes a change again that was taken back.
    public void redo(String table, Progress progress) {
        move(table, 1, progress);
    }

    private synchronized void move(String table, int by, Progress progress) {
        long id = tables.required(table).id();
        transaction((c, preparing) -> {
            var kept = preparing.kept(id);
            long state = kept.state() + by;
            if (state < 0 || state > kept.last()) {
                throw Problem.request(by < 0 ? Sentence.of("There is no change to take back.") : Sentence.of("There is no change to make again."),
                        Sentence.of("The table is as it was."));
            }
            preparing.make(kept, state, StepRows.state(c, id, state), 0, progress);
            return preparing;
        });
    }

    /// Makes all tables anew that are made of this one, after its rows or columns changed.
    public synchronized void refresh(String table, Progress progress) {
        long id = tables.required(table).id();
        transaction((c, preparing) -> {
            preparing.dependents(id, progress);
            return preparing;
        });
    }

    /// Sees, when a project is opened, that the views of its steps are those that this program makes of them.
    static void review(Database database) throws SQLException {
        if (database.read(c -> StepRows.all(c).isEmpty())) {
            return;
        }
        var connection = database.begin();
        try {
            if (new Preparing(connection, StepRows.salt(connection)).review()) {
                database.commit(connection, c -> { });
            } else {
                database.rollback(connection);
            }
        } catch (SQLException | RuntimeException e) {
            database.rollback(connection);
            throw e;
        }
    }

    private interface Change {
        Preparing make(DuckDBConnection connection, Preparing preparing) throws SQLException;
    }

    private void transaction(Change change) {
        try {
            var connection = database.begin();
            var made = new ArrayList<Long>();
            try {
                made.addAll(change.make(connection, new Preparing(connection, StepRows.salt(connection))).made());
                database.commit(connection, c -> { });
            } catch (SQLException | RuntimeException e) {
                database.rollback(connection);
                throw e;
            }
            Watched.toTheEnd(() -> {
                tables.rebuilt(made);
                database.checkpoint();
            });
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    /// The columns before the step at `place`; `place` the number of steps for one behind the last.
    public List<Field> fields(String table, int place) {
        long id = tables.required(table).id();
        return database.read(c -> new Preparing(c, "").before(id, place).shape().fields());
    }

    /// What a step would do at a place, without doing it.
    ///
    /// @throws Problem when it does not fit
    public Prepared.Preview preview(String table, int place, Step step) {
        long id = tables.required(table).id();
        return database.read(c -> {
            // codes shown here are not those that will be: the salt is made with the first step that needs it
            Preparing.refuseMarks(step);
            var preparing = new Preparing(c, "preview");
            var before = preparing.before(id, place);
            var after = preparing.compiled(step, before);
            preparing.check(after);
            long count = after.rows() ? before.rows() : preparing.count("SELECT count(*) FROM (" + after.sql() + ")");
            return new Prepared.Preview(before.shape().fields(), head(c, before.relation(), before.shape().columns(), before.shape().fields(), true),
                    after.shape().fields(), head(c, "(" + after.sql() + ")", after.shape().columns(), after.shape().fields(), after.effort() == Compiled.Effort.ORDER),
                    before.rows(), count, preparing.notes(after));
        });
    }

    private static List<List<Object>> head(DuckDBConnection c, String from, List<String> columns, List<Field> fields, boolean order) throws SQLException {
        return Columns.cells(c, "SELECT " + String.join(", ", columns.stream().map(Layout::quoted).toList()) + " FROM " + from
                + (order ? " ORDER BY rowid" : "") + " LIMIT " + HEAD, fields.stream().map(Field::type).toList());
    }

    /// The values of a column before the step at `place`, as text, the most frequent first.
    public List<String> values(String table, int place, String field, int most) {
        return values(table, place, field, "", "", most);
    }

    /// The same of the rows before a day alone, so that what is chosen of them knows nothing of the time from then on.
    ///
    /// @param date a column of days or time stamps; empty for all rows
    /// @param day such as 2024-05-31; no values are given where it is none
    public List<String> values(String table, int place, String field, String date, String day, int most) {
        if (!date.isEmpty() && merchant.store.step.Sql.day(day).isEmpty()) {
            return List.of();
        }
        long id = tables.required(table).id();
        return database.read(c -> {
            var before = new Preparing(c, "").before(id, place);
            var type = before.shape().fields().stream().filter(f -> f.name().equals(field)).map(Field::type).findFirst().orElse(Type.TEXT);
            var text = merchant.store.step.Sql.text(before.shape(), field);
            return Database.rows(c, "SELECT v FROM (SELECT " + text + " AS v, count(*) AS n FROM " + before.relation()
                    + (date.isEmpty() ? "" : " WHERE " + merchant.store.step.Sql.before(before.shape(), date, day)) + " GROUP BY 1) WHERE v IS NOT NULL"
                    + (type == Type.TEXT ? " AND v <> ''" : "") + " ORDER BY n DESC, v LIMIT " + most, r -> r.getString(1));
        });
    }

    /// Columns by which the rows of another table may belong to those of a table, the most likely first.
    public List<Prepared.Keys> keys(String table, int place, String other) {
        long id = tables.required(table).id();
        long there = tables.required(other).id();
        return database.read(c -> {
            var preparing = new Preparing(c, "");
            return KeySearch.of(c, preparing.before(id, place), preparing.base(there));
        });
    }
}
