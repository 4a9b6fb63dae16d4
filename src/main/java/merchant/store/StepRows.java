package merchant.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.store.step.Misfits;
import merchant.store.step.Prepared;
import merchant.store.step.StepJson;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// The rows in which steps are kept: each state that a list of steps ever had is one, so that undo has no limit and is there after a restart.
final class StepRows {
    private static final String SALT = "pseudonym-salt";
    private static final int SALT_BYTES = 32;
    private static final int MARK_BYTES = 12;

    private StepRows() {}

    /// A prepared table as the file has it.
    ///
    /// @param state which of its states counts
    /// @param told what became of the steps of that state
    record Kept(long id, long base, long state, List<Step> steps, List<Prepared.Told> told, long last) {}

    /// All prepared tables, by id.
    static Map<Long, Kept> all(Connection c) throws SQLException {
        var all = new LinkedHashMap<Long, Kept>();
        Database.rows(c, "SELECT p.id, p.base, p.state, s.version, s.body, p.outcome, (SELECT max(state) FROM merchant.steps WHERE prepared = p.id)"
                + " FROM merchant.prepared p JOIN merchant.steps s ON s.prepared = p.id AND s.state = p.state ORDER BY p.id",
                r -> all.put(r.getLong(1), new Kept(r.getLong(1), r.getLong(2), r.getLong(3), StepJson.read(r.getInt(4), r.getString(5)),
                        List.of(Json.read(r.getString(6), Prepared.Told[].class)), r.getLong(7))));
        return all;
    }

    /// What does not fit, by the table's number. Most projects have nothing of the kind, and are not read whole for it. A table whose base was
    /// taken over into another has no name to tell of it.
    static Map<Long, List<Sentence>> misfits(Connection c) throws SQLException {
        if (Database.rows(c, "SELECT 1 FROM merchant.prepared WHERE contains(outcome, '\"happenedOrNull\":{') LIMIT 1", r -> true).isEmpty()) {
            return Map.of();
        }
        var ids = new HashMap<String, Long>();
        var names = new HashMap<Long, String>();
        Database.rows(c, "SELECT name, id FROM merchant.tables", r -> names.put(r.getLong(2), r.getString(1)));
        names.forEach((id, name) -> ids.put(name, id));
        return Misfits.of(ordered(all(c), ids).stream().map(k -> new Misfits.Made(k.id(), names.get(k.id()),
                Stream.concat(Stream.ofNullable(names.get(k.base())), named(k.steps()).stream()).toList(), k.told())).toList());
    }

    /// Reads all states of all steps, and sees that each table is made of one that is there and none of itself.
    ///
    /// @throws RuntimeException of any kind where it is not what this program writes
    static void read(Connection c) throws SQLException {
        Database.rows(c, "SELECT version, body FROM merchant.steps", r -> StepJson.read(r.getInt(1), r.getString(2)));
        var names = new HashMap<String, Long>();
        Database.rows(c, "SELECT name, id FROM merchant.tables", r -> names.put(r.getString(1), r.getLong(2)));
        var all = all(c);
        long lines = Database.rows(c, "SELECT count(*) FROM merchant.prepared", r -> r.getLong(1)).getFirst();
        boolean whole = all.size() == lines && names.values().containsAll(all.keySet())
                && all.values().stream().allMatch(k -> !k.toString().isEmpty() && names.containsValue(k.base()) && k.told().size() == k.steps().size() && k.state() <= k.last());
        if (!whole) {
            throw new IllegalStateException("steps without their tables");
        }
        ordered(all, names);
    }

    /// The prepared tables, each behind those that it is made of.
    ///
    /// @throws IllegalStateException where there is no such order
    static List<Kept> ordered(Map<Long, Kept> all, Map<String, Long> names) {
        var rest = new ArrayList<>(all.values());
        var ordered = new ArrayList<Kept>();
        while (!rest.isEmpty()) {
            var open = rest.stream().map(Kept::id).collect(Collectors.toSet());
            var next = rest.stream().filter(k -> !open.contains(k.base()) && named(k.steps()).stream().noneMatch(n -> open.contains(names.get(n)))).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables made of each other");
            }
            ordered.addAll(next);
            rest.removeAll(next);
        }
        return ordered;
    }

    static List<Step> state(Connection c, long id, long state) throws SQLException {
        return Database.rows(c, "SELECT version, body FROM merchant.steps WHERE prepared = ? AND state = ?",
                r -> StepJson.read(r.getInt(1), r.getString(2)), id, state).getFirst();
    }

    static void add(Connection c, long id, long base) throws SQLException {
        Database.execute(c, "INSERT INTO merchant.prepared VALUES (?, ?, 0, '[]')", id, base);
        Database.execute(c, "INSERT INTO merchant.steps VALUES (?, 0, ?, '[]')", id, StepJson.VERSION);
    }

    /// A new state behind the one that counts; what was taken back before is gone.
    static void append(Connection c, Kept kept, List<Step> steps) throws SQLException {
        Database.execute(c, "DELETE FROM merchant.steps WHERE prepared = ? AND state > ?", kept.id(), kept.state());
        Database.execute(c, "INSERT INTO merchant.steps VALUES (?, ?, ?, ?)", kept.id(), kept.state() + 1, StepJson.VERSION, StepJson.write(steps));
    }

    static void outcome(Connection c, long id, long state, List<Prepared.Told> told) throws SQLException {
        Database.execute(c, "UPDATE merchant.prepared SET state = ?, outcome = ? WHERE id = ?", state, Json.write(told), id);
    }

    private static final String TYPES = "step-types";

    /// Which types the columns had that each step compares, by the step's mark; kept beside the steps, so that projects keep their form.
    static Map<String, Map<String, Type>> types(Connection c, long id) throws SQLException {
        var kept = Database.rows(c, "SELECT value FROM merchant.state WHERE key = ?", r -> r.getString(1), Tables.state(id) + TYPES);
        try {
            return kept.isEmpty() ? Map.of() : Json.read(kept.getFirst(), new TypeReference<Map<String, Map<String, Type>>>() {});
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    static void types(Connection c, long id, Map<String, Map<String, Type>> types) throws SQLException {
        Reports.keep(c, Tables.state(id) + TYPES, Json.write(types));
    }

    /// What stands for a step where its types are kept; nothing of its values can be read off it.
    static String mark(Step step) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(StepJson.write(List.of(step)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The project's salt for pseudonyms, made when it is first needed.
    static String salt(Connection c) throws SQLException {
        var known = Database.rows(c, "SELECT value FROM merchant.state WHERE key = ?", r -> r.getString(1), SALT);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        var bytes = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        Database.execute(c, "INSERT INTO merchant.state VALUES (?, ?)", SALT, salt);
        return salt;
    }

    /// The tables that a list of steps names.
    static List<String> named(List<Step> steps) {
        var names = new ArrayList<String>();
        for (var step : steps) {
            switch (step) {
                case Step.Join join -> names.add(join.table());
                case Step.Append append -> names.addAll(append.tables());
                default -> { }
            }
        }
        return names;
    }

    /// One state of a table's steps.
    private record Row(long prepared, long state, int version, List<Step> steps) {
        private static List<Row> all(Connection c) throws SQLException {
            return Database.rows(c, "SELECT prepared, state, version, body FROM merchant.steps",
                    r -> new Row(r.getLong(1), r.getLong(2), r.getInt(3), StepJson.read(r.getInt(3), r.getString(4))));
        }

        private void write(Connection c, List<Step> now) throws SQLException {
            Database.execute(c, "UPDATE merchant.steps SET version = ?, body = ? WHERE prepared = ? AND state = ?", StepJson.VERSION, StepJson.write(now), prepared, state);
        }
    }

    /// Lets steps name a renamed table rightly, those of earlier states too.
    static void renameTable(Connection c, String name, String newName) throws SQLException {
        for (var row : Row.all(c)) {
            if (named(row.steps).contains(name)) {
                row.write(c, row.steps.stream().map(s -> renamed(s, name, newName)).toList());
            }
        }
    }

    /// Writes steps of earlier forms, those of earlier states too, in the present one.
    static void renew(Connection c) throws SQLException {
        for (var row : Row.all(c)) {
            if (row.version < StepJson.VERSION) {
                row.write(c, row.steps);
            }
        }
    }

    private static Step renamed(Step step, String name, String newName) {
        return switch (step) {
            case Step.Join join when join.table().equals(name) -> new Step.Join(newName, join.keys(), join.how(), join.columns());
            case Step.Append append -> new Step.Append(append.tables().stream().map(t -> t.equals(name) ? newName : t).toList(), append.source());
            default -> step;
        };
    }

    /// Drops a table's rows, and its steps and their views where it was made by steps.
    ///
    /// @throws Problem while another table is made of it
    static void delete(Connection c, long id, String name) throws SQLException {
        for (var kept : all(c).values()) {
            if (kept.id() != id && (kept.base() == id || named(kept.steps()).contains(name))) {
                var user = Database.rows(c, "SELECT name FROM merchant.tables WHERE id = ?", r -> r.getString(1), kept.id()).getFirst();
                throw Problem.request(Sentence.of("\"{0}\" is made of \"{1}\".", user, name), Sentence.of("Delete \"{0}\" first, or remove the step that names it.", user));
            }
        }
        views(c, id, 0);
        drop(c, id);
        Database.execute(c, "DELETE FROM merchant.prepared WHERE id = ?", id);
        Database.execute(c, "DELETE FROM merchant.steps WHERE prepared = ?", id);
    }

    /// Drops the rows of a table, which are a table or, where steps are light, a view.
    static void drop(Connection c, long id) throws SQLException {
        var kind = kind(c, id);
        if (!kind.isEmpty()) {
            Database.execute(c, "DROP " + kind + " data.t" + id);
        }
    }

    /// `TABLE`, `VIEW`, or empty where there is none.
    static String kind(Connection c, long id) throws SQLException {
        return Database.rows(c, "SELECT CASE table_type WHEN 'VIEW' THEN 'VIEW' ELSE 'TABLE' END FROM information_schema.tables"
                + " WHERE table_schema = 'data' AND table_name = 't' || ?", r -> r.getString(1), Long.toString(id)).stream().findFirst().orElse("");
    }

    /// Drops the views of a table's steps from one place on.
    static void views(Connection c, long id, int from) throws SQLException {
        for (var name : Database.rows(c, "SELECT view_name FROM duckdb_views() WHERE schema_name = 'step' AND starts_with(view_name, ?)", r -> r.getString(1),
                "t" + id + "_")) {
            var place = name.substring(name.indexOf('_') + 1);
            if (place.matches("[1-9][0-9]{0,8}") && Integer.parseInt(place) > from) {
                Database.execute(c, "DROP VIEW step." + name);
            }
        }
    }
}
