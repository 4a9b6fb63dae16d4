package merchant.workspace;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.text.Sentence;
import merchant.work.Worker;

/// What the user prefers, observable; each change is written at once, away from the window.
public final class UserPreferences {
    private static final System.Logger LOG = System.getLogger(UserPreferences.class.getName());

    private final PreferencesFile file;
    private final Worker worker;
    private final ReadOnlyObjectWrapper<Preferences> current;

    public UserPreferences(PreferencesFile file, Preferences first, Worker worker) {
        this.file = file;
        this.worker = worker;
        this.current = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Preferences> current() {
        return current.getReadOnlyProperty();
    }

    public Preferences now() {
        return current.get();
    }

    /// Changes them and writes them. A failure to write is logged: what was chosen holds until the program ends.
    public void change(UnaryOperator<Preferences> change) {
        var changed = change.apply(current.get());
        if (changed.equals(current.get())) {
            return;
        }
        current.set(changed);
        worker.start(Sentence.of("Preferences"), progress -> {
            write();
            return true;
        }, Worker.Listener.of(done -> {}, UserPreferences::log));
    }

    /// Writes whatever is current, so that two quick changes cannot be written in the wrong order.
    private synchronized void write() {
        file.write(current.get());
    }

    private static void log(Problem problem) {
        LOG.log(System.Logger.Level.WARNING, "preferences were not written", problem);
    }
}
