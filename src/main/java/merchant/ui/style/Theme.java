package merchant.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import merchant.store.preference.Preferences;
import merchant.text.Language;

/// Light and dark: AtlantaFX's Primer as the base, our tokens over it. Scenes that are dressed follow every later change.
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ReadOnlyObjectWrapper<Preferences.Theme> appearance = new ReadOnlyObjectWrapper<>(Preferences.Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final List<Scene> scenes = new ArrayList<>();
    private final Words words;

    /// Follows the system's choice where the preference asks for it, and the language in its letters. Needs the toolkit.
    public Theme(Preferences.Theme first, Words words) {
        this.words = words;
        words.translator().addListener((o, was, is) -> scenes.forEach(this::dressNow));
        Platform.getPreferences().colorSchemeProperty().addListener((o, was, is) -> apply());
        appearance.set(first);
        apply();
    }

    public ReadOnlyObjectProperty<Preferences.Theme> appearance() {
        return appearance.getReadOnlyProperty();
    }

    /// True while the dark set is worn; figures and charts choose their palette by it.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    public void wear(Preferences.Theme chosen) {
        appearance.set(chosen);
        apply();
    }

    /// From light to dark or back, whatever the system says.
    public void toggle() {
        wear(dark.get() ? Preferences.Theme.LIGHT : Preferences.Theme.DARK);
    }

    /// Dresses a scene now and at every change.
    public void dress(Scene scene) {
        scenes.add(scene);
        dressNow(scene);
    }

    private void apply() {
        boolean darkNow = switch (appearance.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        // the compiled form of the sheet is read several times faster than its text
        Application.setUserAgentStylesheet(
                darkNow ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        dark.set(darkNow);
        scenes.forEach(this::dressNow);
    }

    private void dressNow(Scene scene) {
        var sheets = new ArrayList<String>();
        Fxml.sheet("tokens").ifPresent(sheets::add);
        if (dark.get()) {
            Fxml.sheet("tokens-dark").ifPresent(sheets::add);
        }
        Fxml.sheet("parts").ifPresent(sheets::add);
        sheets.addAll(Letters.sheet(words.language() == Language.CHINESE));
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }
}
