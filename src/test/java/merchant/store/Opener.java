package merchant.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import merchant.problem.Problem;

/// A process that tries to open a project and says what came of it.
final class Opener {
    private Opener() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var project = ProjectFile.open(Path.of(arguments[0]))) {
            out.println("opened " + project.tables().size());
        } catch (Problem refused) {
            out.println(refused.getMessage());
        }
    }
}
