package merchant.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @Test
    void everyFileIsOnTheClassPathAsCommitted() throws IOException {
        for (var file : Sample.files()) {
            try (var in = file.open()) {
                assertArrayEquals(Files.readAllBytes(Path.of("sample-data", file.name())), in.readAllBytes(), file.name());
            }
        }
    }

    @Test
    void aTemporaryCopyKeepsNameAndBytes() throws IOException {
        var copy = Sample.openTemporary(Sample.STOCK);
        assertEquals("stock.csv", copy.getFileName().toString());
        assertArrayEquals(Files.readAllBytes(Path.of("sample-data/stock.csv")), Files.readAllBytes(copy));
    }

    @Test
    void filesAreFoundByName() {
        assertEquals(Sample.TAOBAO, Sample.named("taobao-orders.csv").orElseThrow());
        assertTrue(Sample.named("nothing.csv").isEmpty());
    }

    @Test
    void aFileThatIsNotInstalledIsAProblemInWords() {
        var lost = new SampleFile("lost.csv", Sentence.of("The products with group, price and cost"));
        var problem = Assertions.assertThrows(Problem.class, lost::open);
        assertEquals(Problem.Kind.FAULT, problem.kind());
        assertTrue(problem.getMessage().contains("lost.csv"));
    }

    @Test
    void aCopyThatCannotBeWrittenIsAProblemInWords(@TempDir Path directory) throws IOException {
        var occupied = Files.writeString(directory.resolve("occupied"), "a file where a folder is wanted");
        var problem = Assertions.assertThrows(Problem.class, () -> Sample.STOCK.copyTo(occupied));
        assertEquals(Problem.Kind.FAULT, problem.kind());
        assertTrue(problem.getMessage().contains("occupied"));
    }
}
