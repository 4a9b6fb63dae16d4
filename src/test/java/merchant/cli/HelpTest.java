package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Help and refusals are in the language asked for, the parser's own too.
class HelpTest {
    private record Said(int code, String out, String err) {}

    private static Said call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void helpIsChineseInEveryCommand() {
        assertTrue(call("--help", "--language", "zh").out().startsWith("用法： workbench"), call("--help", "--language", "zh").out());
        for (var command : List.of("questions", "inspect", "run", "predict", "convert")) {
            var said = call(command, "--help", "--language=zh");
            assertEquals(0, said.code());
            assertTrue(said.out().contains("用法： workbench " + command), said.out());
            // what stays in Latin letters are the words that are typed
            var english = said.out().lines().filter(l -> l.matches(".*\\b(the|file|write|what|print|show|and)\\b.*")).toList();
            assertEquals(List.of(), english);
        }
        assertTrue(call("run", "--help").out().contains("Usage: workbench run"));
    }

    @Test
    void theParsersComplaintsAreOneChineseSentenceEach() {
        for (var wrong : List.of(List.of("run"), List.of("run", "forecast", "--data"), List.of("run", "forecast", "--data", "x.csv", "--out", "x", "--seed", "many"),
                List.of("run", "forecast", "--data", "x.csv", "--out", "x", "--out", "y"), List.of("predict", "m.json", "--sata", "x.csv"),
                List.of("inspect", "a.csv", "b.csv"))) {
            var arguments = new java.util.ArrayList<>(wrong);
            arguments.addAll(0, List.of("--language", "zh"));
            var said = call(arguments.toArray(String[]::new));
            assertEquals(2, said.code(), wrong.toString());
            assertEquals(1, said.err().lines().count(), said.err());
            assertFalse(said.err().matches("(?s).*(Missing|Invalid|should|Unmatched|Expected|There is).*"), said.err());
        }
    }
}
