package merchant.ui.result.part;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import merchant.text.Sentence;

/// The part of a result's page that depends on the kind of result: its figure and its tabs.
public interface KindView {
    /// The figure in the middle of the page, with what can be done with it.
    Node figure();

    /// The tabs, in order; "Table" and "Data used" are added by the page.
    List<Tab> tabs();

    /// One tab; its node is made when it is first looked at.
    record Tab(Sentence title, Supplier<Node> node) {}
}
