package merchant.ui.step;

import java.util.List;
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
import merchant.work.Worker;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A step being made or changed, with what it would do.
public final class StepEdit {
    private static final int MOST_VALUES = 60;

    private final Workspace workspace;
    private final String table;
    private final StepKind kind;
    private final int place;
    private final List<Field> fields;
    private final Set<String> made;
    private final @Nullable Step before;
    private final boolean changing;
    private final String column;
    private final Consumer<Step> applying;
    private final ReadOnlyObjectWrapper<Optional<Prepared.Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);
    private @Nullable Step draft;
    private Worker.@Nullable Running question;

    /// @param place where in the table's steps
    /// @param fields the columns before it
    /// @param made the tables made of this one
    /// @param before what the form begins with, or null
    /// @param changing true where that stands in the list already
    /// @param column the column that it was begun from, or empty
    StepEdit(Workspace workspace, String table, StepKind kind, int place, List<Field> fields, Set<String> made, @Nullable Step before, boolean changing, String column,
            Consumer<Step> applying) {
        this.workspace = workspace;
        this.table = table;
        this.kind = kind;
        this.place = place;
        this.fields = List.copyOf(fields);
        this.made = Set.copyOf(made);
        this.before = before;
        this.changing = changing;
        this.column = column;
        this.applying = applying;
    }

    StepKind kind() {
        return kind;
    }

    String table() {
        return table;
    }

    public List<Field> fields() {
        return fields;
    }

    /// True where a step of the list is changed, false where one is made.
    boolean changing() {
        return changing;
    }

    /// What the form begins with.
    Optional<Step> before() {
        return Optional.ofNullable(before);
    }

    /// The column that it was begun from, or one that a filter says is likely, or the first.
    String column(java.util.function.Predicate<Field> likely) {
        if (fields.stream().anyMatch(f -> f.name().equals(column))) {
            return column;
        }
        return fields.stream().filter(likely).findFirst().or(() -> fields.stream().findFirst()).map(Field::name).orElse("");
    }

    /// The other tables, by name, but for those that are made of this one.
    List<String> others() {
        return workspace.tables().stream().map(t -> t.name()).filter(n -> !n.equals(table) && !made.contains(n)).toList();
    }

    List<Field> fieldsOf(String other) {
        return workspace.table(other).map(t -> t.fields()).orElse(List.of());
    }

    /// What it would do, as last asked; empty before the first answer.
    public ReadOnlyObjectProperty<Optional<Prepared.Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Why it cannot be done.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// True while what the form says can be done.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// True while the answer to what the form says now is still to come.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// The form says something else than was drafted: nothing can be done until that is drafted too.
    void outdate() {
        ready.set(false);
        asking.set(true);
        cancel();
    }

    /// Takes what the form says now.
    public void draft(Step step) {
        outdate();
        draft = step;
        question = workspace.preparing().preview(table, place, step, p -> {
            preview.set(Optional.of(p));
            problem.set(Optional.empty());
            ready.set(true);
            asking.set(false);
        }, p -> {
            problem.set(Optional.of(p));
            asking.set(false);
        });
    }

    /// The form says nothing that could be drafted.
    void refuse(Problem why) {
        outdate();
        problem.set(Optional.of(why));
        asking.set(false);
    }

    /// Does it.
    public void apply() {
        if (ready.get() && draft != null) {
            applying.accept(draft);
        }
    }

    void cancel() {
        if (question != null) {
            question.cancel();
            question = null;
        }
    }

    /// The values of a column as text, the most frequent first.
    void values(String field, Consumer<List<String>> done) {
        workspace.preparing().quietly((p, progress) -> p.preparations().values(table, place, field, MOST_VALUES), done, p -> done.accept(List.of()));
    }

    /// The same of the rows before a day; of all rows where the text is no day.
    void values(String field, String date, String before, Consumer<List<String>> done) {
        workspace.preparing().quietly((p, progress) -> p.preparations().values(table, place, field, date, before, MOST_VALUES), done, p -> done.accept(List.of()));
    }

    /// The last day in a date column of the table as it stands.
    ///
    /// @param always called behind it, whether there is a day or not
    void lastDay(String field, Consumer<java.time.LocalDate> done, Runnable always) {
        workspace.preparing().quietly((p, progress) -> workspace.table(table).filter(t -> t.find(field).filter(f -> f.type().isMoment()).isPresent()).flatMap(t -> t.span(field)),
                span -> {
                    span.ifPresent(s -> done.accept(s.last().toLocalDate()));
                    always.run();
                }, p -> always.run());
    }

    /// Columns by which another table may belong to this one.
    void keys(String other, Consumer<List<Prepared.Keys>> done) {
        workspace.preparing().quietly((p, progress) -> p.preparations().keys(table, place, other), done, p -> done.accept(List.of()));
    }
}
