package merchant.ui.prefs;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.store.preference.Preferences;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Style;
import merchant.ui.style.Words;
import merchant.workspace.UserPreferences;

/// Language, theme, size, motion, and where projects go. Every change holds and is written at once.
public final class PreferencesPage implements Page {
    private final UserPreferences preferences;
    private final Style style;
    private final Navigator navigator;
    private final Function<Preferences, Path> folder;

    /// @param folder where new projects go under given preferences
    public PreferencesPage(UserPreferences preferences, Style style, Navigator navigator, Function<Preferences, Path> folder) {
        this.preferences = preferences;
        this.style = style;
        this.navigator = navigator;
        this.folder = folder;
    }

    @Override
    public Place place() {
        return new Place.OfPreferences();
    }

    @Override
    public ObservableValue<Sentence> title() {
        return new SimpleObjectProperty<>(Sentence.of("Preferences"));
    }

    @Override
    public String icon() {
        return "fth-sliders";
    }

    @Override
    public Node build(Words words) {
        return Fxml.load("prefs", words, new PreferencesController(preferences, style, navigator, folder));
    }
}
