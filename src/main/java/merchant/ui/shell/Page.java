package merchant.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.style.Words;

/// What a tab shows. A page keeps its state in its model; the node is a view of it and can be made again at any time.
public interface Page {
    /// Which place this is; it may change while the page lives (a wizard that becomes a result).
    Place place();

    /// The tab's title.
    ObservableValue<Sentence> title();

    /// A Feather icon, such as `fth-database`.
    String icon();

    /// Makes the node from the model. Called when the tab is first shown and again after a switch of language; the node made
    /// before is dropped.
    Node build(Words words);

    /// Whether the page itself says what went wrong, so that no message need say it again.
    default boolean says(Problem problem) {
        return false;
    }

    /// The tab was selected: refresh what may be old.
    default void shown() {}

    /// The tab is gone: cancel what only it wanted, let go of what it holds.
    default void closed() {}
}
