package merchant.ui.shell;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.style.Words;

/// Says that this version has no page for a place, which may come from a project of a newer version.
public final class MissingPage implements Page {
    private final Place place;

    public MissingPage(Place place) {
        this.place = place;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ObservableValue<Sentence> title() {
        return new SimpleObjectProperty<>(Sentence.of("Not in this version"));
    }

    @Override
    public String icon() {
        return "fth-help-circle";
    }

    @Override
    public Node build(Words words) {
        return new Empty(words, icon(), Sentence.of("This version has no page for this"),
                Sentence.of("A newer version of the program may show it; nothing in the project is lost."));
    }
}
