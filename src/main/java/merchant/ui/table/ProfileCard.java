package merchant.ui.table;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.table.view.ColumnProfile;
import merchant.table.Field;
import merchant.table.Role;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// One column in numbers: type, role, missing, different values, least, greatest, mean, and the most frequent values as bars.
final class ProfileCard extends VBox {
    private static final double BAR = 96;
    private static final int TOP = 8;
    private static final double GREAT = 1e6;

    private final Words words;

    ProfileCard(Words words, TableModel.Looked looked, Consumer<@Nullable Role> roleChosen) {
        this.words = words;
        getStyleClass().add("profile");
        var name = new Label(looked.field().name());
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        getChildren().addAll(name, role(looked.field(), roleChosen));
        looked.problem().ifPresent(p -> getChildren().add(new ProblemPanel(words, p)));
        looked.profile().ifPresentOrElse(p -> show(looked.field(), p), () -> {
            if (looked.problem().isEmpty()) {
                getChildren().add(new Skeleton());
            }
        });
    }

    private Node role(Field field, Consumer<@Nullable Role> chosen) {
        var menu = new MenuButton(words.say(field.role().map(Role::label).orElseGet(() -> Sentence.of("no role"))));
        menu.setAccessibleText(words.say("Role of {0}: {1}", field.name(), menu.getText()));
        menu.getStyleClass().addAll("caption");
        for (var role : Role.values()) {
            menu.getItems().add(item(menu, role.label(), () -> chosen.accept(role)));
        }
        menu.getItems().add(item(menu, Sentence.of("no role"), () -> chosen.accept(null)));
        var type = new Label(words.say(field.type().label()));
        type.getStyleClass().addAll("caption", "muted");
        var row = new HBox(type, menu);
        row.getStyleClass().add("kind");
        return row;
    }

    private MenuItem item(MenuButton menu, Sentence label, Runnable action) {
        var item = new MenuItem(words.say(label));
        item.setOnAction(e -> {
            menu.setText(item.getText());
            action.run();
        });
        return item;
    }

    private void show(Field field, ColumnProfile profile) {
        var grid = new GridPane();
        grid.getStyleClass().add("profile-numbers");
        fact(grid, Sentence.of("Missing"), profile.missing() == 0 ? words.say("none") : words.say("{0} ({1})", profile.missing(),
                new Part.Percent((double) profile.missing() / Math.max(1, profile.rows()), 1)));
        fact(grid, Sentence.of("Different values"), words.numerals().whole(profile.distinct()));
        if (field.type().isMoment()) {
            profile.least().ifPresent(v -> fact(grid, Sentence.of("First"), cell(v)));
            profile.greatest().ifPresent(v -> fact(grid, Sentence.of("Last"), cell(v)));
        } else if (field.type().isNumber()) {
            profile.least().ifPresent(v -> fact(grid, Sentence.of("Least"), cell(v)));
            profile.greatest().ifPresent(v -> fact(grid, Sentence.of("Greatest"), cell(v)));
        }
        if (Double.isFinite(profile.mean())) {
            fact(grid, Sentence.of("Mean"), words.numerals().number(profile.mean(), Math.abs(profile.mean()) >= GREAT ? 0 : -1));
        }
        getChildren().add(grid);
        if (!profile.top().isEmpty()) {
            var title = new Label(words.say("Most frequent"));
            title.getStyleClass().addAll("caption", "muted", "top-title");
            getChildren().add(title);
            long most = profile.top().getFirst().count();
            profile.top().stream().limit(TOP).forEach(f -> getChildren().add(bar(f, most)));
        }
    }

    private void fact(GridPane grid, Sentence label, String value) {
        var name = new Label(words.say(label));
        name.getStyleClass().add("muted");
        var number = new Label(value);
        number.getStyleClass().add("number");
        grid.addRow(grid.getRowCount(), name, number);
        GridPane.setHgrow(number, Priority.ALWAYS);
        GridPane.setHalignment(number, javafx.geometry.HPos.RIGHT);
    }

    private Node bar(ColumnProfile.Frequency frequency, long most) {
        var name = new Label(cell(frequency.value()));
        name.getStyleClass().add("caption");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var bar = new Region();
        bar.getStyleClass().add("bar");
        double width = Math.max(2, BAR * frequency.count() / most);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        var room = new HBox(bar);
        room.setMinWidth(BAR);
        room.getStyleClass().add("bar-room");
        var count = new Label(words.numerals().whole(frequency.count()));
        count.getStyleClass().addAll("caption", "number", "count");
        var row = new HBox(name, room, count);
        row.getStyleClass().add("frequency");
        return row;
    }

    private String cell(Object value) {
        return Naming.cell(value, words);
    }
}
