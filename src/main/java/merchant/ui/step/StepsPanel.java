package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.store.step.Prepared;
import merchant.table.step.StepWords;
import merchant.text.Sentence;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// The steps of a table in their order, each with the rows before and after it, and what can be done with them.
final class StepsPanel extends VBox {
    private final Words words;
    private final StepsModel model;
    private final VBox list = new VBox();

    StepsPanel(Words words, StepsModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().addAll("facts-body", "steps");
        list.getStyleClass().add("steps-list");
        Follow.value(this, model.busy(), this::setDisable);
        Follow.value(this, model.prepared(), this::show);
        Follow.value(this, model.problem(), p -> p.ifPresent(why -> getChildren().setAll(new ProblemPanel(words, why).action(words.say("Try again"), model::refresh))));
    }

    private void show(java.util.Optional<Prepared> prepared) {
        var add = StepMenu.button(words, model);
        if (prepared.isEmpty()) {
            var said = new Label(words.say("This table is as it was imported. A step makes a new table of it; this one stays."));
            said.setWrapText(true);
            said.getStyleClass().add("muted");
            getChildren().setAll(said, add);
            return;
        }
        var steps = prepared.orElseThrow();
        list.getChildren().setAll(base(steps));
        for (int i = 0; i < steps.lines().size(); i++) {
            list.getChildren().add(line(steps, i));
        }
        var undo = Icons.button("fth-corner-up-left", words, Sentence.of("Take the last change back (Ctrl+Z)"), model::undo);
        undo.setId("steps-undo");
        undo.setDisable(!steps.undo());
        var redo = Icons.button("fth-corner-up-right", words, Sentence.of("Make it again (Ctrl+Y)"), model::redo);
        redo.setId("steps-redo");
        redo.setDisable(!steps.redo());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var tools = new HBox(add, room, undo, redo);
        tools.getStyleClass().add("steps-tools");
        getChildren().setAll(tools, list);
        if (!steps.lines().isEmpty()) {
            getChildren().add(again(steps));
        }
    }

    private Region base(Prepared steps) {
        var link = new Hyperlink(words.say("Table {0}", steps.base()));
        link.setMnemonicParsing(false);
        link.setOnAction(e -> model.open(steps.base()));
        var rows = new Label(words.say(Sentence.counted(steps.rows(), "{0} row", "{0} rows")));
        rows.getStyleClass().addAll("caption", "muted");
        var box = new VBox(link, rows);
        box.getStyleClass().addAll("step-line", "step-base");
        return box;
    }

    private Region line(Prepared steps, int i) {
        var line = steps.lines().get(i);
        var told = line.told();
        var said = new Hyperlink(words.say(StepWords.of(line.step())));
        said.setMnemonicParsing(false);
        said.setWrapText(true);
        said.setGraphic(Icons.of(StepKind.of(line.step()).icon()));
        said.setOnAction(e -> model.change(i));
        said.setAccessibleText(words.say("Change step {0}: {1}", i + 1, StepWords.of(line.step())));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var head = new HBox(said, menu(steps, i));
        head.getStyleClass().add("step-line-head");
        var box = new VBox(head);
        box.getStyleClass().add("step-line");
        if (told.applied()) {
            box.getChildren().add(small(told.before() == told.after() ? Sentence.counted(told.after(), "{0} row", "{0} rows")
                    : Sentence.of("{0} rows before, {1} after", told.before(), told.after()), "muted"));
            told.notes().forEach(n -> box.getChildren().add(small(n, "step-note")));
        } else if (told.happened().isPresent()) {
            box.getStyleClass().add("step-unfit");
            box.getChildren().add(small(Sentence.of("Does not fit: {0} {1}", told.happened().orElseThrow(), told.remedy().orElse(Sentence.of("Change the step."))), "negative"));
        } else {
            box.getStyleClass().add("step-waiting");
            box.getChildren().add(small(Sentence.of("Not applied, because a step before it does not fit."), "muted"));
        }
        return box;
    }

    private Label small(Sentence said, String tone) {
        var label = new Label(words.say(said));
        label.getStyleClass().addAll("caption", tone);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private MenuButton menu(Prepared steps, int i) {
        var menu = new MenuButton(null, Icons.of("fth-more-vertical"));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Icons.name(menu, words, Sentence.of("What can be done with this step"));
        var items = new ArrayList<MenuItem>();
        items.add(item(words.say("Change…"), false, () -> model.change(i)));
        items.add(item(words.say("Move up"), i == 0, () -> model.move(i, -1)));
        items.add(item(words.say("Move down"), i == steps.lines().size() - 1, () -> model.move(i, 1)));
        items.add(item(words.say("Remove"), false, () -> model.remove(i)));
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String said, boolean off, Runnable action) {
        var item = new MenuItem(said);
        item.setDisable(off);
        item.setOnAction(e -> action.run());
        return item;
    }

    /// The other tables on which the same steps can be run, as they are when the menu opens: tables come while the list stays.
    private Region again(Prepared steps) {
        var menu = new MenuButton(words.say("Run on another table"), Icons.of("fth-repeat"));
        menu.setId("steps-again");
        menu.getStyleClass().add("flat");
        menu.setOnShowing(e -> fill(menu, steps));
        // an empty menu does not open
        fill(menu, steps);
        return menu;
    }

    private void fill(MenuButton menu, Prepared steps) {
        var others = model.workspace().tables().stream().map(t -> t.name()).filter(n -> !n.equals(model.table()) && !n.equals(steps.base()))
                .map(n -> item(n, false, () -> model.again(n, words.say("{0} prepared", n)))).toList();
        others.forEach(i -> i.setMnemonicParsing(false));
        menu.getItems().setAll(others.isEmpty() ? List.of(item(words.say("There is no other table yet. Open a file to bring one in."), true, () -> { })) : others);
    }
}
