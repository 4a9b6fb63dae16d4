package merchant.ui.result;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.run.RunState;
import merchant.ui.run.RunStates;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The tab of a run: its skeleton with progress while it works, then its result, or why there is none.
public final class ResultPage implements Page {
    private final Place.OfResult place;
    private final List<Question> questions;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Theme theme;
    private final ResultModel model;
    private final ReadOnlyObjectWrapper<Sentence> title = new ReadOnlyObjectWrapper<>(Sentence.of("Result"));

    /// @param questions the catalogue's
    public ResultPage(Place.OfResult place, List<Question> questions, Workspace workspace, Navigator navigator, Theme theme) {
        this.place = place;
        this.questions = questions;
        this.workspace = workspace;
        this.navigator = navigator;
        this.theme = theme;
        this.model = new ResultModel(workspace, questions, place.result(), navigator::openResult);
        model.state().addListener((o, was, is) -> name());
        name();
    }

    /// The model, for the pictures of `--shot`.
    public ResultModel model() {
        return model;
    }

    private void name() {
        model.record().ifPresent(r -> title.set(r.title()));
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ObservableValue<Sentence> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String icon() {
        return "fth-trending-up";
    }

    @Override
    public Node build(Words words) {
        var page = new StackPane();
        page.getStyleClass().add("result-page");
        Fxml.dress(page, "result");
        var desk = new Desk(words, theme, workspace, navigator, questions);
        var states = new RunStates(words, model::runAgain, this::change);
        Follow.value(page, model.state(), state -> page.getChildren().setAll(state instanceof RunState.Done done
                ? new ResultBody(desk, model, done) : states.of(state)));
        return page;
    }

    private void change() {
        model.record().ifPresent(r -> navigator.openWizard(r.question(), r.table()));
    }

    @Override
    public void shown() {
        name();
    }
}
