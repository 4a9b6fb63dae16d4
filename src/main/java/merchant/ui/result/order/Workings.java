package merchant.ui.result.order;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.Arithmetic;
import merchant.result.ModelName;
import merchant.result.OrderResult.Line;
import merchant.text.Sentence;
import merchant.ui.result.order.OrderModel.By;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import org.jspecify.annotations.Nullable;

/// The arithmetic of one quantity, as one would write it on paper, and the place to order another.
final class Workings extends VBox {
    private final Desk desk;
    private final OrderModel model;
    private final TextField typed = new TextField();
    private final Label told = Texts.label("", "caption", "muted");
    private final Button back;
    private VBox page = new VBox();

    Workings(Desk desk, OrderModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("workings");
        back = new Button(desk.words().say("As computed"));
        back.getStyleClass().add("flat");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(e -> model.open().get().ifPresent(model::restore));
        typed.setId("order-quantity");
        typed.setPrefColumnCount(6);
        typed.setAlignment(Pos.CENTER_RIGHT);
        typed.setAccessibleText(desk.words().say("Pieces to order"));
        typed.setOnAction(e -> take());
        typed.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                take();
            }
        });
        typed.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.open().get().ifPresent(this::write);
                e.consume();
            }
        });
        Follow.value(this, model.open(), open -> open.ifPresent(this::show));
        Follow.value(this, model.version(), v -> model.open().get().ifPresent(this::again));
    }

    private void show(Line line) {
        var name = Texts.label(line.name(), "lead", "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var close = Icons.button("fth-x", desk.words(), Sentence.of("Close"), () -> model.open().set(Optional.empty()));
        var head = new HBox(name, close);
        head.setAlignment(Pos.TOP_LEFT);
        page = new VBox();
        fill(line);
        page.getStyleClass().add("workings-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var label = Texts.label(desk.words().say("Order now"), "strong");
        var entry = new HBox(label, typed, back);
        entry.getStyleClass().add("tools");
        entry.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, scroll, entry, told);
        write(line);
    }

    /// What follows from another budget or service, or from what was typed.
    private void again(Line line) {
        fill(line);
        write(line);
    }

    private void fill(Line line) {
        var looked = model.asLooked(line);
        page.getChildren().setAll(said(line), steps(looked), facts(looked));
    }

    private Label said(Line line) {
        var rule = desk.words().say("{0} · class {1} · {2}", line.policy().said(), line.group(), ModelName.of(line.model()));
        return Texts.muted(rule);
    }

    private GridPane steps(Line line) {
        var grid = new GridPane();
        grid.getStyleClass().add("steps-of-order");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(words, value);
        @Nullable Sentence above = null;
        for (int i = 0; i < line.steps().size(); i++) {
            var heading = StepGroups.heading(line.steps().get(i).name()).orElse(above);
            if (heading != null && !heading.equals(above)) {
                var label = Texts.label(desk.say(heading), "caption", "strong", "steps-heading");
                grid.add(label, 0, grid.getRowCount(), 2, 1);
            }
            above = heading;
            step(grid, line, i);
        }
        return grid;
    }

    private void step(GridPane grid, Line line, int i) {
        boolean last = i == line.steps().size() - 1;
        var step = line.steps().get(i);
        var said = new VBox(Texts.label(desk.say(step.label()), last ? "strong" : "plain"));
        if (!step.formula().isEmpty()) {
            said.getChildren().add(Texts.label(desk.say(InWords.of(line.steps(), i, this::number)), "caption", "muted", "number"));
        }
        var amount = new Label(number(step.value()));
        amount.getStyleClass().addAll("number", last ? "strong" : "plain");
        amount.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), said, amount);
        GridPane.setValignment(amount, javafx.geometry.VPos.TOP);
    }

    /// What is written can be computed again by hand.
    private String number(double value) {
        return desk.words().numerals().number(value, Arithmetic.decimals(value));
    }

    private VBox facts(Line line) {
        var box = new VBox();
        box.getStyleClass().add("order-notes");
        line.notes().forEach(n -> {
            var note = Texts.label(desk.say(n.said()), "caption");
            note.setGraphic(Icons.of("fth-info"));
            box.getChildren().add(note);
        });
        return box;
    }

    /// Writes what is ordered now, and what is computed where that differs.
    private void write(Line line) {
        typed.setText(Amounts.pieces(desk.words().numerals(), model.quantity(line)));
        back.setVisible(model.changed(line));
        double computed = model.computed(line);
        told.setText(model.changed(line) && computed == 0 && model.quantity(line) > 0
                ? desk.words().say("Ordered today, because you ask for it; computed: {0}. It is kept in the project and goes into every total and into what you export.", Amounts.pieces(desk.words().numerals(), computed))
                : model.changed(line) ? desk.words().say("You changed it; computed: {0}. It is kept in the project and goes into every total and into what you export.",
                Amounts.pieces(desk.words().numerals(), computed))
                : computed != line.quantity() ? desk.say(lookedAt(Amounts.pieces(desk.words().numerals(), line.quantity()))) : "");
    }

    private Sentence lookedAt(String asked) {
        return model.scenario().get().by() == By.BUDGET ? Sentence.of("At the budget that you look at; as asked for: {0}", asked) : Sentence.of("At the service that you look at; as asked for: {0}", asked);
    }

    private void take() {
        model.open().get().ifPresent(line -> {
            var position = new java.text.ParsePosition(0);
            var text = typed.getText().strip();
            var number = java.text.NumberFormat.getNumberInstance(desk.words().language().locale()).parse(text, position);
            if (number == null || position.getIndex() < text.length() || number.doubleValue() < 0) {
                write(line);
            } else if (number.doubleValue() != model.quantity(line)) {
                model.change(line, number.doubleValue());
            }
        });
    }
}
