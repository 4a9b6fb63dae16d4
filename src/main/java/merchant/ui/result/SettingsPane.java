package merchant.ui.result;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.ui.form.FormModel;
import merchant.ui.form.FormView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;

/// The settings beside a result: change one and run again.
final class SettingsPane extends VBox {

    SettingsPane(Desk desk, ResultModel model, FormModel form) {
        getStyleClass().add("settings-pane");
        var method = model.record().map(r -> desk.say(desk.method(r.question(), r.method()))).orElse("");
        var rows = new VBox(Texts.heading(desk.words().say("Settings")), Texts.muted(method), new FormView(desk.words(), form));
        rows.getStyleClass().add("settings-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var again = new Button(desk.words().say("Run again"));
        again.getStyleClass().add("accent");
        again.setMaxWidth(Double.MAX_VALUE);
        again.setOnAction(e -> model.runAgain());
        Follow.value(again, form.valid(), valid -> again.setDisable(!valid));
        var foot = new VBox(again, Texts.muted(desk.words().say("The new result opens beside this one; this one stays.")));
        foot.getStyleClass().add("settings-foot");
        getChildren().addAll(scroll, foot);
    }
}
