package merchant.ui.data;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.csv.Appending;
import merchant.csv.Choices;
import merchant.csv.Inspection;
import merchant.csv.Reading;
import merchant.csv.source.Packing;
import merchant.problem.Problem;
import merchant.store.StoredTable;
import merchant.store.copy.Difference;
import merchant.store.copy.Matching;
import merchant.table.Ledger;
import merchant.text.Sentence;
import merchant.work.Worker;
import merchant.workspace.Importer;
import merchant.workspace.Task;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What was found in a file, or in several that become one table, what the user overruled of it, and its import: as a new table, or into one that
/// is there already, after what differs was shown. Every choice looks at the file anew; the answer to an older choice is dropped.
public final class ImportModel {
    /// Where the page stands.
    public sealed interface State {
        /// The file is being looked at; what was found before stays on the page.
        record Looking() implements State {}

        /// Ready to import.
        record Found(Inspection inspection) implements State {}

        /// It cannot be read.
        record Failed(Problem problem) implements State {}

        /// It is being imported, compared, or taken over.
        record Importing(Task task) implements State {}

        /// It is read, and waits to be taken over into the older table.
        record Compared(String older, String newer, Matching wanted, Difference difference) implements State {}
    }

    private final List<Path> files;
    private final Workspace workspace;
    private final Worker worker;
    private final Consumer<String> imported;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());
    private final ReadOnlyObjectWrapper<Optional<Inspection>> inspection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty tableName;
    private String into;
    private int shown;
    private boolean inherits = true;
    /// What newer data is called, by the table that it is for; the page says it in the user's language.
    UnaryOperator<String> newerName = name -> name + " (newer)";
    private Choices choices = Choices.NONE;
    private final Set<String> own = new HashSet<>();
    private @Nullable Looked looked;
    private volatile @Nullable Packing packing;
    private Worker.@Nullable Running looking;

    /// @param imported hears the name of the table
    public ImportModel(Path file, Workspace workspace, Worker worker, Consumer<String> imported) {
        this(List.of(file), "", workspace, worker, imported);
    }

    /// @param files one or several, which become one table
    /// @param into the table that gets the data; empty for a new one
    public ImportModel(List<Path> files, String into, Workspace workspace, Worker worker, Consumer<String> imported) {
        this.files = List.copyOf(files);
        this.into = into;
        this.workspace = workspace;
        this.worker = worker;
        this.imported = imported;
        this.tableName = new SimpleStringProperty(files.size() == 1 || Naming.common(files).isEmpty() ? Naming.base(files.getFirst()) : Naming.common(files));
    }

    /// The file, or the first of several.
    public Path file() {
        return files.getFirst();
    }

    /// All files.
    public List<Path> files() {
        return files;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What was found last, of the file that is shown; empty before the first look and after a failed one.
    public ReadOnlyObjectProperty<Optional<Inspection>> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /// Which of several files is shown, from 0.
    public int shown() {
        return shown;
    }

    /// Shows another of several files.
    public void show(int file) {
        var now = looked;
        shown = file;
        if (now != null && state.get() instanceof State.Found && file < now.files().size()) {
            show(now);
        }
    }

    private void show(Looked seen) {
        var one = seen.settled().get(Math.min(shown, seen.files().size() - 1));
        inspection.set(Optional.of(one));
        state.set(new State.Found(one));
    }

    /// What was changed or assumed; of several files as [Looked#ledger] puts it together.
    public Ledger ledger() {
        return looked == null ? new Ledger(List.of()) : looked.ledger();
    }

    /// What several files are together; empty for one.
    public Optional<Sentence> summary() {
        return Optional.ofNullable(looked).flatMap(l -> Optional.ofNullable(l.appending())).map(Appending::summary);
    }

    /// The first records that cannot be read, of all files. Those that the user left out can be.
    List<Looked.Unreadable> unreadable() {
        return looked == null ? List.of() : looked.unreadable(leavesOut());
    }

    /// True where the file is a workbook.
    public boolean sheet() {
        return packing != null && packing.kind() == Packing.Kind.SHEET;
    }

    /// The sheets or members that can be chosen.
    public Optional<Packing> packing() {
        return Optional.ofNullable(packing).filter(p -> p.parts().size() > 1);
    }

    /// The names of the files, or of the members of an archive that are read as one table.
    List<String> names() {
        return looked == null || looked.appending() == null ? files.stream().map(Naming::file).toList() : looked.names();
    }

    /// True where the members of an archive are read as one table.
    boolean together() {
        return files.size() == 1 && looked != null && looked.appending() != null;
    }

    /// The name that a new table will get.
    public StringProperty tableName() {
        return tableName;
    }

    /// The table that gets the data; empty for a new one.
    public String into() {
        return into;
    }

    /// The tables of the project that have at least half of their columns in common with the file.
    public List<String> candidates() {
        return Looked.candidates(workspace.tables(), inspection.get().map(Inspection::fields).orElse(List.of()), into);
    }

    /// Chooses the table that gets the data; empty for a new one. Columns are then read as they were for it.
    public void into(String table) {
        if (!into.equals(table)) {
            into = table;
            inherits = true;
            if (workspace.table(into).isPresent()) {
                look();
            } else {
                inspection.get().ifPresent(i -> state.set(new State.Found(i)));
            }
        }
    }

    /// Looks again where the table's columns have other types than were found.
    private boolean alignTypes() {
        var table = workspace.table(into);
        if (table.isEmpty() || looked == null) {
            return false;
        }
        var changed = looked.aligned(choices, table.get());
        if (changed.equals(choices)) {
            return false;
        }
        choices = changed;
        look();
        return true;
    }

    public Choices choices() {
        return choices;
    }

    /// Looks at the file with the choices made so far.
    public void look() {
        stopLooking();
        leave();
        state.set(new State.Looking());
        var asked = choices;
        var older = inherits ? workspace.table(into) : Optional.<StoredTable>empty();
        looking = worker.start(Sentence.of("Looking at {0}", fileName()), progress -> Looked.of(files, asked, older, found -> packing = found, progress), Worker.Listener.of(this::found, this::failed));
    }

    /// Overrules a guess; an empty value leaves it to the program again.
    public void choose(String key, String value) {
        own.add(key);
        var changed = value.isEmpty() ? choices.without(key) : choices.with(key, value);
        if (!changed.equals(choices)) {
            choices = changed;
            look();
        }
    }

    /// Writes records anew that cannot be read, by the key of [Looked.Unreadable], and looks again.
    public void correct(java.util.Map<String, String> records) {
        var changed = choices;
        for (var record : records.entrySet()) {
            changed = changed.with("record." + record.getKey(), record.getValue());
        }
        if (!changed.equals(choices)) {
            choices = changed;
            look();
        }
    }

    /// Whether a choice comes from how the table was read before, and not from the user now.
    boolean inherited(String key) {
        return choices.get(key).isPresent() && !own.contains(key) && !into.isEmpty();
    }

    /// What the user wrote in place of a record.
    Optional<String> written(String key) {
        return choices.get("record." + key);
    }

    /// How many records are of cancelled or refunded orders, as far as seen.
    public long voidOrders() {
        return ledger().lines().stream().filter(l -> l.kind().equals("void-orders")).mapToLong(Ledger.Line::count).sum();
    }

    /// Whether such records are left out.
    public boolean leavesOut() {
        return choices.get("cancelled").filter("leave-out"::equals).isPresent();
    }

    /// How many records were written anew.
    public long corrections() {
        return choices.pairs().keySet().stream().filter(k -> k.startsWith("record.")).count();
    }

    /// Takes back all that was written anew.
    public void forgetCorrections() {
        choices = choices.only(key -> !key.startsWith("record."));
        look();
    }

    /// Leaves every guess to the program again.
    public void forgetChoices() {
        choices = Choices.NONE;
        inherits = false;
        look();
    }

    /// True where several files are of different shape: each will be a table of its own.
    public boolean apart() {
        return looked != null && looked.appending() != null && Apart.differ(looked.appending());
    }

    /// Imports each file as a table of its own.
    public void importApart() {
        var before = state.get();
        var found = before instanceof State.Found && looked != null && looked.appending() != null ? looked.files() : List.<Inspection>of();
        var each = found.isEmpty() ? files.stream().map(Apart.File::of).toList() : found.stream().map(i -> Apart.File.of(i.file(), i)).toList();
        Apart.importEach(each, workspace, task -> follow(task, before), imported);
    }

    /// Imports what was found; where it goes into a table that is there, it is compared first.
    public void importNow() {
        var now = looked;
        if (!(state.get() instanceof State.Found found) || now == null) {
            return;
        }
        var older = into;
        var name = !older.isEmpty() ? newerName.apply(older) : tableName.get().isBlank() ? Naming.base(file()) : tableName.get().strip();
        var appending = now.appending();
        Importer importer = appending == null ? (sink, progress) -> Reading.read(now.inspection(), sink, progress) : appending::into;
        var title = Sentence.of("Importing {0}", fileName());
        follow(older.isEmpty() ? workspace.importTable(title, name, importer, table -> imported.accept(table.name()))
                : workspace.importToCompare(title, name, importer, table -> compare(older, table.name(), Matching.FOUND)), found);
    }

    /// Compares anew, with other columns for the key or other names of columns.
    public void match(Matching wanted) {
        if (state.get() instanceof State.Compared compared) {
            compare(compared.older, compared.newer, wanted);
        }
    }

    private void compare(String older, String newer, Matching wanted) {
        var task = workspace.difference(older, newer, wanted, difference -> state.set(new State.Compared(older, newer, wanted, difference)));
        if (task.state().get() == Task.State.RUNNING) {
            state.set(new State.Importing(task));
        }
        task.state().addListener((o, was, is) -> unlessDone(task, newer));
        unlessDone(task, newer);
    }

    /// A comparison that came to nothing leaves no table behind.
    private void unlessDone(Task task, String newer) {
        if (task.state().get() == Task.State.FAILED || task.state().get() == Task.State.CANCELLED) {
            workspace.table(newer).ifPresent(t -> workspace.deleteTable(newer));
            if (task.problem().isPresent()) {
                failed(task.problem().get());
            } else {
                inspection.get().ifPresent(i -> state.set(new State.Found(i)));
            }
        }
    }

    /// Takes the newer data over.
    ///
    /// @param keep whether rows stay that the file no longer has
    /// @param earlier what a table is called that stays as the older one was; empty where none is wanted
    public void takeOver(boolean keep, Optional<String> earlier) {
        if (state.get() instanceof State.Compared compared) {
            follow(workspace.renew(compared.older, compared.newer, compared.difference, keep, earlier, () -> imported.accept(compared.older)), compared);
        }
    }

    /// Leaves the older table as it is and forgets what was read.
    public void leave() {
        if (state.get() instanceof State.Compared compared) {
            workspace.deleteTable(compared.newer);
            inspection.get().ifPresent(i -> state.set(new State.Found(i)));
        }
    }

    private void follow(Task task, State before) {
        if (task.state().get() == Task.State.RUNNING) {
            state.set(new State.Importing(task));
        }
        task.state().addListener((o, was, is) -> ended(task, before));
        ended(task, before);
    }

    private void ended(Task task, State before) {
        switch (task.state().get()) {
            case FAILED -> failed(task.problem().orElseThrow());
            case CANCELLED -> state.set(before);
            case RUNNING, DONE -> { }
        }
    }

    /// Stops looking; a running import goes on, because the bottom bar shows it.
    public void close() {
        stopLooking();
        leave();
    }

    private void stopLooking() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }

    private void found(Looked seen) {
        looked = seen;
        choices = seen.choices();
        inherits = false;
        if (!into.isEmpty()) {
            inspection.set(Optional.of(seen.settled().getFirst()));
            if (alignTypes()) {
                return;
            }
        }
        show(seen);
    }

    private void failed(Problem problem) {
        state.set(new State.Failed(problem));
    }

    String fileName() {
        return Naming.file(file());
    }
}
