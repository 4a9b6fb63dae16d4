package merchant.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.method.Need;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// Which column serves which need, each with the reason for the guess.
final class ColumnsPage extends GridPane {

    ColumnsPage(Words words, WizardModel model) {
        getStyleClass().add("wizard-columns");
        var label = new ColumnConstraints();
        label.setPercentWidth(38);
        var control = new ColumnConstraints();
        control.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(label, control);
        int row = 0;
        for (var need : model.needs()) {
            var menu = new ColumnMenu(words, model, need);
            add(about(words, need, menu), 0, row);
            add(new VBox(4, menu, reason(words, model, need)), 1, row++);
        }
        if (!model.companions().isEmpty()) {
            add(more(words), 0, row++, 2, 1);
        }
        for (var companion : model.companions()) {
            var menu = new CompanionMenu(words, model, companion);
            add(CompanionMenu.about(words, companion, menu), 0, row);
            add(menu, 1, row++);
        }
    }

    private static VBox more(Words words) {
        var heading = new Label(words.say("More that you know"));
        heading.getStyleClass().add("heading");
        var help = new Label(words.say("Other tables of this project, where they help. What looks right is taken by itself; choose None to leave it out."));
        help.getStyleClass().addAll("caption", "muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        var more = new VBox(heading, help);
        more.getStyleClass().add("wizard-more");
        return more;
    }

    private static VBox about(Words words, Need need, ColumnMenu menu) {
        var name = new Label(words.say(need.required() ? need.label() : merchant.text.Sentence.of("{0} (optional)", need.label())));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setLabelFor(menu);
        var help = new Label(words.say(need.help()));
        help.getStyleClass().addAll("caption", "muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return new VBox(name, help);
    }

    private static Label reason(Words words, WizardModel model, Need need) {
        var label = new Label();
        label.getStyleClass().addAll("caption", "muted");
        label.setWrapText(true);
        Follow.value(label, model.revision(), r -> {
            var said = model.reason(need).map(words::say).orElse("");
            label.setText(said);
            label.setManaged(!said.isEmpty());
        });
        return label;
    }
}
