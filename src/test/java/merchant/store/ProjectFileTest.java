package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.store.view.Stop;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.text.Sentence;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making, opening, copying and closing a project file, and what is said when that cannot be done.
class ProjectFileTest {
    private static final RunRecord.Start START = new RunRecord.Start(Sentence.of("Forecast"), "forecast", "ets",
            Map.of(RunRecord.MAIN, "orders"), Map.of(), Map.of(), 1);

    @TempDir
    private Path folder;

    private static void says(String words, Problem.Kind kind, Callable<?> attempt) {
        var problem = assertThrows(Problem.class, attempt::call);
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertEquals(kind, problem.kind());
    }

    @Test
    void aFileThatIsMissingAFolderOrSomethingElseIsNamed() throws IOException {
        says("There is no file \"none.merchant\"", Problem.Kind.REQUEST, () -> ProjectFile.open(folder.resolve("none.merchant")));
        assertFalse(Files.exists(folder.resolve("none.merchant")));
        says("is a folder", Problem.Kind.REQUEST, () -> ProjectFile.open(folder));
        for (var content : List.of("", "DUCK", "product;price\n", "x".repeat(100_000))) {
            var file = folder.resolve("orders.merchant");
            Files.writeString(file, content);
            says("is not a project", Problem.Kind.REQUEST, () -> ProjectFile.open(file));
            assertEquals(content, Files.readString(file));
        }
    }

    @Test
    void anotherDatabaseIsNotTakenForAProjectAndStaysAsItIs() throws Exception {
        var file = folder.resolve("other.merchant");
        change(file, "CREATE TABLE prices (p INTEGER)", "INSERT INTO prices VALUES (1)");
        var before = Files.readAllBytes(file);
        says("is not a project", Problem.Kind.REQUEST, () -> ProjectFile.open(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aProjectOfANewerVersionIsLeftAsItIs() throws Exception {
        var file = folder.resolve("new.merchant");
        ProjectFile.create(file).close();
        change(file, "UPDATE merchant.format SET version = " + (Layout.VERSION + 1));
        var before = Files.readAllBytes(file);
        says("newer version", Problem.Kind.REQUEST, () -> ProjectFile.open(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileThatWasCutIsDamagedAndStaysAsItIs() throws IOException {
        var file = folder.resolve("cut.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", 200_000);
        }
        var whole = Files.readAllBytes(file);
        for (double share : new double[] {0.9, 0.5, 0.01}) {
            var cut = java.util.Arrays.copyOf(whole, (int) (whole.length * share));
            Files.write(file, cut);
            says("is damaged", Problem.Kind.FAULT, () -> ProjectFile.open(file));
            assertArrayEquals(cut, Files.readAllBytes(file));
        }
    }

    private static void change(Path file, String... statements) throws SQLException {
        try (Connection connection = DuckDBConnection.newConnection("jdbc:duckdb:" + file, false, new Properties());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException(e);
        }
    }

    @Test
    void aProjectIsOpenOnceInThisProcess() throws IOException {
        var file = folder.resolve("shop.merchant");
        try (var project = ProjectFile.create(file)) {
            says("already open", Problem.Kind.REQUEST, () -> ProjectFile.open(file));
            says("already open", Problem.Kind.REQUEST, () -> ProjectFile.open(folder.resolve("x").resolve("..").resolve("shop.merchant")));
            var link = Files.createSymbolicLink(folder.resolve("link.merchant"), file);
            says("already open", Problem.Kind.REQUEST, () -> ProjectFile.open(link));
            project.state("a", "b");
        }
        try (var project = ProjectFile.open(file)) {
            assertEquals("b", project.state("a").orElseThrow());
        }
    }

    @Test
    void aNewProjectNeverReplacesAFile() throws IOException {
        var file = folder.resolve("deeper").resolve("shop.merchant");
        ProjectFile.create(file).close();
        says("There is already a file", Problem.Kind.REQUEST, () -> ProjectFile.create(file));
        says("is a folder", Problem.Kind.REQUEST, () -> ProjectFile.create(folder));
        ProjectFile.open(file).close();
        for (var name : List.of("a;access_mode=READ_ONLY.merchant", "a?x.merchant")) {
            says("cannot hold", Problem.Kind.REQUEST, () -> ProjectFile.create(folder.resolve(name)));
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void namesOfAllScriptsAndSignsWork() {
        for (var name : List.of("店铺 2024.merchant", "a'b\"c#d%20e&f=g.merchant")) {
            var file = folder.resolve(name);
            ProjectFile.create(file).close();
            assertTrue(Files.exists(file));
            ProjectFile.open(file).close();
        }
    }

    @Test
    void afterClosingOneFileStaysAndEveryCallSaysSo() throws IOException {
        var file = folder.resolve("shop.merchant");
        var project = ProjectFile.create(file);
        var table = Shop.imported(project, "orders", 1_000);
        project.startRun(START);
        project.close();
        project.close();
        says("was closed", Problem.Kind.REQUEST, () -> table.numbers("Price"));
        says("was closed", Problem.Kind.REQUEST, project::runs);
        says("was closed", Problem.Kind.REQUEST, () -> project.startRun(START));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void saveAsGoesOnInTheNewFileAndLeavesTheOldOne() {
        var old = folder.resolve("old.merchant");
        var copy = folder.resolve("copy.merchant");
        var project = ProjectFile.create(old);
        var table = Shop.imported(project, "orders", 30_000);
        long run = project.startRun(START);
        project.saveAs(copy);
        assertEquals(copy.toAbsolutePath(), project.path().toAbsolutePath());
        assertEquals(30_000, table.numbers("Price").length);
        assertSame(table, project.table("orders").orElseThrow());
        project.finishRun(run, Results.sample(), 1);
        project.deleteTable("orders");
        try (var before = ProjectFile.open(old)) {
            assertEquals(1, before.tables().size());
            assertEquals(RunRecord.State.INTERRUPTED, before.runs().getFirst().state());
        }
        project.close();
        try (var after = ProjectFile.open(copy)) {
            assertEquals(0, after.tables().size());
            assertEquals(RunRecord.State.DONE, after.runs().getFirst().state());
        }
    }

    @Test
    void saveAsReplacesAClosedProjectAndNothingElse() throws IOException {
        var project = ProjectFile.create(folder.resolve("one.merchant"));
        project.state("who", "one");
        var other = ProjectFile.create(folder.resolve("two.merchant"));
        says("already open", Problem.Kind.REQUEST, () -> save(project, other.path()));
        says("saved already", Problem.Kind.REQUEST, () -> save(project, project.path()));
        var photo = Files.writeString(folder.resolve("photo.png"), "not a project at all");
        says("is not a project", Problem.Kind.REQUEST, () -> save(project, photo));
        assertEquals("not a project at all", Files.readString(photo));
        var sink = project.importing("orders");
        sink.begin(Shop.FIELDS);
        says("import", Problem.Kind.REQUEST, () -> save(project, folder.resolve("three.merchant")));
        sink.abandon();
        assertEquals("one", project.state("who").orElseThrow());
        var second = other.path();
        other.close();
        project.saveAs(second);
        project.close();
        try (var again = ProjectFile.open(second)) {
            assertEquals("one", again.state("who").orElseThrow());
        }
        ProjectFile.open(folder.resolve("one.merchant")).close();
    }

    private static boolean save(ProjectFile project, Path file) {
        project.saveAs(file);
        return true;
    }

    @Test
    void aTemporaryProjectDoesTheSameWithoutAFile() throws IOException {
        try (var project = ProjectFile.temporary(); var second = ProjectFile.temporary()) {
            var table = Shop.imported(project, "orders", 20_000);
            assertEquals(20_000, table.numbers("Price").length);
            long run = project.startRun(START);
            project.finishRun(run, Results.sample(), 1);
            assertTrue(project.result(run).isPresent());
            assertEquals(List.of(), second.tables());
            assertThrows(IllegalStateException.class, project::path);
        }
        assertFalse(Files.exists(Path.of(".tmp")));
    }

    @Test
    void manyThreadsReadWhileOneWrites() throws Exception {
        try (var project = ProjectFile.create(folder.resolve("shop.merchant")); var pool = Executors.newFixedThreadPool(4)) {
            var table = Shop.imported(project, "orders", 50_000);
            var expected = table.numbers("Price");
            var codes = table.levels(Shop.PRODUCT).codes();
            var result = Results.sample();
            var readers = IntStream.range(0, 24).mapToObj(i -> pool.submit(() -> {
                assertArrayEquals(expected, table.numbers("Price"));
                assertArrayEquals(codes, table.levels(Shop.PRODUCT).codes());
                return table.view(View.ALL.sortedBy(new Sort("Day", i % 2 == 0))).page(i * 1_000L, 50, new Stop()).rows().size();
            })).toList();
            var writers = IntStream.range(0, 4).mapToObj(i -> pool.submit(() -> {
                for (int k = 0; k < 10; k++) {
                    long run = project.startRun(START);
                    project.finishRun(run, result, 1);
                    project.state("k", "v" + k);
                }
                Shop.imported(project, "more", 20_000);
                return true;
            })).toList();
            for (var reader : readers) {
                assertEquals(50, reader.get());
            }
            for (var writer : writers) {
                writer.get();
            }
            assertEquals(40, project.runs().stream().filter(r -> r.state() == RunRecord.State.DONE).count());
            assertEquals(40, project.runs().stream().map(RunRecord::id).distinct().count());
            assertEquals(List.of("orders", "more", "more 2", "more 3", "more 4"), project.tables().stream().map(StoredTable::name).sorted(
                    java.util.Comparator.comparing((String n) -> !n.equals("orders")).thenComparing(n -> n)).toList());
        }
    }

    @Test
    void nothingFromOutsideIsReadOrLoaded() throws Exception {
        var secret = Files.write(folder.resolve("secret.csv"), "a\n1\n".getBytes(StandardCharsets.UTF_8));
        try (var database = Database.file(folder.resolve("locked.merchant"))) {
            for (var sql : List.of("SELECT * FROM read_csv('" + secret + "')", "COPY (SELECT 1) TO '" + folder.resolve("out.csv") + "'",
                    "ATTACH '" + folder.resolve("x.db") + "'", "INSTALL httpfs", "SET enable_external_access = true", "SET threads = 1")) {
                assertThrows(Problem.class, () -> database.read(c -> Database.execute(c, sql)), sql);
            }
        }
        assertFalse(Files.exists(folder.resolve("out.csv")) || Files.exists(folder.resolve("x.db")));
    }
}
