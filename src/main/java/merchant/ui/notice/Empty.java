package merchant.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// The empty state: says what would be here and offers the one action that fills it.
public final class Empty extends VBox {

    public Empty(Words words, String icon, Sentence what, Sentence how) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var title = new Label(words.say(what));
        title.getStyleClass().add("heading");
        var help = new Label(words.say(how));
        help.getStyleClass().addAll("prose", "muted");
        help.setWrapText(true);
        getChildren().addAll(Icons.of(icon), title, help);
    }

    /// In the place of a page whose table was deleted or renamed.
    public static Empty goneTable(Words words, Runnable close) {
        return new Empty(words, "fth-database", Sentence.of("This table is no longer in the project."), Sentence.of("It was deleted or renamed."))
                .action(words.say("Close"), close);
    }

    /// The same with its action.
    public Empty action(String said, Runnable run) {
        var button = new Button(said);
        button.getStyleClass().add("accent");
        button.setOnAction(e -> run.run());
        getChildren().add(button);
        return this;
    }
}
