package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line touches: `questions` must not pay for the window, the store or the learning.
class QuestionsStartTest {
    private static final List<String> HEAVY = List.of("javafx.", "com.sun.javafx.", "smile.", "org.duckdb.", "org.jfree.", "org.apache.pdfbox.",
            "jdplus.", "tools.jackson.", "atlantafx.", "merchant.ui.", "merchant.workspace.");
    /// Some 450 classes beside the 1,060 that every Java brings in its shared archive; the bound leaves room for more questions.
    private static final int MOST_CLASSES = 2_500;

    @Test
    void questionsLoadsNothingThatIsHeavy(@TempDir Path directory) throws Exception {
        var log = directory.resolve("loaded.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Xlog:class+load:file=" + log,
                "-cp", System.getProperty("java.class.path"), "merchant.app.Start", "questions");
        var process = builder.redirectErrorStream(true).redirectOutput(directory.resolve("said.txt").toFile()).start();
        assertEquals(0, process.waitFor());
        assertTrue(Files.readString(directory.resolve("said.txt")).contains("forecast"));
        try (var lines = Files.lines(log)) {
            var loaded = lines.map(l -> l.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0]).toList();
            assertTrue(loaded.contains("merchant.app.Launcher"), "the log names classes");
            assertEquals(List.of(), loaded.stream().filter(c -> HEAVY.stream().anyMatch(c::startsWith)).toList());
            assertTrue(loaded.size() < MOST_CLASSES, loaded.size() + " classes");
        }
    }
}
