package merchant.ui.prefs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.stage.DirectoryChooser;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Place;
import merchant.ui.style.Icons;
import merchant.ui.style.Style;
import merchant.workspace.UserPreferences;

/// The code behind `prefs.fxml`: shows what is preferred and forwards what is chosen.
final class PreferencesController {
    private final UserPreferences preferences;
    private final Style style;
    private final Navigator navigator;
    private final Function<Preferences, Path> whereTo;
    private final ChangeListener<Preferences> changed = (o, was, is) -> show(is);

    @FXML
    private ToggleGroup languages;
    @FXML
    private ToggleGroup themes;
    @FXML
    private ToggleButton english;
    @FXML
    private ToggleButton chinese;
    @FXML
    private ToggleButton system;
    @FXML
    private ToggleButton light;
    @FXML
    private ToggleButton dark;
    @FXML
    private Button smaller;
    @FXML
    private Button larger;
    @FXML
    private Label size;
    @FXML
    private CheckBox still;
    @FXML
    private Label folder;
    @FXML
    private Button chooseFolder;

    @SuppressWarnings("NullAway.Init")
    PreferencesController(UserPreferences preferences, Style style, Navigator navigator, Function<Preferences, Path> whereTo) {
        this.preferences = preferences;
        this.style = style;
        this.navigator = navigator;
        this.whereTo = whereTo;
    }

    @FXML
    private void initialize() {
        Icons.name(smaller, style.words(), Sentence.of("Smaller"));
        Icons.name(larger, style.words(), Sentence.of("Larger"));
        size.getProperties().put(PreferencesController.class, changed);
        preferences.current().addListener(new WeakChangeListener<>(changed));
        show(preferences.now());
    }

    private void show(Preferences now) {
        languages.selectToggle(now.language() == Language.CHINESE ? chinese : english);
        themes.selectToggle(switch (now.theme()) {
            case SYSTEM -> system;
            case LIGHT -> light;
            case DARK -> dark;
        });
        size.setText(style.words().numerals().percent(now.scale(), 0));
        still.setSelected(now.still());
        folder.setText(whereTo.apply(now).toString());
    }

    @FXML
    private void choose() {
        var language = languages.getSelectedToggle() == chinese ? Language.CHINESE : Language.ENGLISH;
        var theme = themes.getSelectedToggle() == light ? Preferences.Theme.LIGHT
                : themes.getSelectedToggle() == dark ? Preferences.Theme.DARK : Preferences.Theme.SYSTEM;
        preferences.change(p -> p.withTheme(theme).withStill(still.isSelected()).withLanguage(language));
        show(preferences.now());
    }

    @FXML
    private void shrink() {
        style.scale().smaller();
    }

    @FXML
    private void grow() {
        style.scale().larger();
    }

    @FXML
    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(style.words().say("Folder of new projects"));
        var now = whereTo.apply(preferences.now());
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        var chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) {
            preferences.change(p -> p.withFolder(chosen.toPath()));
        }
    }

    @FXML
    private void about() {
        navigator.open(new Place.OfAbout());
    }
}
