package merchant.ui.result;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import merchant.text.Sentence;
import merchant.ui.result.part.DeskPage;
import merchant.ui.run.RunState;
import merchant.ui.run.RunStates;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Place;
import merchant.ui.shell.QuestionIcon;
import merchant.ui.shell.RunName;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// The tab of a run: its skeleton with progress while it works, then its result, or why there is none.
public final class ResultPage extends DeskPage {
    private final Around around;
    private final Navigator navigator;
    private final ResultModel model;
    private final InvalidationListener others = o -> shown();

    public ResultPage(Place.OfResult place, Around around) {
        super(place, around, Sentence.of("Result"));
        this.around = around;
        this.navigator = around.navigator();
        this.model = new ResultModel(around.workspace(), around.questions(), place.result(), navigator::openResult);
        around.workspace().runs().addListener(others);
        model.state().addListener((o, was, is) -> shown());
        shown();
    }

    /// The model, for the pictures of `--shot`.
    public ResultModel model() {
        return model;
    }

    @Override
    public String icon() {
        return model.record().map(r -> QuestionIcon.of(r.question())).orElse("fth-file-text");
    }

    @Override
    public Node build(Words words) {
        var page = new StackPane();
        page.getStyleClass().add("result-page");
        Fxml.dress(page, "result");
        var desk = desk(words);
        var states = new RunStates(words, model::runAgain, this::change);
        Follow.value(page, model.state(), state -> page.getChildren().setAll(state instanceof RunState.Done done
                ? new ResultBody(desk, model, done) : states.of(state)));
        return page;
    }

    private void change() {
        model.record().ifPresent(r -> navigator.openWizard(r.question(), r.table()));
    }

    @Override
    public void closed() {
        around.workspace().runs().removeListener(others);
    }

    /// The title follows the run's own, which can be changed elsewhere.
    @Override
    public void shown() {
        model.record().ifPresent(r -> name(RunName.of(r, around.workspace().runs(), around.questions())));
    }
}
