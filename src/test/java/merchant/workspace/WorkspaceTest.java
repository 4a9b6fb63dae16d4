package merchant.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.Result;
import merchant.result.SeriesForecast;
import merchant.result.Summary;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.InlineWorker;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    private Path folder;
    private Workspace workspace;
    private final List<Problem> failures = new ArrayList<>();
    private final List<Task> ended = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = made();
    }

    private Workspace made() {
        var made = new Workspace(new InlineWorker(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> folder.resolve("My shop" + ProjectFile.ENDING));
        made.onFailure(failures::add);
        made.tasks().onEnded(ended::add);
        return made;
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nothingIsWrittenBeforeThereIsSomethingToKeep() {
        assertEquals(Optional.empty(), workspace.path().get());
        assertFalse(Files.exists(folder.resolve("My shop" + ProjectFile.ENDING)));
    }

    @Test
    void anImportMakesTheProjectAndIsInItAtOnce() {
        var name = new ArrayList<String>();
        importOrders(table -> name.add(table.name()));
        assertEquals(List.of("orders"), name);
        assertEquals(List.of("orders"), workspace.tables().stream().map(Table::name).toList());
        assertEquals(3, workspace.tables().getFirst().rows());
        assertTrue(workspace.tasks().running().isEmpty());
    }

    @Test
    void theProjectIsNamedWhileItsFirstImportRuns() {
        var named = new ArrayList<Path>();
        workspace.importTable(Sentence.of("Reading {0}", "x"), "x", (sink, progress) -> {
            named.add(workspace.path().get().orElseThrow().getFileName());
            throw Problem.data(Sentence.of("no"), Sentence.of("yes"));
        }, table -> { });
        assertEquals(List.of(Path.of("My shop" + ProjectFile.ENDING)), named);
    }

    @Test
    void rowsThatAreOnlyComparedAreNoTableOfTheList() {
        importOrders(table -> { });
        var name = new ArrayList<String>();
        workspace.importToCompare(Sentence.of("Reading {0}", "x"), "orders (newer)", (sink, progress) -> {
            sink.begin(List.of(Field.of("a", Type.WHOLE)));
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("x", Map.of(), 1, 0));
        }, table -> name.add(table.name()));
        assertEquals(List.of("orders (newer)"), name);
        assertEquals(List.of("orders"), workspace.tables().stream().map(Table::name).toList());
        assertTrue(workspace.table("orders (newer)").isPresent(), "it can be asked for until somebody decides");
        workspace.deleteTable("orders (newer)");
        assertTrue(workspace.table("orders (newer)").isEmpty());
    }

    @Test
    void howATableIsLookedAtIsInTheProject() {
        importOrders(table -> { });
        var table = workspace.tables().getFirst();
        var name = table.fields().getFirst().name();
        var looked = new View(List.of(Condition.is(name, 7L, false), Condition.is(name, LocalDate.of(2024, 1, 5), true), new Condition.OneOf(name, List.of("a b", true, 2.5), true, true),
                new Condition.Compare(name, Condition.Comparison.AT_LEAST, -1.5), new Condition.Between(name, LocalDateTime.of(2024, 1, 5, 13, 5), LocalDate.MAX, true),
                new Condition.Outside(name, 1L, 2L), new Condition.Text(name, Condition.Place.START, "\"x\""), new Condition.Missing(name, false)),
                List.of(new Sort("茶", true), new Sort(name, false)), List.of("gone"), List.of(name));
        workspace.view(table, looked.withoutSort(name));
        workspace.view(table, looked);
        var file = workspace.path().get().orElseThrow();
        workspace.close();
        workspace = made();
        workspace.open(file, () -> { });
        assertEquals(looked, workspace.view(workspace.tables().getFirst()));
        workspace.tables().getFirst().state("view", "{\"filter\": [{\"is\": \"evil\"}]}");
        workspace.close();
        workspace = made();
        workspace.open(file, () -> { });
        assertEquals(View.ALL, workspace.view(workspace.tables().getFirst()), "what is no view counts as none");
        assertEquals(List.of(), failures);
    }

    @Test
    void aFailedImportLeavesNothingAndSaysWhy() {
        var problem = Problem.data(Sentence.of("no"), Sentence.of("yes"));
        workspace.importTable(Sentence.of("Reading {0}", "x"), "x", (sink, progress) -> {
            sink.begin(List.of(Field.of("a", Type.WHOLE)));
            throw problem;
        }, table -> { });
        assertTrue(workspace.tables().isEmpty());
        assertEquals(Task.State.FAILED, ended.getFirst().state().get());
        assertEquals(Optional.of(problem), ended.getFirst().problem());
    }

    @Test
    void aRunIsInTheProjectWithItsResult() {
        importOrders(table -> { });
        long id = train(progress -> result());
        assertEquals(RunRecord.State.DONE, workspace.run(id).orElseThrow().state());
        var headline = new ArrayList<String>();
        workspace.result(id, r -> headline.add(r.orElseThrow().summary().headline().toString()), failures::add);
        assertEquals(List.of("About 4"), headline);
        assertEquals(List.of(), failures);
    }

    @Test
    void whatEarlierRunsForecastIsGivenToTheNext() {
        importOrders(table -> { });
        train(progress -> forecast());
        train(progress -> result());
        assertEquals(List.of(), failures);
        assertEquals(Optional.empty(), inputs.getFirst().other("earlier"));
        var earlier = inputs.get(1).other("earlier").orElseThrow();
        assertEquals(2, earlier.rows(), "the total is not a series of the table");
        assertArrayEquals(new double[] {5, 6}, earlier.numbers("mean"));
        assertArrayEquals(new double[] {3, 4}, earlier.numbers("lower80"));
        assertArrayEquals(new long[] {86_400, 172_800}, earlier.moments("date"));
        assertEquals(List.of("day"), earlier.levels("unit").names());
    }

    private static Result forecast() {
        var verdict = new Summary.Verdict(Summary.Tone.USABLE, Sentence.of("Good"));
        var levels = List.of(SeriesForecast.Level.SERIES, SeriesForecast.Level.TOTAL);
        var series = levels.stream().map(level -> new SeriesForecast("tea", new long[] {0}, new double[] {4}, new boolean[1], false, Double.NaN,
                new long[] {86_400, 172_800}, new double[] {5, 6}, new double[] {3, 4}, new double[] {7, 8}, new double[] {1, 2}, new double[] {9, 10}, "made", "made",
                List.of(), List.of(), List.of(), List.of(), verdict, List.of(), List.of(), new double[0], level)).toList();
        var summary = new Summary(Sentence.of("About {0}", 4), verdict, List.of(), List.of(), Sentence.of("Careful"), List.of());
        return new ForecastResult(summary, "amount", ForecastResult.Unit.DAY, 1, 2, series, List.of());
    }

    @Test
    void aRunThatFailsStaysWithItsReason() {
        importOrders(table -> { });
        long id = train(progress -> {
            throw Problem.data(Sentence.of("Too little data."), Sentence.of("Give more."));
        });
        var run = workspace.run(id).orElseThrow();
        assertEquals(RunRecord.State.FAILED, run.state());
        assertEquals("Too little data.", run.happened().orElseThrow().toString());
    }

    @Test
    void aCancelledRunIsKeptAsCancelled() {
        importOrders(table -> { });
        long id = train(progress -> {
            throw new Cancelled();
        });
        assertEquals(RunRecord.State.CANCELLED, workspace.run(id).orElseThrow().state());
    }

    @Test
    void everythingIsThereAgainAfterARestart() {
        importOrders(table -> { });
        long id = train(progress -> result());
        var file = workspace.path().get().orElseThrow();
        workspace.close();
        workspace = made();
        workspace.open(file, () -> { });
        assertEquals(List.of("orders"), workspace.tables().stream().map(Table::name).toList());
        assertEquals(RunRecord.State.DONE, workspace.run(id).orElseThrow().state());
        workspace.result(id, r -> assertEquals("About 4", r.orElseThrow().summary().headline().toString()), failures::add);
        assertEquals(List.of(), failures);
    }

    @Test
    void renamingAndDeletingShowAtOnce() {
        importOrders(table -> { });
        long id = train(progress -> result());
        workspace.renameTable("orders", "sales");
        assertTrue(workspace.table("sales").isPresent());
        assertEquals("sales", workspace.run(id).orElseThrow().table());
        workspace.renameRun(id, "Spring");
        assertEquals("Spring", workspace.run(id).orElseThrow().title().toString());
        workspace.deleteRun(id);
        workspace.deleteTable("sales");
        assertTrue(workspace.runs().isEmpty());
        assertTrue(workspace.tables().isEmpty());
    }

    @Test
    void aProjectThatCannotBeOpenedLeavesTheOpenOneAlone() {
        importOrders(table -> { });
        workspace.open(folder.resolve("no such" + ProjectFile.ENDING), () -> { });
        assertEquals(Task.State.FAILED, ended.getLast().state().get());
        assertEquals(1, workspace.tables().size());
        workspace.renameTable("orders", "still here");
        assertTrue(workspace.table("still here").isPresent());
    }

    @Test
    void listenersOfTheListsAreNotForgotten() {
        var sizes = new ArrayList<Integer>();
        workspace.tables().addListener((javafx.beans.InvalidationListener) o -> sizes.add(workspace.tables().size()));
        System.gc();
        importOrders(table -> { });
        assertTrue(sizes.contains(1), sizes.toString());
    }

    @Test
    void theTimeLeftIsJudgedByWhatIsDone() {
        var task = new Task(Sentence.of("x"), Instant.EPOCH);
        assertEquals(Optional.empty(), task.left(Instant.EPOCH.plusSeconds(10)));
        task.progressed(0.25, Sentence.of("x"));
        assertEquals(Optional.of(Duration.ofSeconds(30)), task.left(Instant.EPOCH.plusSeconds(10)));
        task.progressed(0.1, Sentence.of("x"));
        assertEquals(0.25, task.fraction().get(), "progress never goes back");
    }

    private void importOrders(java.util.function.Consumer<Table> done) {
        workspace.importTable(Sentence.of("Reading {0}", "orders"), "orders", (sink, progress) -> {
            var fields = List.of(Field.of("amount", Type.DECIMAL));
            sink.begin(fields);
            var chunk = new Chunk(fields);
            System.arraycopy(new double[] {1, 2, 3}, 0, chunk.doubles(0), 0, 3);
            chunk.size(3);
            sink.rows(chunk);
            return sink.finish(new Ledger(List.of()), new TableSink.Origin("orders.csv", Map.of(), 6, 0));
        }, done);
    }

    private long train(Function<Progress, Result> training) {
        var method = new Made(training, inputs);
        var question = new Question("forecast", Sentence.of("How much?"), Sentence.of("Help"), Sentence.of("Outcome"), Sentence.of("Go"),
                List.of(method));
        var id = new AtomicLong(-1);
        workspace.train(RunRequest.of(Sentence.of("Forecast"), question, method, "orders", Map.of("value", List.of("amount")),
                Settings.initial(List.of()), 1), id::set);
        return id.get();
    }

    private static Result result() {
        var summary = new Summary(Sentence.of("About {0}", 4), new Summary.Verdict(Summary.Tone.USABLE, Sentence.of("Good")), List.of(), List.of(),
                Sentence.of("Careful"), List.of());
        return new ForecastResult(summary, "amount", ForecastResult.Unit.DAY, 1, 1, List.of(), List.of());
    }

    /// A method that does what the test says.
    private record Made(Function<Progress, Result> training, List<Input> inputs) implements Method {
        @Override
        public String id() {
            return "made";
        }

        @Override
        public Sentence label() {
            return Sentence.of("Made");
        }

        @Override
        public Sentence help() {
            return Sentence.of("Made for tests");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public List<Need> roles() {
            return List.of();
        }

        @Override
        public Optional<Sentence> obstacle(Input input) {
            return Optional.empty();
        }

        @Override
        public Result run(Input input, Settings settings, long seed, Progress progress) {
            inputs.add(input);
            return training.apply(progress);
        }
    }
}
