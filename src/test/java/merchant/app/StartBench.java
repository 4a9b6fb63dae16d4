package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Start to the first frame beside an empty JavaFX window and beside one with the controls alone, each in processes of its own, from
/// jars: once without an archive and once with an AOT cache trained by such a start. The kinds alternate, so that what else the machine
/// does meets all of them. On the display, where `DISPLAY` names one; else on JavaFX's screen in memory, which copies each picture pixel
/// by pixel and so costs more than a display does.
@Tag("bench")
class StartBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final Pattern TOOK = Pattern.compile("(first frame|whole window) after (\\d+) ms, (\\d+) ms of processor time");
    private static final boolean DISPLAY = !System.getenv().getOrDefault("DISPLAY", "").isBlank();

    @TempDir
    private Path folder;

    /// One way to start a window.
    private record Kind(String name, String main, String classPath) {}

    /// What was measured of one kind, milliseconds.
    private record Times(List<Double> wall, List<Double> processor) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Test
    void firstFrame() throws IOException, InterruptedException {
        var kinds = kinds();
        for (var kind : kinds) {
            start(kind, "-XX:AOTCacheOutput=" + archive(kind));
            assertTrue(Files.size(archive(kind)) > 0, kind.name);
        }
        Map<String, Times> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (boolean archived : new boolean[] {false, true}) {
                for (var kind : kinds) {
                    measure(kind, archived, times);
                }
            }
        }
        print(times);
    }

    private List<Kind> kinds() throws IOException {
        var jars = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")).toList();
        var javafx = jars.stream().filter(j -> Path.of(j).getFileName().toString().startsWith("javafx-")).toList();
        var theme = jars.stream().filter(j -> Path.of(j).getFileName().toString().startsWith("atlantafx-")).toList();
        var windows = jar("windows.jar", Path.of("target/test-classes"), "merchant/app");
        var ours = jar("ours.jar", Path.of("target/classes"), ".");
        return List.of(new Kind("empty JavaFX window", "merchant.app.EmptyWindow$Main", path(List.of(windows), javafx)),
                new Kind("its controls and theme alone", "merchant.app.ControlsWindow$Main", path(List.of(windows), javafx, theme)),
                new Kind("Merchant Workbench", "merchant.app.Start", path(List.of(ours), jars)));
    }

    private String jar(String name, Path classes, String what) {
        var jar = folder.resolve(name).toString();
        int code = ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", classes.toString(), what);
        assertEquals(0, code, name);
        return jar;
    }

    @SafeVarargs
    private static String path(List<String>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).collect(Collectors.joining(File.pathSeparator));
    }

    private Path archive(Kind kind) {
        return folder.resolve(kind.main.replace('$', '.') + ".aot");
    }

    private void measure(Kind kind, boolean archived, Map<String, Times> times) throws IOException, InterruptedException {
        var said = start(kind, archived ? "-XX:AOTCache=" + archive(kind) : "-Dwithout=archive");
        var found = TOOK.matcher(said).results().toList();
        assertTrue(!found.isEmpty(), () -> kind.name + " said no time: " + said);
        for (var one : found) {
            var row = (archived ? "AOT cache" : "jars") + " | " + kind.name + (one.group(1).equals("first frame") ? "" : ", project tree too");
            var of = times.computeIfAbsent(row, r -> new Times());
            of.wall.add(Double.parseDouble(one.group(2)));
            of.processor.add(Double.parseDouble(one.group(3)));
        }
    }

    /// Starts a window in a process of its own, and gives what it printed and logged.
    private String start(Kind kind, String option) throws IOException, InterruptedException {
        var home = Files.createTempDirectory(folder, "home");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Dmerchant.first-frame-only=true", "-Dmerchant.home=" + home, option));
        if (!DISPLAY) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("-cp", kind.classPath, kind.main));
        var out = home.resolve("out.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertEquals(0, process.waitFor(), () -> kind.name + " ended badly");
        var log = home.resolve("log/workbench.0.log");
        return Files.readString(out) + (Files.exists(log) ? Files.readString(log) : "");
    }

    private static void print(Map<String, Times> times) {
        System.out.printf("%n%s, %d rounds, ms; ratios to the empty window by the least of each%n%n", DISPLAY ? "On a display" : "In memory", ROUNDS);
        System.out.printf("| from | window | wall least | median | processor least | median | wall ratio | processor ratio |%n"
                + "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |%n");
        times.forEach((row, of) -> {
            var empty = times.get(row.substring(0, row.indexOf('|')) + "| empty JavaFX window");
            System.out.printf("| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |%n", row, least(of.wall), median(of.wall), least(of.processor),
                    median(of.processor), least(of.wall) / least(empty.wall), least(of.processor) / least(empty.processor));
        });
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(d -> d).min().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
