package merchant.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.method.Parameter;
import merchant.method.Settings;

/// The parameters of a method being edited. Always has complete and valid [Settings]: a field with a wrong value keeps its
/// last right one there, and [#valid] says that something is wrong.
public final class FormModel {
    private final List<FormEntry> entries;
    private final List<Parameter> parameters;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    /// A form of these parameters at their initial values.
    public FormModel(List<Parameter> parameters) {
        this(Settings.initial(parameters));
    }

    /// A form that starts from these settings.
    public FormModel(Settings start) {
        parameters = start.parameters();
        settings = new ReadOnlyObjectWrapper<>(start);
        entries = parameters.stream().map(p -> new FormEntry(p, start.value(p.key()))).toList();
        entries.forEach(e -> e.typed().addListener((o, before, now) -> read()));
        read();
    }

    /// One entry a parameter, in the method's order.
    public List<FormEntry> entries() {
        return entries;
    }

    /// The entries that everybody sees, or those that are folded away.
    public List<FormEntry> entries(boolean advanced) {
        return entries.stream().filter(e -> e.parameter().advanced() == advanced).toList();
    }

    /// The entry of a parameter.
    ///
    /// @throws java.util.NoSuchElementException when there is no such parameter
    public FormEntry entry(String key) {
        return entries.stream().filter(e -> e.parameter().key().equals(key)).findFirst().orElseThrow();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// True while every field that is shown holds a right value.
    public ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    /// Puts every parameter back to its initial value.
    public void reset() {
        entries.forEach(FormEntry::reset);
    }

    /// True where any value is not the initial one.
    public boolean changed() {
        return entries.stream().anyMatch(FormEntry::changed);
    }

    private void read() {
        var read = settings.get();
        for (var entry : entries) {
            read = entry.read(read);
        }
        for (var entry : entries) {
            var all = read;
            entry.show(entry.parameter().shownWhen().map(when -> when.values().contains(all.value(when.key()))).orElse(true));
        }
        settings.set(read);
        valid.set(entries.stream().allMatch(e -> e.problem().get().isEmpty() || !e.shown().get()));
    }

    /// The form in words, one line a parameter: for snapshot tests.
    public String describe() {
        return entries.stream().map(FormModel::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(FormEntry entry) {
        var p = entry.parameter();
        return p.key() + " · " + Control.of(p).name().toLowerCase(java.util.Locale.ROOT) + " · " + p.label() + " · " + p.help() + " · "
                + p.bounds() + " · starts at " + entry.typed().get() + (p.advanced() ? " · advanced" : "")
                + p.shownWhen().map(w -> " · when " + w.key() + " is " + w.values()).orElse("");
    }
}
