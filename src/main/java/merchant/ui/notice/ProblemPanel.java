package merchant.ui.notice;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.problem.Problem;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// The failed state: what happened, what to do, and folded away what a developer would need.
public final class ProblemPanel extends VBox {
    private final HBox actions = new HBox();

    public ProblemPanel(Words words, Problem problem) {
        getStyleClass().addAll("problem-panel", problem.kind() == Problem.Kind.DATA ? "caution" : "negative");
        var happened = new Label(words.say(problem.happened()), Icons.of("fth-alert-circle"));
        happened.getStyleClass().addAll("lead", "happened");
        happened.setWrapText(true);
        getChildren().add(happened);
        problem.remedy().ifPresent(remedy -> {
            var label = new Label(words.say(remedy));
            label.getStyleClass().add("prose");
            label.setWrapText(true);
            getChildren().add(label);
        });
        actions.getStyleClass().add("actions");
        getChildren().add(actions);
        if (problem.getCause() != null) {
            getChildren().add(details(words, problem.getCause()));
        }
        setAccessibleText(words.say(problem.sentence()));
    }

    /// Adds something that can be done about it.
    public ProblemPanel action(String said, Runnable run) {
        var button = new Button(said);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> run.run());
        actions.getChildren().add(button);
        return this;
    }

    /// Shows the details at once.
    public ProblemPanel unfolded() {
        getChildren().stream().filter(TitledPane.class::isInstance).forEach(pane -> ((TitledPane) pane).setExpanded(true));
        return this;
    }

    private static TitledPane details(Words words, Throwable cause) {
        var text = new TextArea(trace(cause));
        text.setEditable(false);
        text.setPrefRowCount(10);
        text.getStyleClass().add("code");
        var pane = new TitledPane(words.say("Details"), text);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static String trace(Throwable thrown) {
        var text = thrown + Arrays.stream(thrown.getStackTrace()).map(f -> "\n    at " + f).collect(Collectors.joining());
        return thrown.getCause() == null ? text : text + "\n" + trace(thrown.getCause());
    }
}
