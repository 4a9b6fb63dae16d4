package merchant.ui.form;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// One parameter being edited: what was typed, and what is wrong with it. What was typed is kept even while it is wrong,
/// because a form that corrects the user while they type cannot be typed into.
public final class FormEntry {
    private final Parameter parameter;
    private final SimpleStringProperty typed;
    private final ReadOnlyObjectWrapper<Optional<Sentence>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);

    FormEntry(Parameter parameter, Object value) {
        this.parameter = parameter;
        this.typed = new SimpleStringProperty(written(value));
    }

    /// A value as `--set` takes it, which is also how the form shows it.
    static String written(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "yes" : "no";
            case Double real when real == Math.rint(real) && Math.abs(real) < 1e15 -> Long.toString(real.longValue());
            default -> value.toString();
        };
    }

    public Parameter parameter() {
        return parameter;
    }

    /// What stands in the field, as `--set` takes it: `yes` or `no` for a flag, the option's id for a choice.
    public StringProperty typed() {
        return typed;
    }

    /// What is wrong with what was typed, or empty.
    public ReadOnlyObjectProperty<Optional<Sentence>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// False while another parameter's value makes this one meaningless.
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Puts the parameter's initial value back.
    public void reset() {
        typed.set(written(parameter.initial()));
    }

    /// True where the value is not the initial one.
    public boolean changed() {
        return !typed.get().strip().equals(written(parameter.initial()));
    }

    void show(boolean meaningful) {
        shown.set(meaningful);
    }

    /// These settings with what was typed, or the same settings where it is wrong; notes what is wrong.
    Settings read(Settings settings) {
        try {
            var read = settings.parsed(parameter.key(), typed.get());
            problem.set(Optional.empty());
            return read;
        } catch (Problem wrong) {
            problem.set(Optional.of(wrong.happened()));
            return settings;
        }
    }
}
