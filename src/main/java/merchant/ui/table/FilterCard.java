package merchant.ui.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import merchant.ui.table.choice.FilterCondition;

/// The choice of a column's filter: by value or by condition. Enter applies, Escape leaves things as they were.
final class FilterCard extends VBox {
    private static final int FEW = 200;
    private static final double WIDTH = 328;

    private final Words words;
    private final TableModel model;
    private final Field field;
    private final Runnable closed;
    private final FilterValues values;
    private final FilterCondition condition;
    private final ToggleButton byValue;
    private final ToggleButton byCondition;
    private final StackPane body = new StackPane();

    FilterCard(Words words, TableModel model, Field field, Runnable closed) {
        this.words = words;
        this.model = model;
        this.field = field;
        this.closed = closed;
        this.values = new FilterValues(words, model, field);
        this.condition = new FilterCondition(words, field, model.view().get().filter(), this::apply);
        this.byValue = new ToggleButton(words.say("By value"));
        this.byCondition = new ToggleButton(words.say("By condition"));
        getStyleClass().add("filter-card");
        setId("filter-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), kinds(), body, foot());
        // a box by itself takes Enter for a click, and all would be chosen again in place of what was picked
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof CheckBox) {
                apply();
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button)) {
                apply();
                e.consume();
            }
        });
    }

    private Node head() {
        var title = new Label(words.say("Filter {0}", field.name()));
        title.getStyleClass().addAll("lead", "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, Icons.button("fth-x", words, Sentence.of("Close"), this::close));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node kinds() {
        var group = new ToggleGroup();
        byValue.setToggleGroup(group);
        byCondition.setToggleGroup(group);
        byValue.getStyleClass().add("left-pill");
        byCondition.getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                body.getChildren().setAll(is == byValue ? values : condition);
            }
        });
        boolean condition = model.view().get().filter().stream().anyMatch(c -> c.field().equals(field.name()) && !(c instanceof Condition.OneOf));
        boolean listed = model.view().get().filter().stream().anyMatch(c -> c.field().equals(field.name()) && c instanceof Condition.OneOf);
        (condition || !listed && many() ? byCondition : byValue).setSelected(true);
        var row = new HBox(byValue, byCondition);
        row.getStyleClass().add("filter-kinds");
        return row;
    }

    /// Numbers and dates of which there are many are asked for by a range.
    private boolean many() {
        return field.type() != Type.TEXT && field.type() != Type.FLAG && model.looked().get().filter(l -> l.field().name().equals(field.name()))
                .flatMap(TableModel.Looked::profile).map(p -> p.distinct() > FEW).orElse(true);
    }

    private Node foot() {
        var away = new Button(words.say("Take away"));
        away.setVisible(model.view().get().filter().stream().anyMatch(c -> c.field().equals(field.name())));
        away.setOnAction(e -> {
            close();
            model.view(model.view().get().withoutFilter(field.name()));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cancel = new Button(words.say("Cancel"));
        cancel.setOnAction(e -> close());
        var apply = new Button(words.say("Filter"));
        apply.setId("filter-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(e -> apply());
        var row = new HBox(away, space, cancel, apply);
        row.getStyleClass().add("filter-foot");
        return row;
    }

    private void apply() {
        var view = model.view().get();
        if (byValue.isSelected()) {
            close();
            model.view(values.condition().map(view::filteredBy).orElseGet(() -> view.withoutFilter(field.name())));
        } else {
            condition.condition().ifPresent(c -> {
                close();
                model.view(view.filteredBy(c));
            });
        }
    }

    /// Takes the focus.
    void open() {
        (byValue.isSelected() ? values.first() : condition.first()).requestFocus();
    }

    /// Shows the other way of choosing.
    void choose(boolean value) {
        (value ? byValue : byCondition).setSelected(true);
    }

    FilterValues values() {
        return values;
    }

    void close() {
        values.close();
        closed.run();
    }
}
