package merchant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A model that a run left, and which method made it. Apart from the command, so that other commands do not load the JSON library.
@SuppressWarnings("ArrayRecordComponent")
record ModelFile(String question, String method, byte[] bytes) {

    /// @throws Problem where the file cannot be read or is no model
    static ModelFile read(String file) {
        try {
            var bytes = Files.readAllBytes(Path.of(file));
            var json = Json.read(bytes);
            var model = new ModelFile(json.path("question").asString(""), json.path("method").asString(""), bytes);
            if (model.question.isEmpty() || model.method.isEmpty()) {
                throw none(file, null);
            }
            return model;
        } catch (IOException e) {
            throw Problem.request(Sentence.of("The model \"{0}\" cannot be read.", file), Sentence.of("Take the file model.json that a run left."), e);
        } catch (JacksonException e) {
            throw none(file, e);
        }
    }

    static Problem none(String file, @Nullable Throwable cause) {
        return Problem.request(Sentence.of("The file \"{0}\" is not a model.", file), Sentence.of("Take the file model.json that a run left."), cause);
    }
}
