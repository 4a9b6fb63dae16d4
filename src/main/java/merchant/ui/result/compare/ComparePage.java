package merchant.ui.result.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.result.part.DeskPage;
import merchant.ui.shell.Place;
import merchant.ui.style.Follow;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// The tab of a comparison.
public final class ComparePage extends DeskPage {
    private final CompareModel model;

    public ComparePage(Place.OfComparison place, Around around) {
        super(place, around, Sentence.of("Comparison"));
        this.model = new CompareModel(around.workspace(), place.results(), others -> around.navigator().replace(this, new Place.OfComparison(others)));
    }

    /// The model, for the pictures of `--shot`.
    public CompareModel model() {
        return model;
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
        var desk = desk(words);
        Follow.value(page, model.problem(), problem -> problem.ifPresent(p -> page.getChildren().setAll(panel(words, p))));
        Follow.value(page, model.compared(), all -> all.ifPresent(a -> page.getChildren().setAll(new CompareBody(desk, model, a))));
        return page;
    }

    /// As high as its words, at the top of the page.
    private static Node panel(Words words, Problem problem) {
        var panel = new ProblemPanel(words, problem);
        panel.setMaxHeight(ProblemPanel.USE_PREF_SIZE);
        StackPane.setAlignment(panel, Pos.TOP_CENTER);
        StackPane.setMargin(panel, new Insets(32));
        return panel;
    }
}
