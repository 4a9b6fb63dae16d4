package merchant.ui.result.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.order.OrderModel.Show;
import merchant.ui.result.part.Choices;
import merchant.ui.result.part.Desk;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// What stands over an order list: which lines are shown, and what they come to.
final class OrderTools extends HBox {
    private static final double WRAP = 720;

    private final Desk desk;
    private final OrderModel model;

    OrderTools(Desk desk, OrderModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tools");
        setAlignment(Pos.CENTER_LEFT);
        var filters = new FlowPane(8, 8);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.setPrefWrapLength(WRAP);
        HBox.setHgrow(filters, Priority.ALWAYS);
        var search = new TextField();
        search.setPromptText(desk.words().say("Find a product"));
        search.setAccessibleText(desk.words().say("Find a product"));
        search.setPrefColumnCount(10);
        search.textProperty().bindBidirectional(model.search());
        filters.getChildren().addAll(search, Choices.box(desk, Sentence.of("Lines shown"), kinds(), model.show(), this::said));
        if (model.suppliers().size() > 1) {
            filters.getChildren().add(Choices.box(desk, Sentence.of("Supplier"), some(model.suppliers()), model.supplier(), this::supplier));
        }
        if (model.groups().size() > 1) {
            filters.getChildren().add(Choices.box(desk, Sentence.of("Class"), some(model.groups()), model.group(), this::group));
        }
        getChildren().addAll(filters, new OrderExport(desk, model).menu());
    }

    private List<Show> kinds() {
        return Stream.of(Show.values()).filter(s -> s == Show.TO_ORDER || s == Show.ALL || s == Show.CHANGED || model.count(s) > 0).toList();
    }

    private static List<Optional<String>> some(List<String> values) {
        return Stream.concat(Stream.of(Optional.<String>empty()), values.stream().map(Optional::of)).toList();
    }

    private Sentence said(Show show) {
        return switch (show) {
            case TO_ORDER -> Sentence.of("To order");
            case AT_RISK -> Sentence.of("May be sold out: {0}", model.count(show));
            case ALL -> Sentence.of("All products: {0}", model.count(show));
            case OVERSTOCK -> Sentence.of("Overstock: {0}", model.count(show));
            case DEAD_STOCK -> Sentence.of("Dead stock: {0}", model.count(show));
            case CHANGED -> Sentence.of("Changed by me");
        };
    }

    private Sentence supplier(Optional<String> name) {
        if (name.isEmpty()) {
            return Sentence.of("Every supplier");
        }
        var totals = model.totals(model.result().lines().stream().filter(l -> l.supplier().equals(name.get())).toList());
        return Sentence.of("{0} · {1}", name.get().isEmpty() ? Sentence.of("no supplier") : Sentence.verbatim(name.get()), new Part.Amount(totals.cost(), 0));
    }

    private Sentence group(Optional<String> name) {
        return name.map(g -> Sentence.of("{0}: {1}", g, model.result().lines().stream().map(Line::group).filter(g::equals).count()))
                .orElse(Sentence.of("Every class"));
    }

    /// What the list comes to, always in sight.
    static HBox totals(Desk desk, OrderModel model) {
        var all = new Label();
        all.getStyleClass().addAll("lead", "strong", "number");
        var part = new Label();
        part.getStyleClass().addAll("caption", "muted", "number");
        Runnable say = () -> {
            var whole = model.totals(model.result().lines());
            all.setText(desk.say(said(whole)));
            boolean partly = model.shown().get().size() < model.result().lines().size()
                    && (model.supplier().get().isPresent() || model.group().get().isPresent() || !model.search().get().isBlank() || model.show().get() != Show.TO_ORDER);
            var shown = partly ? desk.words().say("To order of these: {0}", said(model.totals(model.shown().get()))) : "";
            var changes = model.changes() == 0 ? "" : desk.say(Sentence.counted(model.changes(), "{0} quantity changed by you", "{0} quantities changed by you"));
            part.setText(Stream.of(shown, changes, model.above().map(desk::say).orElse("")).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · ")));
        };
        var undo = new Button(desk.words().say("Undo"), Icons.of("fth-corner-up-left"));
        undo.setId("undo-quantity");
        undo.getStyleClass().add("flat");
        undo.setOnAction(e -> model.undo());
        Follow.value(undo, model.version(), v -> {
            undo.setVisible(model.canUndo());
            undo.setManaged(model.canUndo());
        });
        var box = new HBox(all, part, undo);
        box.getStyleClass().add("order-totals");
        box.setAlignment(Pos.BASELINE_LEFT);
        Follow.value(all, model.version(), v -> say.run());
        Follow.value(part, model.shown(), v -> say.run());
        return box;
    }

    private static Sentence said(OrderModel.Totals totals) {
        var sum = Sentence.counted(totals.lines(), "{0} product · {1} pieces · {2}", "{0} products · {1} pieces · {2}", new Part.Amount(totals.units(), 0),
                new Part.Amount(totals.cost(), 0));
        return totals.unknown() == 0 ? sum : Sentence.of("{0} and {1} of unknown cost", sum, totals.unknown());
    }
}
