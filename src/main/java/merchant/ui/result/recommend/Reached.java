package merchant.ui.result.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetMenu;
import merchant.ui.result.part.Texts;
import merchant.ui.result.recommend.RecommendModel.Taker;
import merchant.ui.style.Follow;
import org.jspecify.annotations.Nullable;

/// The other direction: to whom a product is offered, those for whom it is the first choice before others.
final class Reached extends VBox {
    private static final double ROW = 32;

    private final Desk desk;
    private final RecommendModel model;
    private final Runnable toTop;
    private final Label title = Texts.label("", "strong");
    private final TableView<Taker> table = new TableView<>();

    /// @param toTop brings the customers into sight
    Reached(Desk desk, RecommendModel model, Runnable toTop) {
        this.desk = desk;
        this.model = model;
        this.toTop = toTop;
        getStyleClass().add("pane");
        columns();
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setMinHeight(0);
        table.setPlaceholder(Texts.muted(desk.words().say("Choose a product at the left.")));
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open();
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
                e.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table, foot());
        Follow.value(this, model.products().chosen(), item -> fill(item.intValue()));
    }

    private void fill(int item) {
        var reached = item < 0 ? List.<Taker>of() : model.reached(item);
        title.setText(item < 0 ? "" : desk.say(Sentence.counted(reached.size(), "{1} is offered to {0} customer", "{1} is offered to {0} customers",
                model.result().items().get(item))));
        table.setAccessibleText(title.getText());
        table.getSelectionModel().clearSelection();
        table.setItems(FXCollections.observableList(reached));
    }

    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.look(chosen.customer(), model.products().chosen().get());
            toTop.run();
        }
    }

    private HBox foot() {
        var look = new Button(desk.words().say("Look at this customer"));
        look.getStyleClass().add("flat");
        look.setMinWidth(USE_PREF_SIZE);
        look.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        look.setOnAction(e -> open());
        var gap = new Label();
        HBox.setHgrow(gap, Priority.ALWAYS);
        gap.setMaxWidth(Double.MAX_VALUE);
        gap.setMinWidth(0);
        var copy = new Button(desk.words().say("Copy"));
        copy.getStyleClass().add("flat");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(e -> {
            var sheet = OfferSheets.reached(model, model.products().chosen().get());
            SheetMenu.copy(desk, sheet, sheet.rows());
        });
        var export = SheetMenu.menu(desk, List.of(new SheetMenu.Choice(Sentence.of("These customers"), this::part)));
        export.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(look, gap, copy, export);
        foot.getStyleClass().add("tools");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private SheetMenu.Part part() {
        int item = model.products().chosen().get();
        var name = item < 0 ? "" : "-" + OfferSheets.file(model.result().items().get(item));
        return new SheetMenu.Part("offered-to" + name, () -> OfferSheets.reached(model, item));
    }

    private void columns() {
        var customer = column(Sentence.of("Customer"), r -> model.result().customers().get(r.customer()).name(), false);
        customer.setPrefWidth(120);
        customer.setMinWidth(88);
        var place = column(Sentence.of("Place"), r -> desk.words().numerals().whole(r.place()), true);
        place.setMinWidth(64);
        place.setMaxWidth(88);
        place.setComparator(Comparator.comparingInt(Taker::place));
        var why = column(Sentence.of("Why"), r -> desk.say(model.result().reason(r.offer())), false);
        why.setPrefWidth(320);
        table.getColumns().addAll(List.of(customer, place, why));
    }

    private TableColumn<Taker, Taker> column(Sentence title, Function<Taker, String> said, boolean right) {
        var made = new TableColumn<Taker, Taker>(desk.say(title));
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setComparator(Comparator.comparing(said));
        made.setCellFactory(c -> new Cell(said, right));
        if (right) {
            made.getStyleClass().add("right");
        }
        return made;
    }

    private static final class Cell extends TableCell<Taker, Taker> {
        private final Function<Taker, String> said;
        private final Tooltip whole = new Tooltip();

        private Cell(Function<Taker, String> said, boolean right) {
            this.said = said;
            if (right) {
                getStyleClass().addAll("right", "number");
            }
        }

        @Override
        protected void updateItem(@Nullable Taker reached, boolean empty) {
            super.updateItem(reached, empty);
            setText(empty || reached == null ? null : said.apply(reached));
            whole.setText(getText());
            setTooltip(empty ? null : whole);
        }
    }
}
