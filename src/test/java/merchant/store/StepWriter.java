package merchant.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import merchant.table.step.Step;
import merchant.work.Progress;

/// A process that changes a table's steps for ever and says after each call what it believes to be done; the kill test ends it.
final class StepWriter {
    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private StepWriter() {}

    /// The steps of a number; each gives other rows, some keep a copy of them and some do not.
    static List<Step> steps(long number) {
        return number % 3 == 0 ? List.of(new Step.Derive("n", Long.toString(number)))
                : List.of(new Step.Where("Order > " + number * 100, true), new Step.Derive("n", Long.toString(number)));
    }

    public static void main(String[] arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        var project = ProjectFile.open(Path.of(arguments[0]));
        OUT.println("open");
        while (true) {
            long number = 1 + random.nextInt(1_000);
            OUT.println("doing " + number);
            project.preparations().change("made", steps(number), Progress.NONE);
            OUT.println("done " + number);
        }
    }
}
