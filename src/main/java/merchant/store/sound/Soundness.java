package merchant.store.sound;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merchant.text.Sentence;

/// Looks at the parts of a project before anything of them is used. A view in the place of a list or of rows could run for ever, and a function of the file's
/// own could stand for one of the database's: neither is asked anything. All is found out from the database's own catalogue, which a file cannot replace.
public final class Soundness {
    /// Lines of a list and letters in it at most; far beyond what hands can make, and little enough for memory.
    private static final long MOST_LINES = 1_000_000;
    private static final long MOST_LETTERS = 1L << 28;
    private static final String SINCE_STEPS = "prepared, steps";
    private static final Map<String, String> LISTS = lists();

    private final Connection c;

    public Soundness(Connection connection) {
        c = connection;
    }

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("tables", "id BIGINT, name VARCHAR, fields VARCHAR, rows BIGINT, rejected BIGINT, ledger VARCHAR, origin VARCHAR");
        lists.put("runs", "id BIGINT, title VARCHAR, question VARCHAR, method VARCHAR, tables VARCHAR, columns VARCHAR, settings VARCHAR, seed BIGINT, state VARCHAR,"
                + " started BIGINT, seconds DOUBLE, happened VARCHAR, remedy VARCHAR");
        lists.put("results", "run BIGINT, version INTEGER, kind VARCHAR, body VARCHAR");
        lists.put("models", "run BIGINT, body BLOB");
        lists.put("reports", "id BIGINT, title VARCHAR, items VARCHAR");
        lists.put("state", "key VARCHAR, value VARCHAR");
        lists.put("prepared", "id BIGINT, base BIGINT, state BIGINT, outcome VARCHAR");
        lists.put("steps", "prepared BIGINT, state BIGINT, version INTEGER, body VARCHAR");
        return lists;
    }

    /// The version of the form; 0 where it is no project, empty where it does not say.
    public Optional<Integer> version() throws SQLException {
        if (!texts("SELECT function_name FROM system.main.duckdb_functions() WHERE NOT internal AND schema_name = 'main'").isEmpty()) {
            return Optional.empty();
        }
        if (texts("SELECT schema_name FROM system.main.duckdb_schemas() WHERE schema_name = 'merchant'").isEmpty()) {
            return Optional.of(0);
        }
        if (!columns("merchant", "format").equals("version INTEGER")) {
            return Optional.empty();
        }
        var said = texts("SELECT CAST(version AS VARCHAR) FROM merchant.format LIMIT 2");
        return said.size() == 1 && said.getFirst() != null && said.getFirst().matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(said.getFirst())) : Optional.empty();
    }

    /// What is wrong with the lists of a project of a known version.
    ///
    /// @param steps whether that version has steps
    public Optional<Sentence> lists(boolean steps) throws SQLException {
        for (var schema : steps ? List.of("data", "rejected", "step") : List.of("data", "rejected")) {
            if (texts("SELECT schema_name FROM system.main.duckdb_schemas() WHERE schema_name = '" + schema + "'").isEmpty()) {
                return Optional.of(Sentence.of("The list \"{0}\" in it is missing or of another form.", schema));
            }
        }
        for (var list : LISTS.entrySet()) {
            if (!steps && SINCE_STEPS.contains(list.getKey())) {
                continue;
            }
            if (!columns("merchant", list.getKey()).equals(list.getValue())) {
                return Optional.of(Sentence.of("The list \"{0}\" in it is missing or of another form.", list.getKey()));
            }
            if (!list.getKey().equals("models") && !list.getKey().equals("results") && large(list.getKey(), list.getValue())) {
                return Optional.of(Sentence.of("The list \"{0}\" in it is larger than this program makes any.", list.getKey()));
            }
        }
        if (texts("SELECT sequence_name FROM system.main.duckdb_sequences() WHERE schema_name = 'merchant' AND sequence_name = 'ids'").isEmpty()) {
            return Optional.of(Sentence.of("The list \"{0}\" in it is missing or of another form.", "ids"));
        }
        return texts("SELECT CAST(id AS VARCHAR) FROM merchant.tables GROUP BY id HAVING count(*) > 1 OR id IS NULL").isEmpty() ? Optional.empty()
                : Optional.of(Sentence.of("The list \"{0}\" in it is missing or of another form.", "tables"));
    }

    private boolean large(String list, String columns) throws SQLException {
        var letters = List.of(columns.split(", ")).stream().filter(column -> column.endsWith(" VARCHAR")).map(column -> "coalesce(sum(strlen(\"" + column.replace(" VARCHAR", "")
                + "\")), 0)").collect(Collectors.joining(" + "));
        return !texts("SELECT 'large' FROM merchant." + list + " HAVING count(*) > " + MOST_LINES + " OR " + letters + " > " + MOST_LETTERS).isEmpty();
    }

    /// Whether a table's rows stand in a table of their own with these columns.
    ///
    /// @param columns each name and type
    /// @param rows how many there should be
    /// @param made whether steps made it: then a view of the program's own is allowed, which is looked at elsewhere, and types are those that the steps gave
    public boolean rows(long id, List<String> columns, long rows, boolean made) throws SQLException {
        boolean view = !texts("SELECT view_name FROM system.main.duckdb_views() WHERE NOT internal AND schema_name = 'data' AND view_name = 't" + id + "'").isEmpty();
        if (view) {
            return made;
        }
        var here = columns("data", "t" + id);
        boolean same = made ? names(List.of(here.split(", "))).equals(names(columns)) : here.equals(String.join(", ", columns));
        return same && texts("SELECT CAST(count(*) AS VARCHAR) FROM data.t" + id).equals(List.of(Long.toString(rows)));
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> column.replaceFirst(" [^ ]+$", "")).collect(Collectors.joining(", "));
    }

    /// Whether a table's rejected records stand in a table of their own.
    public boolean rejected(long id) throws SQLException {
        return columns("rejected", "t" + id).equals("line BIGINT, reason VARCHAR, text VARCHAR");
    }

    /// The columns of a table with their types; empty where there is none, or a view.
    private String columns(String schema, String table) throws SQLException {
        if (texts("SELECT table_name FROM system.main.duckdb_tables() WHERE NOT internal AND schema_name = '" + schema + "' AND table_name = '" + table + "'").size() != 1) {
            return "";
        }
        return String.join(", ", texts("SELECT column_name || ' ' || data_type FROM system.main.duckdb_columns() WHERE NOT internal AND schema_name = '" + schema
                + "' AND table_name = '" + table + "' ORDER BY column_index"));
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = c.createStatement(); var found = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }
}
