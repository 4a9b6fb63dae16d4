package merchant.ui.result.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.result.Result;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;

/// The part of a result's page that depends on the kind of result: its figure and its tabs.
public interface KindView {
    /// The figure in the middle of the page, with what can be done with it.
    Node figure();

    /// The tabs, in order; "Table" and "Data used" are added by the page.
    List<Tab> tabs();

    /// The headline where it follows what is looked at; else it is the result's own.
    default Optional<ObservableValue<Sentence>> headline() {
        return Optional.empty();
    }

    /// How far to trust what is looked at, where that follows it; else it is the result's own.
    default Optional<ObservableValue<Summary.Verdict>> verdict() {
        return Optional.empty();
    }

    /// The tables as they are looked at.
    default List<Sheet> sheets(Result result) {
        return result.sheets();
    }

    /// One tab; its node is made when it is first looked at.
    record Tab(Sentence title, Supplier<Node> node) {}
}
