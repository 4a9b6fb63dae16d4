package merchant.ui.style;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import merchant.text.Language;
import merchant.text.Numerals;
import merchant.text.Sentence;
import merchant.text.Translator;

/// The words of the window: the translator of the language chosen now, observable. Pages say their words with [#say] while
/// they are built and are built again after a switch; what stays (window title, tabs, tree) binds.
public final class Words {
    private final ReadOnlyObjectWrapper<Translator> translator;

    public Words(Language language) {
        translator = new ReadOnlyObjectWrapper<>(Translator.of(language));
    }

    public ReadOnlyObjectProperty<Translator> translator() {
        return translator.getReadOnlyProperty();
    }

    public Language language() {
        return translator.get().language();
    }

    /// Switches the language; whoever listens to [#translator] says its words anew.
    public void speak(Language language) {
        if (language != language()) {
            translator.set(Translator.of(language));
        }
    }

    public String say(Sentence sentence) {
        return translator.get().say(sentence);
    }

    public String say(String pattern, Object... parts) {
        return translator.get().say(pattern, parts);
    }

    /// How the current language writes numbers and days.
    public Numerals numerals() {
        return translator.get().numerals();
    }

    /// The sentence in whatever language is chosen.
    public StringBinding bind(Sentence sentence) {
        return Bindings.createStringBinding(() -> say(sentence), translator);
    }

    /// The sentence of the moment in whatever language is chosen.
    public StringBinding bind(ObservableValue<Sentence> sentence) {
        return Bindings.createStringBinding(() -> say(sentence.getValue()), translator, sentence);
    }

    /// The bundle for FXML: every English sentence is a key, `text="%Import"`.
    public ResourceBundle bundle() {
        var now = translator.get();
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return now.say(key);
            }

            @Override
            public boolean containsKey(String key) {
                return true;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }

            @Override
            public Locale getLocale() {
                return now.language().locale();
            }
        };
    }
}
