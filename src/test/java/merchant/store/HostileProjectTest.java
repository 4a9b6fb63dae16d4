package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.store.copy.Matching;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private Path prepared(String... statements) throws SQLException {
        var file = folder.resolve("gift.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", 10);
            project.preparations().create("orders", "light", List.of(new Step.Derive("twice", "Price * 2"), new Step.Drop(List.of("Paid"))), Progress.NONE);
            project.preparations().create("light", "sorted", List.of(new Step.Sort(List.of(new Step.Sort.By("twice", true)))), Progress.NONE);
            project.startRun(new RunRecord.Start(Sentence.of("F"), "forecast", "ets", Map.of(RunRecord.MAIN, "orders"), Map.of(), Map.of(), 1));
            project.addReport("Monday", List.of());
        }
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    static Stream<Arguments> damages() {
        var version = "It does not say which version of this program made it, or brings functions of its own.";
        return Stream.of(
                Arguments.of(version, "DELETE FROM merchant.format"),
                Arguments.of(version, "DROP TABLE merchant.format; CREATE TABLE merchant.format(version VARCHAR); INSERT INTO merchant.format VALUES ('x')"),
                Arguments.of(version, "UPDATE merchant.format SET version = NULL"),
                Arguments.of(version, "UPDATE merchant.format SET version = -3"),
                Arguments.of(version, "UPDATE merchant.format SET version = 0"),
                Arguments.of(version, "INSERT INTO merchant.format VALUES (1)"),
                Arguments.of(version, "DROP TABLE merchant.format; CREATE VIEW merchant.format AS SELECT CAST(2 AS INTEGER) AS version FROM range(1000000000000000)"),
                Arguments.of(version, "CREATE MACRO main.count(x) AS 7"),
                Arguments.of(version, "CREATE MACRO main.duckdb_functions() AS TABLE SELECT 1 AS x"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET fields = 'junk'"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET fields = NULL"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET fields = '[null]'"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET fields = repeat('[', 100000)"),
                Arguments.of(rows("orders"), "UPDATE merchant.tables SET fields = replace(fields, 'Paid', 'x''; --') WHERE id = 1"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET ledger = '[['"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET origin = '7'"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET rows = -5"),
                Arguments.of(never("tables"), "UPDATE merchant.tables SET name = NULL"),
                Arguments.of(form("tables"), "INSERT INTO merchant.tables SELECT * FROM merchant.tables"),
                Arguments.of(form("prepared"), "DROP TABLE merchant.prepared"),
                Arguments.of(form("step"), "DROP SCHEMA step CASCADE"),
                Arguments.of(form("runs"), "DROP TABLE merchant.runs"),
                Arguments.of(form("ids"), "DROP SEQUENCE merchant.ids CASCADE"),
                Arguments.of(form("state"), "DROP TABLE merchant.state; CREATE TABLE merchant.state(key BIGINT, value BIGINT)"),
                Arguments.of(form("state"), "DROP TABLE merchant.state; CREATE VIEW merchant.state AS SELECT repeat('x', 1000) || i AS key, 'v' AS value FROM range(1000000000000) r(i)"),
                Arguments.of("The list \"state\" in it is larger than this program makes any.", "INSERT INTO merchant.state SELECT 'k', 'v' FROM range(2000000)"),
                Arguments.of("The list \"state\" in it is larger than this program makes any.", "INSERT INTO merchant.state SELECT 'k', repeat('v', 1000000) FROM range(300)"),
                Arguments.of(never("state"), "INSERT INTO merchant.state VALUES ('passing.abc', 'x')"),
                Arguments.of(never("state"), "INSERT INTO merchant.state VALUES ('renewed-1', 'x')"),
                Arguments.of(never("runs"), "INSERT INTO merchant.runs SELECT 9, 'x', 'y', 'z', 't', 'c', 's', 1, 'STATE', 1, 1, 'a', 'b'"),
                Arguments.of(never("runs"), "UPDATE merchant.runs SET title = '{\"pattern\":null,\"parts\":[]}'"),
                Arguments.of(never("reports"), "UPDATE merchant.reports SET items = 'x'"),
                Arguments.of(never("steps"), "UPDATE merchant.steps SET body = '{\"kind\":\"evil\"}'"),
                Arguments.of(never("steps"), "UPDATE merchant.steps SET body = repeat('[', 100000)"),
                Arguments.of(never("steps"), "UPDATE merchant.prepared SET base = id"),
                Arguments.of(never("steps"), "UPDATE merchant.prepared SET base = 77"),
                Arguments.of(never("steps"), "UPDATE merchant.prepared SET base = 3 WHERE id = 2"),
                Arguments.of(never("steps"), "UPDATE merchant.prepared SET state = 9"),
                Arguments.of(rows("orders"), "UPDATE merchant.tables SET rows = 9223372036854775807 WHERE id = 1"),
                Arguments.of(rows("orders"), "DROP TABLE data.t1; CREATE VIEW data.t1 AS SELECT i AS a FROM range(1000000000000000) r(i)"),
                Arguments.of(rows("orders"), "DROP TABLE data.t1"),
                Arguments.of(rows("orders"), "DROP TABLE rejected.t1; CREATE VIEW rejected.t1 AS SELECT i AS line, 'a' AS reason, 'b' AS text FROM range(1000000000000000) r(i)"),
                Arguments.of(rows("sorted"), "ALTER TABLE data.t3 RENAME COLUMN twice TO thrice"));
    }

    private static String never(String list) {
        return "The list \"" + list + "\" in it holds what this program never writes.";
    }

    private static String form(String list) {
        return "The list \"" + list + "\" in it is missing or of another form.";
    }

    private static String rows(String table) {
        return "The rows of its table \"" + table + "\" are missing or are not what they should be.";
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatThisProgramNeverWritesIsRefusedInOneSentenceAndTheFileStays(String said, String statements) throws IOException, SQLException {
        var file = prepared(statements.split("; (?=CREATE|INSERT)"));
        var before = Files.readAllBytes(file);
        var refused = assertThrows(Problem.class, () -> ProjectFile.open(file));
        assertEquals("The project \"gift.merchant\" is damaged. " + said + " The file was left as it is; open a copy from a backup.", refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(refused.getMessage(), assertThrows(Problem.class, () -> ProjectFile.open(file)).getMessage(), "refused again, and not as open already");
    }

    @Test
    void viewsOfStepsAreMadeAnewWhereTheyAreNotThoseOfTheSteps() throws SQLException {
        var endless = "FROM range(1000000000000000) r(i)";
        var file = prepared("DROP VIEW data.t2", "CREATE VIEW data.t2 AS SELECT i AS rowid, i AS \"Order\" " + endless, "CREATE OR REPLACE VIEW step.t3_1 AS SELECT i AS rowid " + endless,
                "CREATE VIEW step.t2_evil AS SELECT i AS rowid " + endless, "CREATE VIEW step.t2_99 AS SELECT i AS rowid " + endless);
        try (var project = ProjectFile.open(file)) {
            assertEquals(Shop.price(0) * 2, project.table("light").orElseThrow().numbers("twice")[0]);
            assertEquals(10, project.preparations().preview("sorted", 1, new Step.Drop(List.of("twice"))).after());
            project.preparations().refresh("orders", Progress.NONE);
        }
        ProjectFile.open(file).close();
    }

    @Test
    void whatStepsMadeAndNewerDataWidenedOpensAgain() {
        var file = folder.resolve("own.merchant");
        try (var project = ProjectFile.create(file)) {
            Small.put(project, "orders", "order:text:order-id | customer:text:customer | a, b:text:product | n:whole:quantity | x:decimal | t:timestamp:date | f:flag",
                    "1|c|tea|1|2.5|2024-01-01 10:00|yes", "2|d|cup|2|3|2024-01-02 11:00|no");
            var steps = List.of(new Step.Sales("t", Unit.DAY, "a, b", "n", "x"), new Step.Customers("customer", "t", "order", "x", "a, b", List.of("tea"), "2024-02-01", List.of(30), 0),
                    new Step.Ratings("customer", "a, b", "order"), new Step.Baskets("order", "a, b"), new Step.Derive("y", "if(n > 1, 2.5, 1) * 3"), new Step.Bucket("t", Unit.WEEK, "w"),
                    new Step.Fill("x", Step.Fill.How.MEAN, "", ""), new Step.Part("p", 0.5, 1, "", ""), new Step.Split("a, b", "e", List.of("l", "r")), new Step.Pseudonymise(List.of("customer")));
            for (var step : steps) {
                project.preparations().create("orders", "made", List.of(new Step.Sort(List.of(new Step.Sort.By("n", true))), step), Progress.NONE);
            }
            Small.put(project, "newer", "order:text:order-id | customer:text:customer | a, b:text:product | n:decimal:quantity | x:decimal | t:timestamp:date | f:flag",
                    "3|c|tea|1.5|2.5|2024-01-01 10:00|yes");
            project.renew("orders", "newer", project.difference("orders", "newer", Matching.by("order"), Progress.NONE), true, 1, Progress.NONE);
        }
        try (var project = ProjectFile.open(file)) {
            assertEquals(11, project.tables().size());
            assertEquals(3, project.table("orders").orElseThrow().rows());
        }
    }
}
