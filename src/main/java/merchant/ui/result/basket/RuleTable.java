package merchant.ui.result.basket;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.figure.story.BasketFigures;
import merchant.result.BasketResult.Rule;
import merchant.result.Sheet;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Heads;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.SheetMenu;
import merchant.ui.style.Follow;
import org.jspecify.annotations.Nullable;

/// The rules in sentence form with their measures; sorted by a click on a header, selected for the graph. So many measures stand in
/// columns as there is room for, the one that is filtered by among them; the others are chosen from a menu.
final class RuleTable extends VBox {
    private static final double ROW = 44;
    private static final double LEAST_RULE = 196;
    private static final double SCROLL_BAR = 20;

    private final Desk desk;
    private final BasketModel model;
    private final TableView<Rule> table = new TableView<>();
    private final TableColumn<Rule, Rule> rule = new TableColumn<>();
    private final Map<Measure, TableColumn<Rule, Double>> measures = new EnumMap<>(Measure.class);

    RuleTable(Desk desk, BasketModel model, long run) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("rule-table");
        columns();
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(desk.words().say("Rules"));
        var empty = new Label(desk.words().say("No rule passes these filters."));
        empty.getStyleClass().add("muted");
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        Follow.value(this, model.shown(), this::fill);
        Follow.value(this, model.measure(), m -> fit());
        table.widthProperty().addListener(o -> fit());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Rule>) c ->
                model.chosen().set(List.copyOf(table.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).toList())));
        getChildren().addAll(new RuleFilter(desk, model), table, foot(run));
    }

    private void fill(List<Rule> rules) {
        var sorted = new javafx.collections.transformation.SortedList<>(FXCollections.observableList(rules));
        table.getSelectionModel().clearSelection();
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
    }

    private HBox foot(long run) {
        var count = new Label();
        count.getStyleClass().addAll("caption", "muted");
        Follow.value(count, model.shown(), rules -> count.setText(desk.words().say("{0} of {1} rules", rules.size(), model.result().rules().size())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var box = new HBox(count, gap, choice(), SheetMenu.menu(desk, sheet()),
                ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.TABLE, "rules"))));
        box.getStyleClass().add("tools");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private MenuButton choice() {
        var menu = new MenuButton(desk.words().say("Measures"));
        menu.getStyleClass().add("flat");
        measures.forEach((measure, column) -> {
            var item = new CheckMenuItem(desk.say(measure.title()));
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        });
        return menu;
    }

    /// Shows the measures that there is room for, in their order, but always the one that is filtered by; the rule takes the rest.
    private void fit() {
        double room = table.getWidth() - SCROLL_BAR - LEAST_RULE;
        var wanted = model.measure().get();
        room -= measures.containsKey(wanted) ? measures.get(wanted).getPrefWidth() : 0;
        boolean full = false;
        double taken = 0;
        for (var entry : measures.entrySet()) {
            var column = entry.getValue();
            boolean asked = entry.getKey() == wanted;
            full |= !asked && taken + column.getPrefWidth() > room;
            column.setVisible(asked || !full);
            taken += asked || full ? 0 : column.getPrefWidth();
        }
        double shown = measures.values().stream().filter(TableColumn::isVisible).mapToDouble(TableColumn::getPrefWidth).sum();
        rule.setPrefWidth(Math.max(LEAST_RULE, table.getWidth() - SCROLL_BAR - shown));
    }

    /// All rules, whatever is filtered.
    private Sheet sheet() {
        return model.result().sheets().stream().filter(s -> s.name().equals("rules")).findFirst().orElseThrow();
    }

    private void columns() {
        rule.setText(desk.words().say("Rule"));
        rule.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        rule.setCellFactory(c -> new Said());
        rule.setComparator(Comparator.comparing(this::names));
        rule.setPrefWidth(LEAST_RULE);
        rule.setMinWidth(160);
        table.getColumns().add(rule);
        for (var measure : Measure.values()) {
            if (measure != Measure.VALUE || model.result().valued()) {
                measures.put(measure, column(measure));
            }
        }
        table.getColumns().addAll(measures.values());
    }

    private String names(Rule rule) {
        return model.result().names(rule.left()) + "\u0000" + model.result().names(rule.right());
    }

    private TableColumn<Rule, Double> column(Measure measure) {
        var column = new TableColumn<Rule, Double>();
        var title = new Label(Heads.broken(desk.say(measure.title())));
        title.setTooltip(new Tooltip(desk.say(measure.help())));
        column.setGraphic(title);
        column.setText("");
        column.getStyleClass().add("right");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(measure.of(row.getValue())));
        column.setCellFactory(c -> new Number(measure));
        // what is not known stands last when the largest come first
        column.setComparator(Comparator.comparingDouble(v -> Double.isNaN(v) ? Double.NEGATIVE_INFINITY : v));
        column.setMinWidth(Math.max(64, Heads.width(desk.say(measure.title()))));
        column.setPrefWidth(column.getMinWidth());
        return column;
    }

    /// The sentence, in up to two lines; rules no stronger than chance are muted.
    private final class Said extends TableCell<Rule, Rule> {
        private final Label label = new Label();

        Said() {
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            setGraphic(label);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Rule rule, boolean empty) {
            super.updateItem(rule, empty);
            label.getStyleClass().remove("muted");
            label.setVisible(!empty && rule != null);
            if (!empty && rule != null) {
                var said = Sentence.of("Who buys {0} also buys {1}", BasketFigures.listing(model.result(), rule.left()),
                        BasketFigures.listing(model.result(), rule.right()));
                label.setText(desk.say(said));
                setTooltip(new Tooltip(desk.say(BasketFigures.said(model.result(), rule))));
                if (!rule.beyondChance()) {
                    label.getStyleClass().add("muted");
                }
            }
        }
    }

    private final class Number extends TableCell<Rule, Double> {
        private final Measure measure;

        Number(Measure measure) {
            this.measure = measure;
            getStyleClass().addAll("right", "number");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : measure.said(value, desk.words().translator().get()));
        }
    }
}
