package merchant.ui.result.recommend;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.result.RecommendResult.Customer;
import merchant.store.ReportRecord;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.ReportMenu;
import merchant.ui.result.part.SheetMenu;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Fxml;

/// Customers at the left, what the chosen one bought in the middle, what to offer at the right.
final class CustomerDesk extends VBox {
    private static final double BESIDE = 640;

    private final Desk desk;
    private final RecommendModel model;

    CustomerDesk(Desk desk, RecommendModel model, long run) {
        this.desk = desk;
        this.model = model;
        getStyleClass().addAll("result-figure", "recommend");
        Fxml.dress(this, "recommend");
        var offers = new OfferList(desk, model);
        var panes = new Panes(List.of(customers(), new BoughtList(desk, model), offers), 26, 30, 44);
        var hint = Texts.muted(hint());
        hint.setMaxWidth(Double.MAX_VALUE);
        var tools = tools(offers, run);
        getChildren().addAll(panes, hint, tools);
        // beside the tools where a line of words has room, else over them
        widthProperty().addListener((o, was, is) -> {
            boolean beside = is.doubleValue() >= BESIDE;
            if (beside == getChildren().contains(hint)) {
                getChildren().remove(hint);
                tools.getChildren().remove(hint);
                if (beside) {
                    tools.getChildren().addFirst(hint);
                } else {
                    getChildren().add(1, hint);
                }
            }
        });
        HBox.setHgrow(hint, Priority.ALWAYS);
    }

    /// What the marks mean; empty where there are none.
    private String hint() {
        boolean led = model.result().customers().stream().flatMap(c -> c.offers().stream()).anyMatch(o -> o.by().length > 0);
        var said = new ArrayList<String>();
        if (led) {
            said.add(desk.words().say("Choose an offer: what led to it is marked."));
        }
        if (model.fallen() > 0) {
            said.add(desk.words().say("Marked customers got popular products for want of more."));
        }
        return String.join(" ", said);
    }

    private VBox customers() {
        var frame = new PickList.Frame(Sentence.of("Customers"), Sentence.of("Find a customer"), Sentence.of(model.result().rated() ? "Rated" : "Bought"));
        var list = new PickList(desk, model.customers(), frame, this::row);
        if (model.fallen() > 0) {
            var only = new CheckBox(desk.words().say("Only popular offers ({0})", model.fallen()));
            only.selectedProperty().bindBidirectional(model.fellBack());
            only.setMinWidth(0);
            only.setMinHeight(USE_PREF_SIZE);
            only.setWrapText(true);
            list.getChildren().add(2, only);
        }
        return list;
    }

    private PickList.Row row(int at) {
        var customer = model.result().customers().get(at);
        return new PickList.Row(customer.name(), desk.words().numerals().whole(customer.bought().length),
                customer.fellBack() ? desk.words().say("popular") : "");
    }

    private HBox tools(OfferList offers, long run) {
        var copy = new Button(desk.words().say("Copy this list"));
        copy.getStyleClass().add("flat");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(e -> offers.copy());
        var export = SheetMenu.menu(desk, List.of(new SheetMenu.Choice(Sentence.of("This customer's list"), this::one),
                new SheetMenu.Choice(Sentence.of("All customers' lists"), () -> new SheetMenu.Part("recommendations", () -> OfferSheets.all(model.result())))));
        export.setMinWidth(USE_PREF_SIZE);
        var report = ReportMenu.of(desk, () -> List.of(new ReportRecord.Item(run, ReportRecord.Kind.TABLE, "recommendations")));
        report.setMinWidth(Label.USE_PREF_SIZE);
        var tools = new HBox(copy, export, report);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        return tools;
    }

    private SheetMenu.Part one() {
        var customer = model.customer().orElseGet(() -> new Customer("", new int[0], new double[0], List.of()));
        return new SheetMenu.Part("recommendations-" + OfferSheets.file(customer.name()), () -> OfferSheets.of(model.result(), customer));
    }
}
