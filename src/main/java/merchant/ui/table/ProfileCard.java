package merchant.ui.table;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.table.view.ColumnProfile;
import merchant.table.view.Condition;
import merchant.table.Field;
import merchant.table.Role;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.data.Naming;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// One column in numbers: type, role, missing, different values, least, greatest, mean, how values spread, the most frequent values as bars, and
/// what lies far outside. What is drawn can be clicked to filter to it.
final class ProfileCard extends VBox {
    private static final double BAR = 96;
    private static final int TOP = 8;
    private static final double GREAT = 1e6;

    private final Words words;
    private final Consumer<Condition> filter;

    /// @param filtered true where it tells of some of the rows alone
    /// @param filter filters the rows
    ProfileCard(Words words, TableModel.Looked looked, boolean filtered, Consumer<@Nullable Role> roleChosen, Consumer<Condition> filter) {
        this.words = words;
        this.filter = filter;
        getStyleClass().add("profile");
        var name = new Label(looked.field().name());
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        getChildren().addAll(name, role(looked.field(), roleChosen));
        looked.field().personal().ifPresent(p -> getChildren().add(caption(words.say("Tells of single persons: {0}.", p.label()))));
        if (filtered) {
            getChildren().add(caption(words.say("Of the rows that the filter leaves.")));
        }
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
        if (profile.rows() == 0) {
            getChildren().add(caption(words.say("There are no rows to tell of.")));
            return;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("profile-numbers");
        fact(grid, Sentence.of("Missing"), profile.missing() == 0 ? words.say("none") : words.say("{0} ({1})", profile.missing(),
                new Part.Percent((double) profile.missing() / Math.max(1, profile.rows()), 1)));
        fact(grid, Sentence.of("Different values"), profile.estimated() ? words.say("about {0}", profile.distinct()) : words.numerals().whole(profile.distinct()));
        if (field.type().isMoment()) {
            profile.least().ifPresent(v -> fact(grid, Sentence.of("First"), cell(v)));
            profile.greatest().ifPresent(v -> fact(grid, Sentence.of("Last"), cell(v)));
        } else if (field.type().isNumber()) {
            profile.least().ifPresent(v -> fact(grid, Sentence.of("Least"), cell(v)));
            profile.greatest().ifPresent(v -> fact(grid, Sentence.of("Greatest"), cell(v)));
        }
        if (Double.isFinite(profile.mean())) {
            fact(grid, Sentence.of("Mean"), number(profile.mean()));
        }
        profile.spread().ifPresent(spread -> {
            fact(grid, Sentence.of("Median"), number(spread.median()));
            fact(grid, Sentence.of("Middle half"), words.say("{0} to {1}", number(spread.lowerQuartile()), number(spread.upperQuartile())));
        });
        getChildren().add(grid);
        if (profile.rows() > 0 && profile.rows() == profile.missing()) {
            getChildren().add(caption(words.say("No row has a value here.")));
        }
        if (profile.bins().size() > 1) {
            getChildren().add(new Histogram(words, field, profile, filter));
        }
        profile.spread().ifPresent(spread -> outliers(field, spread));
        top(field, profile);
    }

    private void outliers(Field field, ColumnProfile.Spread spread) {
        if (spread.outliers() == 0) {
            getChildren().add(caption(words.say("No outliers: nothing lies more than 1.5 times the middle half's width beyond it.")));
            return;
        }
        var said = new Label(words.say(Sentence.counted(spread.outliers(), "{0} outlier", "{0} outliers")));
        said.getStyleClass().add("strong");
        var place = spread.below() == 0 ? Sentence.of("above {0}", number(spread.high())) : spread.above() == 0 ? Sentence.of("below {0}", number(spread.low()))
                : Sentence.of("below {0} or above {1}", number(spread.low()), number(spread.high()));
        var rule = caption(words.say("{0}: more than 1.5 times the middle half's width beyond it", place));
        var show = new Button(words.say("Show only these"));
        show.setId("show-outliers");
        show.getStyleClass().addAll("flat", "link-button");
        show.setOnAction(e -> filter.accept(new Condition.Outside(field.name(), spread.low(), spread.high())));
        var row = new HBox(said, show);
        row.getStyleClass().add("outliers");
        getChildren().addAll(row, rule);
    }

    private void top(Field field, ColumnProfile profile) {
        if (profile.estimated()) {
            getChildren().add(caption(words.say("The number of different values is estimated, and none is counted: there are too many.")));
        } else if (field.type().isMoment() && profile.bins().size() > 1) {
            return;
        } else if (!profile.top().isEmpty() && profile.top().getFirst().count() > 1) {
            var title = caption(words.say("Most frequent"));
            title.getStyleClass().add("top-title");
            getChildren().add(title);
            long most = profile.top().getFirst().count();
            profile.top().stream().limit(TOP).forEach(f -> getChildren().add(bar(field, f, most)));
        } else if (profile.distinct() > 1) {
            getChildren().add(caption(words.say("Every value is there once.")));
        }
    }

    private Label caption(String said) {
        var label = new Label(said);
        label.getStyleClass().addAll("caption", "muted");
        label.setWrapText(true);
        return label;
    }

    private String number(double value) {
        return number(words, value);
    }

    static String number(Words words, double value) {
        return words.numerals().number(value, Math.abs(value) >= GREAT ? 0 : -1);
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

    private Node bar(Field field, ColumnProfile.Frequency frequency, long most) {
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
        row.setOnMouseClicked(e -> filter.accept(Condition.is(field.name(), frequency.value(), false)));
        return row;
    }

    private String cell(Object value) {
        return Naming.cell(value, words);
    }
}
