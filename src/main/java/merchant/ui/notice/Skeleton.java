package merchant.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.ui.style.Words;
import merchant.workspace.Task;

/// The loading state: the outline of a page at once, with what is being done, how far it is, and Cancel.
public final class Skeleton extends VBox {
    private static final double[] WIDTHS = {0.38, 0.72, 0.6};

    /// The outline alone, for what takes a blink.
    public Skeleton() {
        getStyleClass().add("skeleton");
        for (double share : WIDTHS) {
            var line = new Region();
            line.getStyleClass().add("line");
            line.maxWidthProperty().bind(widthProperty().multiply(share));
            getChildren().add(line);
        }
        var block = new Region();
        block.getStyleClass().add("block");
        VBox.setVgrow(block, Priority.ALWAYS);
        getChildren().add(block);
    }

    /// The outline of a page that waits for a piece of work, with Cancel.
    public Skeleton(Words words, Task task) {
        this(words, task, true);
    }

    /// @param cancel false where the window's bar has the only Cancel
    public Skeleton(Words words, Task task, boolean cancel) {
        this();
        var doing = new Label();
        doing.textProperty().bind(words.bind(task.doing()));
        HBox.setHgrow(doing, Priority.ALWAYS);
        doing.setMaxWidth(Double.MAX_VALUE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.fraction());
        var row = new HBox(doing, bar);
        if (cancel) {
            var button = new Button(words.say("Cancel"));
            button.setOnAction(e -> task.cancel());
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("doing");
        getChildren().addFirst(row);
    }
}
