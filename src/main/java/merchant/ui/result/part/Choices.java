package merchant.ui.result.part;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import merchant.text.Sentence;

/// Menus that choose one of few values of a model.
public final class Choices {
    private Choices() {}

    /// A menu bound both ways to a value.
    ///
    /// @param name for screen readers
    /// @param said how a value is called
    public static <T> ComboBox<T> box(Desk desk, Sentence name, List<T> values, ObjectProperty<T> value, Function<T, Sentence> said) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : desk.say(said.apply(shown));
            }

            @Override
            public T fromString(String text) {
                return value.get();
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setAccessibleText(desk.say(name));
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        return box;
    }
}
