package merchant.app;

import java.util.List;
import java.util.Optional;
import merchant.cli.Main;
import merchant.problem.Problem;

/// Decides between the window and the command line, and touches of either only what it chose: a command must answer in its own
/// time, without JavaFX, DuckDB or Smile.
public final class Launcher {
    private Launcher() {}

    /// The program. `Start` calls this after it has checked the Java that runs it.
    public static void main(String[] arguments) {
        var request = WindowRequest.of(List.of(arguments));
        int code = request.isEmpty() ? Main.run(arguments, System.out, System.err) : window(request);
        if (code != 0 || request.isEmpty()) {
            System.out.flush();
            System.exit(code);
        }
    }

    private static int window(Optional<WindowRequest> request) {
        try {
            Toolkit.open(request.orElseThrow());
            return 0;
        } catch (Problem problem) {
            System.err.println(problem.sentence());
            return problem.kind().exitCode();
        }
    }
}
