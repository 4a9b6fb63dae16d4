package merchant.ui.prefs;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.text.Sentence;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// What this program is, under which licence, and on what it is built.
public final class AboutPage implements Page {

    @Override
    public Place place() {
        return new Place.OfAbout();
    }

    @Override
    public ObservableValue<Sentence> title() {
        return new SimpleObjectProperty<>(Sentence.of("About"));
    }

    @Override
    public String icon() {
        return "fth-info";
    }

    @Override
    public Node build(Words words) {
        return Fxml.load("about", words, new AboutController(words));
    }
}
