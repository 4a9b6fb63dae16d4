package merchant.ui.result.order;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import merchant.result.OrderResult;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.SheetView;
import merchant.ui.result.part.Texts;

/// The view of an order list: the list, and the arithmetic of its quantities.
public final class OrderView implements KindView {
    private final Desk desk;
    private final OrderResult result;
    private final long run;

    /// @param run the run that it belongs to
    public OrderView(Desk desk, OrderResult result, long run) {
        this.desk = desk;
        this.result = result;
        this.run = run;
    }

    @Override
    public Node figure() {
        var box = new VBox();
        box.getStyleClass().add("result-figure");
        result.summary().findings().forEach(f -> box.getChildren().add(Texts.prose(desk.say(f))));
        return box;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(Sentence.of("Order list"), () -> page("order-list")), new Tab(Sentence.of("How each quantity comes about"), () -> page("arithmetic")));
    }

    private Node page(String sheet) {
        var box = new VBox(new SheetView(desk, sheet(sheet), run));
        box.getStyleClass().add("tab-page");
        return box;
    }

    private Sheet sheet(String name) {
        return result.sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    /// Facts for "Data used".
    public static List<DataUsed.Fact> facts(OrderResult result) {
        return result.assumptions().stream().map(a -> new DataUsed.Fact(Sentence.of("Assumed"), a)).toList();
    }
}
