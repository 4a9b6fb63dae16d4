package merchant.ui.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.store.step.Prepared;
import merchant.table.Field;
import merchant.table.step.Step;
import merchant.workspace.Task;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The steps of a table as its page shows them, and what is done with them.
public final class StepsModel {
    private final String table;
    private final Workspace workspace;
    private final Consumer<String> opening;
    private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepEdit>> editing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private String suggestion = "";
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param opening shows another table
    public StepsModel(String table, Workspace workspace, Consumer<String> opening) {
        this.table = table;
        this.workspace = workspace;
        this.opening = opening;
    }

    public String table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    /// The table's steps; empty where it was imported, or before they were read.
    public ReadOnlyObjectProperty<Optional<Prepared>> prepared() {
        return prepared.getReadOnlyProperty();
    }

    /// The step being made or changed.
    public ReadOnlyObjectProperty<Optional<StepEdit>> editing() {
        return editing.getReadOnlyProperty();
    }

    /// Why the steps cannot be read or begun.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// True while a change is under way; until it is done the list is not what it will be, so nothing else can be begun.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void run(Task task) {
        if (task.state().get() != Task.State.RUNNING) {
            refresh();
            return;
        }
        busy.set(true);
        task.state().addListener((o, was, is) -> {
            busy.set(false);
            refresh();
        });
    }

    /// Reads the steps anew.
    public void refresh() {
        workspace.preparing().read(table, p -> {
            prepared.set(p);
            problem.set(Optional.empty());
        }, this::failed);
    }

    private void failed(Problem why) {
        problem.set(Optional.of(why));
    }

    private List<Step> steps() {
        return prepared.get().map(Prepared::steps).orElse(List.of());
    }

    /// Begins a new step behind the last.
    ///
    /// @param column that it is about, or empty
    void begin(StepKind kind, String column) {
        edit(kind, steps().size(), null, false, column, this::add);
    }

    /// Begins a new step with something in its form.
    public void begin(Step first) {
        edit(StepKind.of(first), steps().size(), first, false, "", this::add);
    }

    /// Begins the last of these steps; the others go before it when it is applied. Nothing where there is none.
    public void begin(List<Step> several) {
        if (several.isEmpty()) {
            return;
        }
        edit(StepKind.of(several.getLast()), steps().size(), several.getLast(), false, "", step -> {
            var steps = new ArrayList<>(steps());
            steps.addAll(several.subList(0, several.size() - 1));
            steps.add(step);
            put(steps);
        });
    }

    private void add(Step step) {
        var steps = new ArrayList<>(steps());
        steps.add(step);
        put(steps);
    }

    /// Begins to change a step.
    public void change(int index) {
        var was = steps().get(index);
        edit(StepKind.of(was), index, was, true, "", step -> {
            var steps = new ArrayList<>(steps());
            steps.set(index, step);
            put(steps);
        });
    }

    private void edit(StepKind kind, int place, @Nullable Step was, boolean changing, String column, Consumer<Step> applying) {
        close();
        if (busy.get()) {
            return;
        }
        workspace.preparing().quietly((p, progress) -> new Begun(p.preparations().fields(table, place), made(p.preparations().users())), begun -> {
            problem.set(Optional.empty());
            editing.set(Optional.of(new StepEdit(workspace, table, kind, place, begun.fields, begun.made, was, changing, column, applying)));
        }, this::failed);
    }

    /// What a card needs to know.
    ///
    /// @param made the tables made of this one, which it cannot be made of
    private record Begun(List<Field> fields, Set<String> made) {}

    private Set<String> made(Map<String, List<String>> users) {
        var made = new HashSet<String>();
        var next = new ArrayDeque<>(users.getOrDefault(table, List.of()));
        while (!next.isEmpty()) {
            var name = next.remove();
            if (made.add(name)) {
                next.addAll(users.getOrDefault(name, List.of()));
            }
        }
        // steps begun at an imported table go into a new one, of which nothing is made
        return prepared.get().isPresent() ? made : Set.of();
    }

    /// Leaves the step as it was.
    public void close() {
        editing.get().ifPresent(StepEdit::cancel);
        editing.set(Optional.empty());
    }

    private void put(List<Step> steps) {
        close();
        if (prepared.get().isPresent()) {
            run(workspace.preparing().change(table, steps, name -> { }));
        } else {
            run(workspace.preparing().create(table, suggestion, steps, opening));
        }
    }

    /// What a new table made of this one is called, in the user's language.
    void suggest(String name) {
        suggestion = name;
    }

    public void remove(int index) {
        var steps = new ArrayList<>(steps());
        steps.remove(index);
        run(workspace.preparing().change(table, steps, name -> { }));
    }

    /// Moves a step one place up or down.
    public void move(int index, int by) {
        var steps = new ArrayList<>(steps());
        steps.add(index + by, steps.remove(index));
        run(workspace.preparing().change(table, steps, name -> { }));
    }

    public void undo() {
        if (!busy.get() && prepared.get().filter(Prepared::undo).isPresent()) {
            run(workspace.preparing().undo(table, name -> { }));
        }
    }

    public void redo() {
        if (!busy.get() && prepared.get().filter(Prepared::redo).isPresent()) {
            run(workspace.preparing().redo(table, name -> { }));
        }
    }

    /// Runs the same steps on another table and shows what came of it.
    public void again(String other, String suggested) {
        run(workspace.preparing().again(table, other, suggested, opening));
    }

    void open(String other) {
        opening.accept(other);
    }
}
