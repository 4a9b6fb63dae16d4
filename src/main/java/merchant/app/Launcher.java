package merchant.app;

import java.util.List;
import merchant.cli.Main;
import merchant.problem.Problem;

/// Decides between the window and the command line, and touches of either only what it chose: a command must answer in its own
/// time, without JavaFX, DuckDB or Smile.
public final class Launcher {
    private Launcher() {}

    /// The program. `Start` calls this after it has checked the Java that runs it.
    public static void main(String[] arguments) {
        int code;
        boolean window = false;
        try {
            var request = WindowRequest.of(List.of(arguments));
            window = request.isPresent();
            code = window ? window(request.get()) : Main.run(arguments, System.out, System.err);
        } catch (Problem problem) {
            System.err.println(problem.sentence());
            code = problem.kind().exitCode();
        }
        System.out.flush();
        if (code != 0 || !window) {
            System.exit(code);
        }
    }

    private static int window(WindowRequest request) {
        Toolkit.open(request);
        return 0;
    }
}
