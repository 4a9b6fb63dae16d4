package merchant.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merchant.work.Progress;
import org.junit.jupiter.api.io.TempDir;

/// Reads of files that a test writes.
abstract class WrittenFiles {
    @TempDir
    Path folder;

    Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.csv"), text);
    }

    MemorySink read(String text, String... choices) throws IOException {
        return MemorySink.of(file(text), choices);
    }

    /// The records as texts.
    List<List<String>> cells(String text, String... choices) throws IOException {
        var records = new ArrayList<List<String>>();
        Reading.raw(Reading.inspect(file(text), Choices.parse(List.of(choices)), Progress.NONE), records::add, r -> { }, Progress.NONE);
        return records;
    }
}
