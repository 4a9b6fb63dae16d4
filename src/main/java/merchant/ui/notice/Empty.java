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

    /// The same with its action.
    public Empty action(String said, Runnable run) {
        var button = new Button(said);
        button.getStyleClass().add("accent");
        button.setOnAction(e -> run.run());
        getChildren().add(button);
        return this;
    }
}
