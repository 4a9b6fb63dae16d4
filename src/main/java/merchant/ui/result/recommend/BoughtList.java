package merchant.ui.result.recommend;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.RecommendResult.Customer;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import org.jspecify.annotations.Nullable;

/// What a customer bought or rated; what led to the chosen offer is marked.
final class BoughtList extends VBox {
    private static final PseudoClass LED = PseudoClass.getPseudoClass("led");
    private static final double ROW = 32;

    private final Desk desk;
    private final RecommendModel model;
    private final Label title = new Label();
    private final ListView<Integer> list = new ListView<>();

    BoughtList(Desk desk, RecommendModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("pane");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var mark = new Label(desk.words().say(model.result().rated() ? "Rating" : "Times"));
        mark.getStyleClass().addAll("caption", "muted");
        mark.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, mark);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        list.setFixedCellSize(ROW);
        list.setCellFactory(l -> new Cell());
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        Follow.value(this, model.customers().chosen(), c -> fill());
        Follow.value(this, model.offer(), o -> mark());
    }

    private void fill() {
        var customer = model.customer();
        title.setText(customer.map(c -> desk.say(model.result().rated() ? Sentence.of("What {0} rated", c.name()) : Sentence.of("What {0} bought", c.name())))
                .orElse(""));
        list.setAccessibleText(title.getText());
        list.setPlaceholder(Texts.muted(desk.say(customer.isPresent() ? Sentence.of("Nothing is known of this customer.") : Sentence.of("Choose a customer at the left."))));
        list.setItems(FXCollections.observableArrayList(customer.map(c -> IntStream.range(0, c.bought().length).boxed().toList())
                .orElse(java.util.List.of())));
    }

    /// Marks what led to the chosen offer and brings the first of it into sight.
    private void mark() {
        list.refresh();
        var because = model.because();
        model.customer().flatMap(c -> IntStream.range(0, c.bought().length).filter(i -> because.contains(c.bought()[i])).boxed().findFirst())
                .ifPresent(list::scrollTo);
    }

    private String told(Customer customer, int at) {
        double mark = customer.marks()[at];
        return model.result().rated() ? desk.words().numerals().number(mark, mark == Math.rint(mark) ? 0 : 1)
                : desk.words().say("{0} ×", new Part.Amount(mark, mark == Math.rint(mark) ? 0 : 1));
    }

    private final class Cell extends ListCell<Integer> {
        private final Label name = new Label();
        private final Label told = new Label();
        private final HBox row = new HBox(name, told);
        private final Tooltip whole = new Tooltip();

        private Cell() {
            row.getStyleClass().add("pick");
            row.setAlignment(Pos.CENTER_LEFT);
            told.getStyleClass().addAll("number", "muted");
            told.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer at, boolean empty) {
            super.updateItem(at, empty);
            var customer = model.customer().filter(c -> !empty && at != null && at < c.bought().length);
            pseudoClassStateChanged(LED, false);
            setGraphic(null);
            setTooltip(null);
            if (customer.isEmpty() || at == null) {
                return;
            }
            int item = customer.get().bought()[at];
            boolean led = model.because().contains(item);
            name.setText(model.result().items().get(item));
            name.setGraphic(led ? Icons.of("fth-arrow-right") : null);
            name.setAccessibleText(led ? desk.words().say("{0}, led to the chosen offer", name.getText()) : name.getText());
            told.setText(told(customer.get(), at));
            whole.setText(name.getText());
            pseudoClassStateChanged(LED, led);
            setTooltip(whole);
            setGraphic(row);
        }
    }
}
