package merchant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run leaves a model, and the model scores a new file or says why not.
class PredictCommandTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome call(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path model() {
        var outcome = call("run", "predict", "--data", "sample-data/customers.csv", "--method", "logistic", "--out", folder.resolve("out"));
        assertEquals(0, outcome.code(), outcome.err());
        return folder.resolve("out/model.json");
    }

    @Test
    void aModelScoresANewFile() throws IOException {
        var model = model();
        var lines = Files.readAllLines(Path.of("sample-data/customers.csv"));
        var fresh = Files.write(folder.resolve("fresh.csv"), lines.subList(0, 51));
        var scores = folder.resolve("new-scores.csv");
        var outcome = call("predict", model, "--data", fresh, "--out", scores);
        assertEquals(0, outcome.code(), outcome.err());
        var rows = Files.readAllLines(scores);
        assertEquals(51, rows.size());
        assertEquals("customer_id,truth,predicted,p_no,p_yes", rows.getFirst());
        assertTrue(rows.get(1).startsWith("C0001,yes,"), rows.get(1));
        assertTrue(Files.readString(folder.resolve("out/result.json")).contains("\"model\" : \"model.json\""));
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() throws IOException {
        var other = Files.writeString(folder.resolve("other.csv"), "customer_id,age_group\nC1,18-25\nC2,26-35\n");
        var outcome = call("predict", model(), "--data", other, "--out", folder.resolve("x.csv"));
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("first_delivery_days"), outcome.err());
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        var rubbish = Files.writeString(folder.resolve("model.json"), "{\"question\":\"predict\",\"method\":\"logistic\"}");
        for (var file : new Object[] {rubbish, folder.resolve("absent.json"), "sample-data/customers.csv"}) {
            var outcome = call("predict", file, "--data", "sample-data/customers.csv", "--out", folder.resolve("x.csv"));
            assertEquals(2, outcome.code(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
        }
    }
}
