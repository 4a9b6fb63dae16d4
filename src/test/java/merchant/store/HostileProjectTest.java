package merchant.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import merchant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that somebody made to do harm reads and writes no other file when it is opened and looked at.
class HostileProjectTest {
    @TempDir
    private Path folder;

    private Path hostile(String... statements) throws SQLException {
        var file = folder.resolve("gift.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", 10);
        }
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    private void leaksNothing(Path file, String secret) {
        var said = new StringBuilder();
        try (var project = ProjectFile.open(file)) {
            for (var table : project.tables()) {
                said.append(table.ledger());
                said.append(assertThrows(Problem.class, () -> table.page(0, 5)));
            }
        } catch (Problem refused) {
            said.append(refused);
        }
        assertFalse(said.toString().contains(secret), said.toString());
    }

    @Test
    void aViewThatReadsAFileInTheTablesPlaceIsRefused() throws IOException, SQLException {
        var secret = Files.writeString(folder.resolve("secret.csv"), "a,b\nvery-secret,1\n");
        for (var reading : List.of("read_csv('" + secret + "')", "read_text('" + secret + "')", "'" + secret + "'", "glob('" + folder + "/*')",
                "read_csv('https://example.invalid/x.csv', columns = {'a': 'VARCHAR'})")) {
            var columns = String.join(", ", Shop.FIELDS.stream().map(f -> "NULL AS " + Layout.quoted(f.name())).toList());
            Path file;
            try {
                file = hostile("DROP TABLE data.t1", "CREATE VIEW data.t1 AS SELECT " + columns + ", * FROM " + reading);
            } catch (SQLException offline) {
                continue;
            }
            leaksNothing(file, "very-secret");
            Files.delete(file);
        }
    }

    @Test
    void settingsInTheFileOpenNothing() throws IOException, SQLException {
        var secret = Files.writeString(folder.resolve("secret.csv"), "a,b\nvery-secret,1\n");
        var file = hostile("CREATE MACRO data.peek() AS TABLE SELECT * FROM read_csv('" + secret + "')");
        try (var project = ProjectFile.open(file)) {
            assertTrue(project.tables().getFirst().rows() == 10);
        }
        try (var connection = Database.reading(file)) {
            for (var sql : List.of("SELECT * FROM data.peek()", "SET enable_external_access = true", "ATTACH '" + folder.resolve("x.duckdb") + "'", "COPY data.t1 TO '"
                    + folder.resolve("out.csv") + "'", "INSTALL httpfs", "LOAD httpfs")) {
                assertThrows(SQLException.class, () -> Database.execute(connection, sql), sql);
            }
        }
        assertFalse(Files.exists(folder.resolve("out.csv")));
    }
}
