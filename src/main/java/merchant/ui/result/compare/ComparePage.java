package merchant.ui.result.compare;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.result.part.Desk;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The tab of a comparison.
public final class ComparePage implements Page {
    private final Place.OfComparison place;
    private final List<Question> questions;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Theme theme;
    private final CompareModel model;
    private final ReadOnlyObjectWrapper<Sentence> title = new ReadOnlyObjectWrapper<>(Sentence.of("Comparison"));

    /// @param questions the catalogue's
    public ComparePage(Place.OfComparison place, List<Question> questions, Workspace workspace, Navigator navigator, Theme theme) {
        this.place = place;
        this.questions = questions;
        this.workspace = workspace;
        this.navigator = navigator;
        this.theme = theme;
        this.model = new CompareModel(workspace, place.results());
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
        return "fth-columns";
    }

    @Override
    public Node build(Words words) {
        var page = new StackPane(new Skeleton());
        page.getStyleClass().add("compare-page");
        Fxml.dress(page, "result");
        Fxml.dress(page, "compare");
        var desk = new Desk(words, theme, workspace, navigator, questions);
        Follow.value(page, model.problem(), problem -> problem.ifPresent(p -> page.getChildren().setAll(new ProblemPanel(words, p))));
        Follow.value(page, model.compared(), all -> all.ifPresent(a -> page.getChildren().setAll(new CompareBody(desk, a))));
        return page;
    }
}
