package merchant.ui.style;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/// Lets a node follow a value of its model for as long as the node lives. Models outlive nodes (a page is built anew after a
/// switch of language), so a plain listener would keep every dropped page.
public final class Follow {
    private Follow() {}

    /// Calls `action` with the value now and at every change.
    public static <T> void value(Node owner, ObservableValue<T> value, Consumer<? super T> action) {
        ChangeListener<T> listener = (o, before, now) -> action.accept(now);
        owner.getProperties().put(listener, action);
        value.addListener(new WeakChangeListener<>(listener));
        action.accept(value.getValue());
    }
}
