package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Reports, and the state that the window keeps in the project.
final class Reports {
    /// An item as the file keeps it; its kind by the stable id.
    private record Kept(long run, String kind, String part) {}

    private static final String ALL = "SELECT id, title, items FROM merchant.reports ";

    private final Database database;

    Reports(Database database) {
        this.database = database;
    }

    List<ReportRecord> all() {
        return database.read(c -> Database.rows(c, ALL + "ORDER BY id", Reports::record));
    }

    /// Reads all that is kept of reports.
    ///
    /// @throws RuntimeException of any kind where it is not what this program writes
    static void read(Connection connection) throws SQLException {
        Database.rows(connection, ALL, Reports::record);
    }

    private static ReportRecord record(java.sql.ResultSet r) throws SQLException {
        return new ReportRecord(r.getLong(1), r.getString(2), Arrays.stream(Json.read(r.getString(3), Kept[].class))
                .map(k -> new ReportRecord.Item(k.run(), ReportRecord.Kind.ofId(k.kind()), k.part())).toList());
    }

    ReportRecord add(String title, List<ReportRecord.Item> items) {
        var id = new long[1];
        database.write(c -> {
            id[0] = Database.nextId(c);
            Database.execute(c, "INSERT INTO merchant.reports VALUES (?, ?, ?)", id[0], title, kept(items));
        });
        return new ReportRecord(id[0], title, items);
    }

    void change(ReportRecord report) {
        database.write(c -> {
            if (Database.execute(c, "UPDATE merchant.reports SET title = ?, items = ? WHERE id = ?", report.title(),
                    kept(report.items()), report.id()) == 0) {
                throw Problem.request(Sentence.of("This report was deleted."), Sentence.of("Make a new one."));
            }
        });
    }

    void delete(long id) {
        database.write(c -> Database.execute(c, "DELETE FROM merchant.reports WHERE id = ?", id));
    }

    /// Takes a deleted run out of all reports.
    static void withoutRun(Connection c, long run) throws SQLException {
        for (var report : Database.rows(c, ALL, Reports::record)) {
            var items = report.items().stream().filter(i -> i.run() != run).toList();
            if (items.size() < report.items().size()) {
                Database.execute(c, "UPDATE merchant.reports SET items = ? WHERE id = ?", kept(items), report.id());
            }
        }
    }

    private static String kept(List<ReportRecord.Item> items) {
        return Json.write(items.stream().map(i -> new Kept(i.run(), i.kind().id(), i.part())).toList());
    }

    Optional<String> state(String key) {
        return database.read(c -> Database.rows(c, "SELECT value FROM merchant.state WHERE key = ?", r -> r.getString(1), key))
                .stream().findFirst();
    }

    void state(String key, String value) {
        database.write(c -> keep(c, key, value));
    }

    /// Keeps state within a larger change.
    static void keep(Connection c, String key, String value) throws SQLException {
        Database.execute(c, "DELETE FROM merchant.state WHERE key = ?", key);
        Database.execute(c, "INSERT INTO merchant.state VALUES (?, ?)", key, value);
    }
}
