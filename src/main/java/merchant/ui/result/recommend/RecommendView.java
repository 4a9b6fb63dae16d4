package merchant.ui.result.recommend;

import java.util.List;
import javafx.scene.Node;
import merchant.result.RecommendResult;
import merchant.text.Sentence;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.part.SheetView;

/// What to offer to whom: the offers of each customer.
public final class RecommendView implements KindView {
    private final Desk desk;
    private final RecommendResult result;
    private final long run;

    /// @param run the run that it belongs to
    public RecommendView(Desk desk, RecommendResult result, long run) {
        this.desk = desk;
        this.result = result;
        this.run = run;
    }

    @Override
    public Node figure() {
        return new SheetView(desk, result.sheets().getFirst(), run);
    }

    @Override
    public List<Tab> tabs() {
        return List.of();
    }

    /// What the result knows about the data that it used.
    public static List<DataUsed.Fact> facts(RecommendResult result) {
        return List.of(new DataUsed.Fact(Sentence.of("Customers"), Sentence.of("{0}", result.customers().size())),
                new DataUsed.Fact(Sentence.of("Products"), Sentence.of("{0}", result.items().size())));
    }
}
