package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Start to the first frame of the window beside an empty JavaFX window, each in processes of its own.
@Tag("bench")
class StartBench {
    private static final int RUNS = 7;
    private static final Pattern TOOK = Pattern.compile("first frame after ([0-9,.]+) ms");

    @TempDir
    private Path home;

    @Test
    void firstFrame() throws IOException, InterruptedException {
        var empty = new double[RUNS];
        var ours = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            empty[i] = took(run("merchant.app.EmptyWindow$Main"));
            run("merchant.app.Start", "-Dmerchant.first-frame-only=true", "-Dmerchant.home=" + home);
            ours[i] = took(Files.readString(home.resolve("log/workbench.0.log")));
        }
        System.out.printf("%n| start to first frame, median of %d | ms |%n| --- | ---: |%n| empty JavaFX window | %.0f |%n| Merchant Workbench | %.0f |%n"
                + "| ratio | %.2f |%n", RUNS, median(empty), median(ours), median(ours) / median(empty));
    }

    private String run(String main, String... properties) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main));
        var out = home.resolve("out.txt").toFile();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
        assertEquals(0, process.waitFor(), () -> main + " ended badly");
        return Files.readString(out.toPath());
    }

    /// The last time named in a text.
    private static double took(String text) {
        return TOOK.matcher(text).results().mapToDouble(m -> Double.parseDouble(m.group(1).replaceAll("[,.]", "")))
                .reduce((first, last) -> last).orElseThrow();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
