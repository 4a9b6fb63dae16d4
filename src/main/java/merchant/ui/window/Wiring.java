package merchant.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import merchant.method.Question;
import merchant.ui.shell.Pages;
import merchant.ui.style.Style;
import merchant.workspace.UserPreferences;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What the window is made of.
///
/// @param questions the catalogue
/// @param pages makes the page of a place
/// @param sample opens the sample shop's project, or makes it
/// @param memory where the window's last place on the screen is kept
/// @param newWindow opens another window, on a project where one is named
/// @param quit closes this window, and the program with the last one
public record Wiring(Style style, Workspace workspace, UserPreferences preferences, List<Question> questions, Pages pages,
        Runnable sample, Path memory, Consumer<@Nullable Path> newWindow, Runnable quit) {
    public Wiring {
        questions = List.copyOf(questions);
    }
}
