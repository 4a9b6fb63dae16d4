package merchant.ui.window;

import java.nio.file.Path;
import java.util.List;
import merchant.method.Question;
import merchant.ui.shell.Pages;
import merchant.ui.style.Style;
import merchant.workspace.UserPreferences;
import merchant.workspace.Workspace;

/// What the window is made of.
///
/// @param questions the catalogue
/// @param pages makes the page of a place
/// @param sample opens the sample shop's project, or makes it
/// @param memory where the window's last place on the screen is kept
/// @param quit ends the program
public record Wiring(Style style, Workspace workspace, UserPreferences preferences, List<Question> questions, Pages pages,
        Runnable sample, Path memory, Runnable quit) {
    public Wiring {
        questions = List.copyOf(questions);
    }
}
