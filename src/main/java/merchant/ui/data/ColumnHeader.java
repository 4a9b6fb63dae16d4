package merchant.ui.data;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import merchant.csv.ColumnGuess;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// A column's head on the import page: its name, and its type and role as two small menus with the reason of the guess on hover.
final class ColumnHeader extends VBox {
    /// What stands beside the words of a cell.
    static final double ROOM = 22;
    private static final double ARROW = 30;
    private static final double WIDEST = 360;

    private final double need;

    ColumnHeader(Words words, ColumnGuess guess, ImportModel model) {
        getStyleClass().add("column-head");
        var name = new Label(guess.name());
        name.getStyleClass().add("strong");
        name.setTooltip(tip(guess.personal().map(p -> guess.name() + "\n" + words.say("Tells of single persons: {0}.", p.label())).orElse(guess.name())));
        guess.personal().ifPresent(p -> {
            name.setGraphic(Icons.of("fth-user"));
            name.setContentDisplay(ContentDisplay.RIGHT);
            name.setAccessibleText(words.say("{0} ({1})", guess.name(), p.label()));
        });
        var type = type(words, guess, model);
        var role = role(words, guess, model);
        need = Math.max(wide(guess.name()) + (guess.personal().isPresent() ? ARROW : 0), Math.max(wide(type.getText()), wide(role.getText())) + ARROW) + ROOM;
        getChildren().addAll(name, type, role);
    }

    /// How wide the column must be for its head to be seen whole.
    double need() {
        return need;
    }

    /// How wide a text is in the grid.
    static double wide(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }

    private static MenuButton type(Words words, ColumnGuess guess, ImportModel model) {
        var menu = menu(words.say(guess.type().label()), words.say(guess.typeReason()));
        menu.setAccessibleText(words.say("Type of {0}: {1}", guess.name(), guess.type().label()));
        for (var type : Type.values()) {
            menu.getItems().add(choice(words.say(type.label()), type == guess.type(), () -> model.choose("type." + guess.original(), type.id())));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(words.say("Let the program decide"), () -> model.choose("type." + guess.original(), "")));
        return menu;
    }

    private static MenuButton role(Words words, ColumnGuess guess, ImportModel model) {
        var label = guess.role().map(Role::label).orElseGet(() -> Sentence.of("no role"));
        var menu = menu(words.say(label), words.say(guess.roleReason()));
        menu.setAccessibleText(words.say("Role of {0}: {1}", guess.name(), label));
        menu.getStyleClass().add(guess.role().isPresent() ? "role" : "no-role");
        for (var role : Role.values()) {
            menu.getItems().add(choice(words.say(role.label()), guess.role().filter(role::equals).isPresent(), () -> model.choose("role." + guess.original(), role.id())));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                choice(words.say("no role"), guess.role().isEmpty(), () -> model.choose("role." + guess.original(), "none")),
                item(words.say("Let the program decide"), () -> model.choose("role." + guess.original(), "")),
                new SeparatorMenuItem(), personal(words, guess, model));
        return menu;
    }

    private static Menu personal(Words words, ColumnGuess guess, ImportModel model) {
        var menu = new Menu(words.say("Tells of a person"));
        var key = "personal." + guess.original();
        for (var kind : Personal.values()) {
            menu.getItems().add(choice(words.say(kind.label()), guess.personal().filter(kind::equals).isPresent(), () -> model.choose(key, kind.id())));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), choice(words.say("no person"), guess.personal().isEmpty(), () -> model.choose(key, "none")),
                item(words.say("Let the program decide"), () -> model.choose(key, "")));
        return menu;
    }

    private static MenuButton menu(String text, String reason) {
        var menu = new MenuButton(text);
        menu.getStyleClass().addAll("flat", "head-menu", "caption");
        menu.setTooltip(tip(reason));
        return menu;
    }

    private static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }

    private static MenuItem choice(String text, boolean present, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setSelected(present);
        item.setOnAction(e -> action.run());
        return item;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }
}
