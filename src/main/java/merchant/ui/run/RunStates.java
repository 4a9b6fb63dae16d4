package merchant.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.notice.Empty;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Fxml;
import merchant.ui.style.Words;

/// The pages of a run that has no result (yet).
public final class RunStates {
    private final Words words;
    private final Runnable again;
    private final Runnable change;

    /// @param again starts the same run once more
    /// @param change opens the wizard on the same question and table
    public RunStates(Words words, Runnable again, Runnable change) {
        this.words = words;
        this.again = again;
        this.change = change;
    }

    /// The page of a state without a result.
    public Node of(RunState state) {
        return switch (state) {
            case RunState.Reading ignored -> page(new Skeleton());
            case RunState.Running running -> running(running);
            case RunState.Failed failed -> failed(failed.run().title(), failed.problem());
            case RunState.Cancelled ignored -> page(new Empty(words, "fth-slash", Sentence.of("Cancelled"),
                    Sentence.of("Your data and all earlier results are as they were, and the settings of this run are kept."))
                    .action(words.say("Run again"), again));
            case RunState.Interrupted ignored -> page(new Empty(words, "fth-power", Sentence.of("The program was closed before this was finished"),
                    Sentence.of("Nothing is lost: the data and the settings of this run are kept."))
                    .action(words.say("Run again"), again));
            case RunState.Gone ignored -> page(new Empty(words, "fth-trash-2", Sentence.of("This result was deleted"),
                    Sentence.of("The table that it was made from is not affected.")));
            case RunState.Done ignored -> page(new Skeleton());
        };
    }

    private Node running(RunState.Running running) {
        var skeleton = new Skeleton(words, running.task());
        VBox.setVgrow(skeleton, Priority.ALWAYS);
        return page(title(running.run().title()), skeleton);
    }

    private Node failed(Sentence title, Problem problem) {
        var panel = new ProblemPanel(words, problem);
        if (problem.kind() != Problem.Kind.FAULT) {
            panel.action(words.say("Choose other data or columns"), change);
        }
        panel.action(words.say("Run again"), again);
        var heading = problem.kind() == Problem.Kind.DATA ? Sentence.of("The data cannot answer this yet") : Sentence.of("This did not work");
        return page(title(heading), muted(title), panel);
    }

    private Label title(Sentence said) {
        var label = new Label(words.say(said));
        label.getStyleClass().add("title");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Label muted(Sentence said) {
        var label = new Label(words.say(said));
        label.getStyleClass().add("muted");
        return label;
    }

    private static VBox page(Node... nodes) {
        var page = new VBox(nodes);
        page.getStyleClass().add("run-page");
        for (var node : nodes) {
            if (node instanceof Skeleton || node instanceof Empty) {
                VBox.setVgrow(node, Priority.ALWAYS);
            }
        }
        Fxml.dress(page, "run");
        return page;
    }
}
