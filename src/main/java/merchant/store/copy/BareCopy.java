package merchant.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.TableSink.Origin;

/// Writes a project without its rows, to be given away: tables with their columns and the counts of their ledgers, steps without the values that they name,
/// results, models and reports; no row, no rejected record, no example or value in a ledger, no step that was taken back, no filter of a page, no folder of
/// a file, and not what would undo pseudonyms. Results, models and reports stay as they are and name products, customers or categories where they tell of them. It is
/// written anew and never copied, because a database file keeps the bytes of what was deleted.
public final class BareCopy {
    /// How the keys of state end under which the filters of a table's page are kept, and what was learned of steps that name values.
    private static final Set<String> OF_VALUES = Set.of("-view", "-step-types");
    private static final Set<String> SECRET = Set.of("pseudonym-salt");

    private final Connection from;
    private final Connection to;

    /// @param to an empty project of the same form
    public BareCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /// A table's line in the list of tables, without what is left out.
    ///
    /// @param columns their names and types in SQL
    public record Bare(long id, String name, String columns, String fields, String ledger, String origin) {}

    /// The steps of a table, without what is left out.
    ///
    /// @param steps as JSON
    /// @param outcome as JSON
    public record BareSteps(long id, long base, int version, String steps, String outcome) {}

    /// Writes everything that is no row.
    ///
    /// @param failed runs that failed, with the words that may be said of them
    public void write(List<Bare> tables, List<BareSteps> prepared, Map<Long, String> failed) throws SQLException {
        long next = Sql.rows(from, "SELECT nextval('merchant.ids')", r -> r.getLong(1)).getFirst() + 1;
        Sql.execute(to, "CREATE OR REPLACE SEQUENCE merchant.ids START " + next);
        for (var name : Sql.rows(from, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'merchant' AND table_name NOT IN ('format', 'tables', 'prepared', 'steps')",
                r -> r.getString(1))) {
            copy("merchant.\"" + name + "\"");
        }
        for (var secret : SECRET) {
            Sql.execute(to, "DELETE FROM merchant.state WHERE key = ?", secret);
        }
        for (var word : OF_VALUES) {
            Sql.execute(to, "DELETE FROM merchant.state WHERE ends_with(key, ?)", word);
        }
        for (var run : failed.entrySet()) {
            Sql.execute(to, "UPDATE merchant.runs SET happened = ?, remedy = NULL WHERE id = ?", run.getValue(), run.getKey());
        }
        for (var made : prepared) {
            Sql.execute(to, "INSERT INTO merchant.prepared VALUES (?, ?, 0, ?)", made.id(), made.base(), made.outcome());
            Sql.execute(to, "INSERT INTO merchant.steps VALUES (?, 0, ?, ?)", made.id(), made.version(), made.steps());
        }
        for (var table : tables) {
            Sql.execute(to, "CREATE TABLE data.t" + table.id() + " (" + table.columns() + ")");
            Sql.execute(to, "CREATE TABLE rejected.t" + table.id() + " (line BIGINT, reason VARCHAR, text VARCHAR)");
            Sql.execute(to, "INSERT INTO merchant.tables VALUES (?, ?, ?, 0, 0, ?, ?)", table.id(), table.name(), table.fields(), table.ledger(), table.origin());
        }
    }

    private void copy(String table) throws SQLException {
        int[] width = new int[1];
        var rows = Sql.rows(from, "SELECT * FROM " + table, r -> {
            width[0] = r.getMetaData().getColumnCount();
            var row = new Object[width[0]];
            for (int i = 0; i < row.length; i++) {
                row[i] = r.getMetaData().getColumnTypeName(i + 1).equals("BLOB") ? r.getBytes(i + 1) : r.getObject(i + 1);
            }
            return row;
        });
        var places = IntStream.range(0, width[0]).mapToObj(i -> "?").collect(Collectors.joining(", "));
        for (var row : rows) {
            Sql.execute(to, "INSERT INTO " + table + " VALUES (" + places + ")", row);
        }
    }

    /// An origin without folders and without records that the user wrote.
    public static Origin without(Origin origin) {
        var reading = origin.reading().entrySet().stream().filter(e -> !e.getKey().matches("(file\\.[0-9]+\\.)?record\\..*") && !e.getKey().equals("files"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Origin(origin.file().replaceFirst(".*[/\\\\]", ""), reading, origin.bytes(), origin.modified());
    }
}
