package merchant.ui.shell;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The first page: the questions as cards, the place to drop a file, and the results to go on with.
public final class StartPage implements Page {
    private final List<Question> questions;
    private final Workspace workspace;
    private final Navigator navigator;

    public StartPage(List<Question> questions, Workspace workspace, Navigator navigator) {
        this.questions = List.copyOf(questions);
        this.workspace = workspace;
        this.navigator = navigator;
    }

    @Override
    public Place place() {
        return new Place.Start();
    }

    @Override
    public ObservableValue<Sentence> title() {
        return new SimpleObjectProperty<>(Sentence.of("Start"));
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public Node build(Words words) {
        return Fxml.load("start", words, new StartController(questions, workspace, navigator, words));
    }
}
