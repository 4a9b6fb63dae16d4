package merchant.ui.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.data.Looked.Unreadable;
import merchant.ui.style.Words;

/// The records that cannot be read, each as it stands in a field to write it anew, and what reads them again.
final class RejectedList extends VBox {
    private static final int SHOWN = 20;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 2_000;
    private static final int WRAP = 200;

    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    RejectedList(Words words, List<Unreadable> rejected, ImportModel model) {
        getStyleClass().add("rejected");
        var inside = new VBox();
        inside.getStyleClass().add("examples");
        for (var record : rejected.subList(0, Math.min(SHOWN, rejected.size()))) {
            inside.getChildren().add(LedgerList.text(words.say(record.where()) + ": "
                    + words.say(record.record().reason()), "caption", "muted"));
            inside.getChildren().add(record.record().text().length() > LONGEST ? LedgerList.text(record.record().text().substring(0, LONGEST) + "…", "code") : field(words, record, model.written(record.key()).orElse(record.record().text())));
        }
        var read = new Button(words.say("Read them again"));
        read.setId("read-again");
        read.setOnAction(e -> model.correct(changed()));
        var foot = new FlowPane(read);
        foot.setPrefWrapLength(WRAP);
        foot.getStyleClass().add("actions");
        if (model.corrections() > 0) {
            var back = new Button(words.say("Back to how they stood"));
            back.getStyleClass().add("flat");
            back.setOnAction(e -> model.forgetCorrections());
            foot.getChildren().add(back);
        }
        if (rejected.isEmpty()) {
            foot.getChildren().remove(read);
            getChildren().add(foot);
            return;
        }
        if (!fields.isEmpty()) {
            inside.getChildren().add(foot);
        }
        var fold = new Fold(words.say(Sentence.counted(rejected.size(), "{0} record cannot be read: write it anew", "{0} records cannot be read: write them anew")), inside);
        fold.open();
        getChildren().add(fold);
    }

    /// @param text as the user wrote it last, else as it stands in the file
    private TextArea field(Words words, Unreadable record, String text) {
        var field = new TextArea(text);
        field.setId("record-" + record.key().replace(':', '-'));
        field.getStyleClass().add("code");
        field.setWrapText(true);
        field.setPrefRowCount((int) Math.min(MOST_LINES, 2 + text.lines().count() / 2));
        field.setAccessibleText(words.say("The record at {0}", record.where()));
        fields.put(record.key(), field);
        shown.put(record.key(), text);
        return field;
    }

    /// The texts that differ from how they were shown.
    private Map<String, String> changed() {
        var changed = new LinkedHashMap<String, String>();
        fields.forEach((key, field) -> {
            if (!field.getText().equals(shown.get(key))) {
                changed.put(key, field.getText());
            }
        });
        return changed;
    }
}
