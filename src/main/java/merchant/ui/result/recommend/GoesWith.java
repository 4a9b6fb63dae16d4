package merchant.ui.result.recommend;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merchant.result.RecommendResult.Similar;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetMenu;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import org.jspecify.annotations.Nullable;

/// What goes with the chosen product: how alike, as a bar and a number, and how many customers have both.
final class GoesWith extends VBox {
    private static final double ROW = 32;

    private final Desk desk;
    private final RecommendModel model;
    private final Label title = Texts.label("", "strong");
    private final TableView<Pair> table = new TableView<>();

    private record Pair(int item, double alike, int together) {}

    GoesWith(Desk desk, RecommendModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("pane");
        columns();
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setMinHeight(0);
        table.setPlaceholder(Texts.muted(desk.words().say("Nothing goes with this product.")));
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                follow();
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                follow();
                e.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table, foot());
        Follow.value(this, model.items().chosen(), item -> fill(item.intValue()));
    }

    private void fill(int item) {
        title.setText(item < 0 ? "" : desk.words().say("Goes with {0}", model.result().items().get(item)));
        table.setAccessibleText(title.getText());
        table.getSelectionModel().clearSelection();
        table.setItems(FXCollections.observableList(model.similar(item).map(GoesWith::pairs).orElse(List.of())));
    }

    private static List<Pair> pairs(Similar one) {
        return IntStream.range(0, one.others().length).mapToObj(i -> new Pair(one.others()[i], one.alike()[i], one.together()[i])).toList();
    }

    /// Looks at what goes with the chosen neighbour.
    private void follow() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && model.similar(chosen.item()).isPresent()) {
            model.items().choose(chosen.item());
        }
    }

    private HBox foot() {
        var look = new Button(desk.words().say("What goes with this one"));
        look.getStyleClass().add("flat");
        look.setMinWidth(USE_PREF_SIZE);
        look.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        look.setOnAction(e -> follow());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button(desk.words().say("Copy"));
        copy.getStyleClass().add("flat");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(e -> model.similar(model.items().chosen().get()).ifPresent(s -> {
            var sheet = OfferSheets.similar(model.result(), s);
            SheetMenu.copy(desk, sheet, sheet.rows());
        }));
        var export = SheetMenu.menu(desk, List.of(new SheetMenu.Choice(Sentence.of("This product"), this::part),
                new SheetMenu.Choice(Sentence.of("All products"), () -> new SheetMenu.Part("similar-items", () -> OfferSheets.similar(model.result())))));
        export.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(look, gap, copy, export);
        foot.getStyleClass().add("tools");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private SheetMenu.Part part() {
        int item = model.items().chosen().get();
        var one = model.similar(item).orElseGet(() -> new Similar(0, new int[0], new double[0], new int[0]));
        return new SheetMenu.Part("goes-with-" + (item < 0 ? "" : OfferSheets.file(model.result().items().get(item))), () -> OfferSheets.similar(model.result(), one));
    }

    private void columns() {
        var name = new TableColumn<Pair, String>(desk.words().say("Product"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.result().items().get(row.getValue().item())));
        name.setPrefWidth(200);
        name.setMinWidth(96);
        var alike = new TableColumn<Pair, Double>(desk.words().say("How alike (−1 to 1)"));
        alike.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().alike()));
        alike.setCellFactory(c -> new Bar());
        alike.setPrefWidth(152);
        alike.setMinWidth(128);
        var together = new TableColumn<Pair, Integer>(desk.words().say("Have both"));
        together.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().together()));
        together.setCellFactory(c -> new Count());
        together.getStyleClass().add("right");
        together.setMinWidth(104);
        together.setMaxWidth(136);
        table.getColumns().addAll(List.of(name, alike, together));
    }

    /// The number with a bar that is full at 1; none where two are unlike.
    private final class Bar extends TableCell<Pair, Double> {
        private static final double WIDE = 64;

        private final Region bar = new Region();
        private final Label number = new Label();
        private final HBox row = new HBox(number, bar);

        private Bar() {
            row.getStyleClass().add("alike");
            row.setAlignment(Pos.CENTER_LEFT);
            bar.getStyleClass().add("alike-bar");
            number.getStyleClass().add("number");
            number.setMinWidth(40);
        }

        @Override
        protected void updateItem(@Nullable Double alike, boolean empty) {
            super.updateItem(alike, empty);
            if (empty || alike == null) {
                setGraphic(null);
                return;
            }
            number.setText(desk.words().numerals().number(alike, 2));
            double wide = WIDE * Math.clamp(alike, 0, 1);
            bar.setMinWidth(wide);
            bar.setMaxWidth(wide);
            setGraphic(row);
        }
    }

    private final class Count extends TableCell<Pair, Integer> {
        private Count() {
            getStyleClass().addAll("right", "number");
        }

        @Override
        protected void updateItem(@Nullable Integer count, boolean empty) {
            super.updateItem(count, empty);
            setText(empty || count == null ? null : desk.words().numerals().whole(count));
        }
    }
}
