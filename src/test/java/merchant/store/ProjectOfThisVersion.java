package merchant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import merchant.problem.Problem;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Makes the small project that is kept of each version, with something of everything in it: run it once, before a version is raised.
/// Argument: the folder `src/test/resources/merchant/store`.
final class ProjectOfThisVersion {
    static final int ROWS = 500;
    /// Since version 2.
    static final java.util.List<Step> STEPS = java.util.List.of(new Step.Where("Price > 10", true), new Step.Drop(java.util.List.of("Paid")));
    /// Since version 3.
    static final java.util.List<Step> MORE = java.util.List.of(new Step.Join("dear", java.util.List.of(new Step.Join.Key("Order", "Order", Step.Join.Match.NUMBER)), Step.Join.How.ALL, java.util.List.of("At")),
            new Step.Retype(Shop.PRODUCT, Type.DECIMAL, Step.Retype.DayOrder.DMY, true));

    private ProjectOfThisVersion() {}

    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempDirectory("project").resolve("shop.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", ROWS);
            project.table("orders").orElseThrow().role("Price", Role.COST);
            project.preparations().create("orders", "dear", STEPS, Progress.NONE);
            project.preparations().create("orders", "joined", MORE, Progress.NONE);
            var start = new RunRecord.Start(Sentence.of("Forecast"), "forecast", "ets", Map.of(RunRecord.MAIN, "orders"), Map.of("value", java.util.List.of("Price")),
                    Map.of("horizon", 12L), 42);
            long done = project.startRun(start);
            project.finishRun(done, Results.sample(), 1.5);
            project.model(done, new byte[] {1, 2, 3});
            long failed = project.startRun(start);
            project.failRun(failed, Problem.data(Sentence.of("Too little."), Sentence.of("Bring more.")), 0.5);
            project.startRun(start);
            project.addReport("Monday", java.util.List.of());
            project.state("tabs", "[\"orders\"]");
        }
        var target = Path.of(arguments[0]).resolve("project-" + Layout.VERSION + ".merchant.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(target))) {
            Files.copy(file, out);
        }
    }
}
