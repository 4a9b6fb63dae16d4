package merchant.ui.result.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merchant.result.OrderResult.Line;
import merchant.text.Sentence;
import merchant.ui.result.part.Columns;
import merchant.ui.result.part.Columns.Drawing;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;

/// The order list: one line a product, the quantity largest. A click or the arrow keys open the arithmetic of a line beside it; columns that do not fit give way, the
/// least important first.
final class OrderTable extends TableView<Line> {
    private static final double ROW = 44;
    private static final double SCROLL_BAR = 20;
    private static final double HIGH = 480;
    private static final double NAME = 150;
    private static final int LAST = 8;

    private final Desk desk;
    private final OrderModel model;
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final Columns<Line> columns;
    private final List<Ranked> ranked = new ArrayList<>();

    /// A column, and how soon it gives way: the highest rank first.
    private record Ranked(TableColumn<Line, Line> column, int rank) {}

    OrderTable(Desk desk, OrderModel model) {
        this.desk = desk;
        this.model = model;
        this.columns = new Columns<>(desk);
        getStyleClass().add("order-lines");
        setFixedCellSize(ROW);
        setPrefHeight(HIGH);
        setMinWidth(0);
        setAccessibleText(desk.words().say("Order list"));
        // at the upper edge, which is seen also where the page is low
        var none = Texts.muted(desk.words().say("Nothing is like that."));
        none.setMaxHeight(Double.MAX_VALUE);
        none.setAlignment(Pos.TOP_CENTER);
        none.getStyleClass().add("none");
        setPlaceholder(none);
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        model.sort().set(Optional.empty());
        comparatorProperty().addListener((o, was, is) -> model.sort().set(Optional.ofNullable(is)));
        make();
        widthProperty().addListener(o -> fit());
        Follow.value(this, model.shown(), shown -> rows.setAll(shown));
        Follow.value(this, model.version(), v -> refresh());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.open().set(Optional.of(is));
            }
        });
        Follow.value(this, model.open(), open -> open.ifPresentOrElse(l -> {
            if (getSelectionModel().getSelectedItem() != l) {
                getSelectionModel().select(l);
            }
        }, getSelectionModel()::clearSelection));
    }

    private void make() {
        var numerals = desk.words().numerals();
        add(columns.drawn(Sentence.of("Product"), Named::new, Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER), NAME), 0);
        var order = columns.number(Sentence.of("Order now"), model::quantity, l -> Amounts.pieces(numerals, model.quantity(l)));
        order.getStyleClass().add("order-quantity");
        add(order, 0);
        add(columns.drawn(Sentence.of("Order by"), Day::new, Comparator.comparing(l -> Objects.requireNonNullElse(model.orderBy(l), LocalDate.MAX)), 96), 3);
        add(columns.drawn(Sentence.of("Risk of running out"), Sign::new, Comparator.comparingDouble(l -> Double.isNaN(l.risk()) ? -1 : l.risk()), 128), 1);
        add(columns.number(Sentence.of("Cost"), l -> model.cost(l), l -> Amounts.money(numerals, model.cost(l))), 2);
        add(columns.drawn(Sentence.of("Expected until arrival"), Ranged::new, Comparator.comparingDouble(Line::expected), 180), 4);
        add(columns.number(Sentence.of("In stock"), Line::stock, l -> Amounts.pieces(numerals, l.stock())), 5);
        add(columns.number(Sentence.of("On order"), Line::onOrder, l -> Amounts.pieces(numerals, l.onOrder())), 7);
        add(columns.words(Sentence.of("Class"), Line::group, 64), 6);
        add(columns.number(Sentence.of("Gain of one piece more"), Line::gain, l -> Double.isNaN(l.gain()) ? "–" : numerals.number(l.gain(), 2)), model.result().byGain() ? 3 : LAST);
        fit();
    }

    private void add(TableColumn<Line, Line> column, int rank) {
        ranked.add(new Ranked(column, rank));
        getColumns().add(column);
    }

    /// Shows what the width holds.
    private void fit() {
        double room = getWidth() == 0 ? Double.MAX_VALUE : getWidth() - SCROLL_BAR;
        int most = LAST;
        while (most > 0 && needed(most) > room) {
            most--;
        }
        for (var one : ranked) {
            one.column().setVisible(one.rank() <= most);
        }
        // what is left over goes to the names
        ranked.getFirst().column().setPrefWidth(NAME + (getWidth() == 0 ? 0 : Math.max(0, room - needed(most))));
    }

    private double needed(int most) {
        return NAME + ranked.stream().skip(1).filter(r -> r.rank() <= most).mapToDouble(r -> r.column().getPrefWidth()).sum();
    }

    private final class Named implements Drawing<Line> {
        private final Label name = new Label();
        private final Label supplier = new Label();
        private final VBox box = new VBox(name, supplier);

        private Named() {
            supplier.getStyleClass().addAll("caption", "muted");
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Line line) {
            name.setText(line.name());
            var under = Stream.of(model.changed(line) ? desk.words().say("your own quantity") : "", line.code(), line.supplier()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
            supplier.setText(under);
            supplier.setVisible(!under.isEmpty());
            supplier.setManaged(!under.isEmpty());
        }
    }

    private final class Day implements Drawing<Line> {
        private final Label day = new Label();

        @Override
        public Node node() {
            return day;
        }

        @Override
        public void show(Line line) {
            var by = model.orderBy(line);
            boolean now = by != null && !by.isAfter(model.result().today());
            day.setText(by == null ? "–" : now ? desk.words().say("today") : desk.words().numerals().day(by));
            day.getStyleClass().setAll("label", now ? "strong" : "muted");
        }
    }

    private final class Sign implements Drawing<Line> {
        private final Label label = new Label();

        @Override
        public Node node() {
            return label;
        }

        @Override
        public void show(Line line) {
            Risk.show(desk, label, line);
        }
    }

    private final class Ranged implements Drawing<Line> {
        private final RangeBar bar = new RangeBar();
        private final Label said = new Label();
        private final HBox box = new HBox(bar, said);

        private Ranged() {
            box.getStyleClass().add("tools");
            box.setAlignment(Pos.CENTER_LEFT);
            said.getStyleClass().addAll("caption", "number");
            said.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Line line) {
            bar.show(line.low(), line.expected(), line.high(), line.stock() + line.onOrder());
            var numerals = desk.words().numerals();
            said.setText(desk.words().say("{0} ({1}–{2})", new merchant.text.Part.Amount(line.expected(), 0), new merchant.text.Part.Amount(line.low(), 0),
                    new merchant.text.Part.Amount(line.high(), 0)));
            box.setAccessibleText(desk.words().say("Expected {0}, likely from {1} to {2}; there and coming {3}", numerals.number(line.expected(), 0),
                    numerals.number(line.low(), 0), numerals.number(line.high(), 0), Amounts.pieces(numerals, line.stock() + line.onOrder())));
        }
    }
}
