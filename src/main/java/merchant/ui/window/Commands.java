package merchant.ui.window;

import java.util.List;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.shell.Place;
import merchant.ui.style.Style;
import merchant.workspace.UserPreferences;

/// The literal list of what the window can do.
final class Commands {
    private final Command search;
    private final Command language;
    private final Command theme;
    private final List<Command> all;

    Commands(Style style, UserPreferences preferences, Shell shell) {
        search = Command.of("fth-search", Sentence.of("Search or do"), "Shortcut+K", shell::search);
        language = Command.of("fth-globe", Sentence.of("Switch between English and Chinese"), "Shortcut+Shift+L",
                () -> preferences.change(p -> p.withLanguage(
                        p.language() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH)));
        theme = Command.of("fth-moon", Sentence.of("Switch between light and dark"), "Shortcut+Shift+D", () -> {
            style.theme().toggle();
            preferences.change(p -> p.withTheme(style.theme().appearance().get()));
        });
        var files = new ProjectFiles(shell);
        all = List.of(
                Command.of("fth-home", Sentence.of("Start"), "Alt+Home", () -> shell.open(new Place.Start())),
                Command.of("fth-upload", Sentence.of("Open a file"), "Shortcut+O", shell::chooseFiles),
                Command.of("fth-shopping-bag", Sentence.of("Try the sample shop"), shell::openSample),
                Command.of("fth-folder", Sentence.of("Open a project"), "Shortcut+Shift+O", files::open),
                Command.of("fth-folder-plus", Sentence.of("New project"), "Shortcut+Shift+N", files::create),
                Command.of("fth-copy", Sentence.of("Save the project as"), "Shortcut+Shift+S", files::saveAs),
                Command.of("fth-share", Sentence.of("Write the project without its data"), files::withoutRows),
                Command.of("fth-plus-square", Sentence.of("New window"), "Shortcut+N", shell::newWindow),
                Command.of("fth-clipboard", Sentence.of("Paste a table"), "Shortcut+Shift+V", shell::paste),
                search, language, theme,
                Command.of("fth-zoom-in", Sentence.of("Larger"), "Shortcut+Plus", style.scale()::larger),
                Command.of("fth-zoom-out", Sentence.of("Smaller"), "Shortcut+Minus", style.scale()::smaller),
                Command.of("fth-maximize", Sentence.of("Normal size"), "Shortcut+0", style.scale()::normal),
                Command.of("fth-x", Sentence.of("Close the tab"), "Shortcut+W", shell::closeCurrent),
                Command.of("fth-arrow-right", Sentence.of("Next tab"), "Shortcut+Page_Down", () -> shell.step(1)),
                Command.of("fth-arrow-left", Sentence.of("Previous tab"), "Shortcut+Page_Up", () -> shell.step(-1)),
                Command.of("fth-sidebar", Sentence.of("Go to the next part of the window"), "F6", shell::nextPart),
                Command.of("fth-sliders", Sentence.of("Preferences"), "Shortcut+Comma", shell::openPreferences),
                Command.of("fth-command", Sentence.of("Keys"), "F1", shell::showKeys),
                Command.of("fth-info", Sentence.of("About this program"), () -> shell.open(new Place.OfAbout())),
                Command.of("fth-power", Sentence.of("Quit"), "Shortcut+Q", shell::quit));
    }

    /// What the project's menu offers.
    List<Command> project() {
        return all.subList(1, 8);
    }

    Command search() {
        return search;
    }

    Command language() {
        return language;
    }

    Command theme() {
        return theme;
    }

    List<Command> all() {
        return all;
    }
}
