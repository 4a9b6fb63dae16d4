package merchant.ui.step;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import merchant.problem.Problem;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The card in which a step is made or changed: the form at the left, what it would do at the right, what is wrong below.
final class StepCard extends BorderPane {
    private static final Duration SOON = Duration.millis(180);

    private final Button apply;
    private final PauseTransition wait = new PauseTransition(SOON);
    private Supplier<Step> step = () -> {
        throw new IllegalStateException("no form");
    };

    StepCard(Words words, StepEdit edit, boolean fresh, Runnable close) {
        getStyleClass().add("step-card");
        var sheet = new Sheet(words, () -> {
            edit.outdate();
            wait.playFromStart();
        });
        wait.setOnFinished(e -> draft(edit));
        step = form(edit, sheet);
        setTop(head(words, edit));
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "step-sheet");
        setLeft(scroll);
        setCenter(new PreviewPane(words, edit));
        apply = new Button(words.say(edit.changing() ? Sentence.of("Change the step")
                : fresh ? Sentence.of("Make a new table") : Sentence.of("Add the step")));
        apply.setDefaultButton(true);
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(edit.ready().not());
        apply.setOnAction(e -> edit.apply());
        var cancel = new Button(words.say("Cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> close.run());
        setBottom(foot(words, edit, cancel));
        if (sheet.built()) {
            wait.stop();
            draft(edit);
        }
    }

    private void draft(StepEdit edit) {
        try {
            edit.draft(step.get());
        } catch (Problem wrong) {
            edit.refuse(wrong);
        }
    }

    /// What has the focus first.
    Button apply() {
        return apply;
    }

    private static Region head(Words words, StepEdit edit) {
        var title = new Label(words.say(edit.kind().title()));
        title.getStyleClass().add("heading");
        var help = new Label(words.say(edit.kind().help()));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        var head = new VBox(title, help);
        head.getStyleClass().add("step-head");
        return head;
    }

    private Region foot(Words words, StepEdit edit, Button cancel) {
        var wrong = new Label();
        wrong.getStyleClass().add("negative");
        wrong.setWrapText(true);
        wrong.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wrong, Priority.ALWAYS);
        Follow.value(wrong, edit.asking(), a -> wrong.pseudoClassStateChanged(PreviewPane.STALE, a));
        Follow.value(wrong, edit.problem(), p -> wrong.setText(p.map(why -> words.say(why.sentence())).orElse("")));
        var foot = new HBox(wrong, cancel, apply);
        cancel.setMinWidth(USE_PREF_SIZE);
        apply.setMinWidth(USE_PREF_SIZE);
        foot.getStyleClass().add("step-foot");
        return foot;
    }

    private static Supplier<Step> form(StepEdit edit, Sheet sheet) {
        var rows = new RowForms(edit, sheet);
        var columns = new ColumnForms(edit, sheet);
        var tables = new TableForms(edit, sheet);
        var shop = new ShopForms(edit, sheet);
        return switch (edit.kind()) {
            case FILTER -> rows.filter();
            case WHERE -> rows.where();
            case DEDUPLICATE -> rows.deduplicate();
            case SORT -> rows.sort();
            case WITHOUT_CANCELLED -> rows.withoutCancelled();
            case FILL -> columns.fill();
            case DERIVE -> columns.derive();
            case RETYPE -> columns.retype();
            case RENAME -> columns.rename();
            case DROP -> columns.drop();
            case SPLIT -> columns.split();
            case BUCKET -> columns.bucket();
            case PSEUDONYMISE -> columns.pseudonymise();
            case PART -> columns.part();
            case JOIN -> tables.join();
            case APPEND -> tables.append();
            case GROUP -> tables.group();
            case PIVOT -> tables.pivot();
            case SALES -> shop.sales();
            case CUSTOMERS -> shop.customers();
            case BASKETS -> shop.baskets();
            case RATINGS -> shop.ratings();
        };
    }
}
