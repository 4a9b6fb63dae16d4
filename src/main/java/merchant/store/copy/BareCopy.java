package merchant.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Ledger;
import merchant.table.TableSink.Origin;
import merchant.text.Sentence;

/// Writes a project without its rows, to be given away: tables with their columns and the counts of their ledgers, results, models and reports; no row, no
/// rejected record, no example of a ledger, no folder of a file, and not what would undo pseudonyms. It is written anew and never copied,
/// because a database file keeps the bytes of what was deleted.
public final class BareCopy {
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

    /// Writes everything that is no row.
    public void write(List<Bare> tables) throws SQLException {
        long next = Sql.rows(from, "SELECT nextval('merchant.ids')", r -> r.getLong(1)).getFirst() + 1;
        Sql.execute(to, "CREATE OR REPLACE SEQUENCE merchant.ids START " + next);
        for (var name : Sql.rows(from, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'merchant' AND table_name NOT IN ('format', 'tables')",
                r -> r.getString(1))) {
            copy("merchant.\"" + name + "\"");
        }
        for (var secret : SECRET) {
            Sql.execute(to, "DELETE FROM merchant.state WHERE key = ?", secret);
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

    /// A ledger without examples, whose first line says that the rows are absent.
    public static Ledger without(Ledger ledger, long rows) {
        var lines = new ArrayList<Ledger.Line>();
        lines.add(new Ledger.Line("rows-left-out", Sentence.counted(rows, "{0} row of this table was left out when the project was written without its data.",
                "{0} rows of this table were left out when the project was written without its data."), rows, List.of()));
        ledger.lines().forEach(l -> lines.add(new Ledger.Line(l.kind(), l.what(), l.count(), List.of())));
        return new Ledger(lines);
    }

    /// An origin without folders and without records that the user wrote.
    public static Origin without(Origin origin) {
        var reading = origin.reading().entrySet().stream().filter(e -> !e.getKey().matches("(file\\.[0-9]+\\.)?record\\..*") && !e.getKey().equals("files"))
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue));
        return new Origin(origin.file().replaceFirst(".*[/\\\\]", ""), reading, origin.bytes(), origin.modified());
    }
}
