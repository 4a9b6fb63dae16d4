package merchant.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// The kinds of steps as a menu: all of them beside the list, those about one column at its head.
public final class StepMenu {
    private StepMenu() {}

    /// What can be made of a column, for the menu at its head.
    public static List<MenuItem> of(Words words, StepsModel model, Field field) {
        var menu = new Menu(words.say("Make a step"), Icons.of("fth-edit-3"));
        var kinds = new ArrayList<>(List.of(StepKind.FILTER, StepKind.FILL, StepKind.RETYPE, StepKind.RENAME, StepKind.DROP, StepKind.DERIVE));
        switch (field.type()) {
            case TEXT -> kinds.addAll(List.of(StepKind.SPLIT, StepKind.PSEUDONYMISE, StepKind.DEDUPLICATE));
            case DATE, TIMESTAMP -> kinds.addAll(List.of(StepKind.BUCKET, StepKind.SORT));
            case WHOLE, DECIMAL, FLAG -> kinds.add(StepKind.SORT);
        }
        kinds.forEach(kind -> menu.getItems().add(item(words, kind, k -> model.begin(k, field.name()))));
        return List.of(menu);
    }

    static MenuButton button(Words words, StepsModel model) {
        var button = new MenuButton(words.say("Add a step"), Icons.of("fth-plus"));
        button.getStyleClass().add("add-step");
        // the steps that need one click stand in the menu itself, the others a level below: all of them together are as tall as a small window
        button.getItems().add(title(words, StepKind.Group.SHOP.label()));
        button.getItems().addAll(items(words, model, StepKind.Group.SHOP));
        button.getItems().add(new SeparatorMenuItem());
        for (var group : List.of(StepKind.Group.ROWS, StepKind.Group.COLUMNS, StepKind.Group.TABLES)) {
            var menu = new Menu(words.say(group.label()), Icons.of(group.icon()));
            menu.getItems().setAll(items(words, model, group));
            button.getItems().add(menu);
        }
        return button;
    }

    private static List<MenuItem> items(Words words, StepsModel model, StepKind.Group group) {
        return group.kinds().stream().map(kind -> item(words, kind, k -> model.begin(k, ""))).toList();
    }

    private static MenuItem title(Words words, Sentence said) {
        var label = new Label(words.say(said));
        label.getStyleClass().addAll("caption", "muted", "menu-title");
        var item = new CustomMenuItem(label, false);
        item.setDisable(true);
        return item;
    }

    private static MenuItem item(Words words, StepKind kind, Consumer<StepKind> begin) {
        var item = new MenuItem(words.say(kind.title()), Icons.of(kind.icon()));
        item.setOnAction(e -> begin.accept(kind));
        return item;
    }
}
