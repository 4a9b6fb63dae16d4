package merchant.ui.result.recommend;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Offer;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.SheetMenu;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import org.jspecify.annotations.Nullable;

/// What to offer to a customer, each with its reason beneath. Choosing one marks what led to it.
final class OfferList extends VBox {
    private static final double AROUND = 88;
    private static final double BESIDE = 56;

    private final Desk desk;
    private final RecommendModel model;
    private final Label title = Texts.label("", "strong");
    private final Label fellBack = Texts.label("", "fallback");
    private final DoubleProperty beside = new SimpleDoubleProperty(0);
    private final ListView<Offer> list = new ListView<>();

    OfferList(Desk desk, RecommendModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().addAll("pane", "offers");
        title.setMinWidth(0);
        title.setWrapText(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title);
        if (model.result().rated()) {
            var expected = Texts.muted(desk.words().say("Expected rating"));
            expected.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(expected);
        }
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        fellBack.setText(desk.words().say("Too little is known of this customer: these are the most popular products."));
        fellBack.setGraphic(Icons.of("fth-users"));
        fellBack.setMaxWidth(Double.MAX_VALUE);
        list.setCellFactory(l -> new Cell());
        list.setMinHeight(0);
        list.setOnKeyPressed(e -> {
            if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(e)) {
                copy();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, fellBack, list);
        Follow.value(this, model.customers().chosen(), c -> fill());
        Follow.value(this, model.offer(), this::select);
        list.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (is.intValue() >= 0) {
                model.offer().set(is.intValue());
            }
        });
    }

    private void fill() {
        var customer = model.customer();
        title.setText(customer.map(c -> desk.words().say("Offer to {0}", c.name())).orElse(""));
        list.setAccessibleText(title.getText());
        list.setPlaceholder(Texts.muted(desk.say(customer.isPresent() ? Sentence.of("There is nothing to offer to this customer.") : Sentence.of("Choose a customer at the left."))));
        boolean fell = customer.filter(Customer::fellBack).isPresent();
        fellBack.setVisible(fell);
        fellBack.setManaged(fell);
        // room at the right only where something stands there
        beside.set(model.result().rated() || !fell && customer.filter(c -> c.offers().stream().anyMatch(Offer::fellBack)).isPresent() ? BESIDE : 0);
        list.getSelectionModel().clearSelection();
        list.setItems(FXCollections.observableArrayList(customer.map(Customer::offers).orElse(java.util.List.of())));
        select(model.offer().get());
    }

    private void select(Number at) {
        if (at.intValue() < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at.intValue() < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at.intValue()) {
            list.getSelectionModel().select(at.intValue());
            list.scrollTo(at.intValue());
        }
    }

    /// Copies the list as a spreadsheet takes it.
    void copy() {
        model.customer().ifPresent(c -> {
            var sheet = OfferSheets.of(model.result(), c);
            SheetMenu.copy(desk, sheet, sheet.rows());
        });
    }

    private final class Cell extends ListCell<Offer> {
        private final Label place = new Label();
        private final Label item = Texts.label("", "strong");
        private final Label expected = new Label();
        private final Label reason = Texts.label("", "caption", "muted");
        private final VBox said = new VBox(item, reason);
        private final HBox row = new HBox(place, said, expected);

        private Cell() {
            row.getStyleClass().add("offer");
            said.getStyleClass().add("offer-said");
            place.getStyleClass().addAll("offer-place", "muted", "number");
            expected.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(said, Priority.ALWAYS);
            setPrefWidth(0);
            // a list asks its cells for their height without a width: the labels must know theirs to wrap
            var wide = list.widthProperty().subtract(beside).subtract(AROUND);
            item.prefWidthProperty().bind(wide);
            reason.prefWidthProperty().bind(wide);
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                return;
            }
            place.setText(desk.words().numerals().whole(getIndex() + 1));
            item.setText(model.result().items().get(offer.item()));
            reason.setText(desk.say(model.result().reason(offer)));
            // where the whole list fell back, the sentence above says it once
            boolean tagged = offer.fellBack() && !fellBack.isVisible();
            expected.getStyleClass().setAll("label", tagged ? "tag" : "number");
            expected.setText(tagged ? desk.words().say("popular") : model.result().rated() && offer.because() != Because.POPULAR && !offer.fellBack() ? desk.words().numerals().number(offer.score(), 1) : "");
            setGraphic(row);
        }
    }
}
