package merchant.ui.style;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a node follow a value of its model for as long as the node lives. Models outlive nodes (a page is built anew after a
/// switch of language), so a plain listener would keep every dropped page.
public final class Follow {
    private static final Set<KeyCode> OPENING = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);

    private Follow() {}

    /// Calls `action` with the value now and at every change.
    public static <T> void value(Node owner, ObservableValue<T> value, Consumer<? super T> action) {
        ChangeListener<T> listener = (o, before, now) -> action.accept(now);
        owner.getProperties().put(listener, action);
        value.addListener(new WeakChangeListener<>(listener));
        action.accept(value.getValue());
    }

    /// Calls `action` with what the user chose in a menu: while its list is open the arrow keys pass over values, so that only what is chosen when it closes counts. On the closed menu
    /// the same keys and Enter open the list, where the system's own way takes the next value at once and presses the page's button.
    public static <T> void chosen(ComboBox<T> menu, Consumer<? super T> action) {
        var before = new AtomicReference<>(menu.getValue());
        Runnable settle = () -> {
            var now = menu.getValue();
            if (!menu.isShowing() && now != null && !now.equals(before.getAndSet(now))) {
                action.accept(now);
            }
        };
        menu.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!menu.isShowing() && OPENING.contains(e.getCode())) {
                menu.show();
                e.consume();
            }
        });
        menu.showingProperty().addListener((o, was, is) -> settle.run());
        menu.valueProperty().addListener((o, was, is) -> settle.run());
    }
}
