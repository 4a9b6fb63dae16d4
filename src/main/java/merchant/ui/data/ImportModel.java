package merchant.ui.data;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.csv.Choices;
import merchant.csv.Inspection;
import merchant.csv.Reading;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.work.Worker;
import merchant.workspace.Task;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What was found in a file, what the user overruled of it, and its import. Every choice inspects the file anew; the answer to an
/// older choice is dropped.
public final class ImportModel {
    /// Where the page stands.
    public sealed interface State {
        /// The file is being looked at; what was found before stays on the page.
        record Looking() implements State {}

        /// Ready to import.
        record Found(Inspection inspection) implements State {}

        /// It cannot be read.
        record Failed(Problem problem) implements State {}

        /// It is being imported.
        record Importing(Task task) implements State {}
    }

    private final Path file;
    private final Workspace workspace;
    private final Worker worker;
    private final Consumer<String> imported;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());
    private final ReadOnlyObjectWrapper<Optional<Inspection>> inspection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty tableName;
    private Choices choices = Choices.NONE;
    private Worker.@Nullable Running looking;

    /// @param imported hears the name of the table
    public ImportModel(Path file, Workspace workspace, Worker worker, Consumer<String> imported) {
        this.file = file;
        this.workspace = workspace;
        this.worker = worker;
        this.imported = imported;
        this.tableName = new SimpleStringProperty(baseName(file));
    }

    public Path file() {
        return file;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What was found last; empty before the first look and after a failed one.
    public ReadOnlyObjectProperty<Optional<Inspection>> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /// The name that the table will get.
    public StringProperty tableName() {
        return tableName;
    }

    public Choices choices() {
        return choices;
    }

    /// Looks at the file with the choices made so far.
    public void look() {
        stopLooking();
        state.set(new State.Looking());
        var asked = choices;
        looking = worker.start(Sentence.of("Looking at {0}", fileName()), progress -> Reading.inspect(file, asked, progress),
                Worker.Listener.of(this::found, this::failed));
    }

    /// Overrules a guess; an empty value leaves it to the program again.
    public void choose(String key, String value) {
        var changed = value.isEmpty() ? choices.without(key) : choices.with(key, value);
        if (!changed.equals(choices)) {
            choices = changed;
            look();
        }
    }

    /// Leaves every guess to the program again.
    public void forgetChoices() {
        choices = Choices.NONE;
        look();
    }

    /// Imports what was found.
    public void importNow() {
        if (!(state.get() instanceof State.Found found)) {
            return;
        }
        var name = tableName.get().isBlank() ? baseName(file) : tableName.get().strip();
        var task = workspace.importTable(Sentence.of("Importing {0}", fileName()), name,
                (sink, progress) -> Reading.read(found.inspection(), sink, progress), table -> imported.accept(table.name()));
        if (task.state().get() == Task.State.RUNNING) {
            state.set(new State.Importing(task));
        }
        task.state().addListener((o, was, is) -> ended(task, found));
        ended(task, found);
    }

    private void ended(Task task, State.Found found) {
        switch (task.state().get()) {
            case FAILED -> failed(task.problem().orElseThrow());
            case CANCELLED -> state.set(found);
            case RUNNING, DONE -> { }
        }
    }

    /// Stops looking; a running import goes on, because the bottom bar shows it.
    public void close() {
        stopLooking();
    }

    private void stopLooking() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }

    private void found(Inspection seen) {
        inspection.set(Optional.of(seen));
        state.set(new State.Found(seen));
    }

    private void failed(Problem problem) {
        state.set(new State.Failed(problem));
    }

    String fileName() {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String baseName(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
