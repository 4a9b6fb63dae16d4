package merchant.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import merchant.table.TableSink;
import merchant.text.Sentence;

/// A process that fills a project for ever and says after each call what it believes to be done; the kill test ends it.
final class Writer {
    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Writer() {}

    public static void main(String[] arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        var project = ProjectFile.open(Path.of(arguments[0]));
        while (true) {
            table(project, random);
            long run = project.startRun(new RunRecord.Start(Sentence.of("Forecast"), "forecast", "ets",
                    Map.of(RunRecord.MAIN, "orders"), Map.of(), Map.of("n", random.nextLong()), 1));
            OUT.println("running " + run);
            project.finishRun(run, Results.sample(), 1);
            OUT.println("result " + run);
            project.state("state", run + ":" + "v".repeat(random.nextInt(50_000)));
            OUT.println("state " + run);
            if (random.nextInt(4) == 0) {
                var old = project.tables().getFirst().name();
                OUT.println("deleting " + old);
                project.deleteTable(old);
                OUT.println("deleted " + old);
            }
        }
    }

    private static void table(ProjectFile project, Random random) {
        var sink = project.importing("orders");
        sink.begin(Shop.FIELDS);
        long rows = 0;
        for (int part = random.nextInt(6); part >= 0; part--) {
            int some = random.nextInt(40_000);
            Shop.fill(sink, some, rows);
            rows += some;
            sink.reject(new TableSink.Rejected(rows, Sentence.of("cut off"), "x"));
            OUT.println("importing " + rows);
        }
        if (random.nextInt(5) == 0) {
            sink.abandon();
            OUT.println("abandoned");
        } else {
            OUT.println("table " + sink.finish(Shop.LEDGER, Shop.ORIGIN).name() + "=" + rows);
        }
    }
}
