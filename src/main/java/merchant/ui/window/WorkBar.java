package merchant.ui.window;

import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import merchant.workspace.Task;
import merchant.workspace.Workspace;

/// The bar at the bottom: what runs, how far it is, how long it will take, Cancel. Gone while nothing runs.
final class WorkBar extends VBox {
    private static final int MOST = 3;

    private final Words words;
    private final Workspace workspace;
    private final Label more = new Label();
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));

    WorkBar(Words words, Workspace workspace) {
        this.words = words;
        this.workspace = workspace;
        getStyleClass().add("work-bar");
        more.getStyleClass().addAll("caption", "muted");
        clock.setCycleCount(Timeline.INDEFINITE);
        workspace.tasks().running().addListener((ListChangeListener<Task>) c -> show());
        words.translator().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        var running = workspace.tasks().running();
        getChildren().setAll(running.stream().limit(MOST).map(this::row).toList());
        if (running.size() > MOST) {
            int hidden = running.size() - MOST;
            more.setText(words.say(Sentence.counted(hidden, "{0} more piece of work", "{0} more pieces of work")));
            getChildren().add(more);
        }
        setVisible(!running.isEmpty());
        setManaged(!running.isEmpty());
        if (running.isEmpty()) {
            clock.stop();
        } else {
            clock.play();
        }
    }

    private Node row(Task task) {
        var doing = new Label();
        doing.textProperty().bind(words.bind(task.doing()));
        doing.getStyleClass().add("strong");
        doing.setMinWidth(0);
        var left = new Label();
        left.getStyleClass().addAll("muted", "time-left");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.fraction());
        bar.accessibleTextProperty().bind(doing.textProperty());
        var cancel = new Button(words.say("Cancel"));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(e -> task.cancel());
        var row = new HBox(doing, left, space, bar, cancel);
        row.getStyleClass().add("work");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setUserData(task);
        return row;
    }

    private void tick() {
        for (var row : getChildren()) {
            if (row.getUserData() instanceof Task task && row.lookup(".time-left") instanceof Label label) {
                label.setText(task.left(workspace.now()).map(left -> words.say(left(left))).orElse(""));
            }
        }
    }

    /// The time left as one would say it.
    static Sentence left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 5) {
            return Sentence.of("a few seconds left");
        }
        if (seconds < 60) {
            return Sentence.of("about {0} seconds left", Math.round(seconds / 5.0) * 5);
        }
        long minutes = Math.round(seconds / 60.0);
        return Sentence.counted(minutes, "about {0} minute left", "about {0} minutes left");
    }
}
