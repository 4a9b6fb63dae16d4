package merchant.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// One file of the sample shop, as it comes with the program.
///
/// @param name the file's name, such as `orders.csv`
/// @param about what is in it, in words
public record SampleFile(String name, Sentence about) {

    /// The bytes of the file, from the class path.
    ///
    /// @throws Problem when the program was installed without its sample
    public InputStream open() {
        var stream = SampleFile.class.getResourceAsStream("/merchant/sample-data/" + name);
        if (stream == null) {
            throw Problem.fault(Sentence.of("The file {0} of the sample shop is missing from this installation.", name),
                    Sentence.of("Install the program again, or work with a file of your own."), null);
        }
        return stream;
    }

    /// Copies the file into a directory, under its own name, and gives the copy.
    ///
    /// @throws Problem when the copy cannot be written
    public Path copyTo(Path directory) {
        try (var in = open()) {
            Files.createDirectories(directory);
            var copy = directory.resolve(name);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw Problem.fault(Sentence.of("The sample shop could not be written to {0}.", directory.toString()),
                    Sentence.of("Free some space there or choose another folder, then try again."), e);
        }
    }
}
