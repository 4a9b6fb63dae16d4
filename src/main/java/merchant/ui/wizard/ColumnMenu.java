package merchant.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import merchant.method.Need;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// The menu of columns for a need: those of a fitting type with their type, the others greyed with the reason.
final class ColumnMenu extends MenuButton {
    private final Words words;
    private final WizardModel model;
    private final Need need;

    ColumnMenu(Words words, WizardModel model, Need need) {
        this.words = words;
        this.model = model;
        this.need = need;
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        getStyleClass().add("column-menu");
        setAccessibleHelp(words.say(need.help()));
        Follow.value(this, model.revision(), r -> show(model.columns(need)));
        model.columnsFor(need).stream().filter(Option::possible).forEach(o -> getItems().add(item(o.thing())));
        if (!need.required()) {
            var none = new MenuItem(words.say("None"));
            none.setOnAction(e -> model.map(need, List.of()));
            getItems().addFirst(none);
        }
        var greyed = model.columnsFor(need).stream().filter(o -> !o.possible()).toList();
        if (!greyed.isEmpty() && !getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        greyed.forEach(o -> getItems().add(greyed(o)));
    }

    private void show(List<String> columns) {
        setText(columns.isEmpty() ? words.say(need.required() ? "Choose a column" : "None") : String.join(" + ", columns));
        setAccessibleText(words.say("{0}: {1}", need.label(), getText()));
        for (var item : getItems()) {
            if (item instanceof CheckMenuItem check && item.getUserData() instanceof String name) {
                check.setSelected(columns.contains(name));
            }
        }
    }

    private MenuItem item(Field field) {
        var item = new CheckMenuItem(words.say("{0}  ({1})", field.name(), field.type().label()));
        item.setMnemonicParsing(false);
        item.setUserData(field.name());
        item.setSelected(model.columns(need).contains(field.name()));
        item.setOnAction(e -> choose(field.name()));
        return item;
    }

    private void choose(String name) {
        if (!need.many()) {
            model.map(need, List.of(name));
            return;
        }
        var all = new ArrayList<>(model.columns(need));
        if (!all.remove(name)) {
            all.add(name);
        }
        model.map(need, all);
    }

    private MenuItem greyed(Option<Field> option) {
        var name = new Label(option.thing().name());
        name.getStyleClass().add("muted");
        var why = new Label(option.obstacle().map(words::say).orElse(""));
        why.getStyleClass().addAll("caption", "muted");
        var item = new CustomMenuItem(new VBox(name, why), false);
        item.getStyleClass().add("greyed");
        item.setDisable(true);
        return item;
    }
}
