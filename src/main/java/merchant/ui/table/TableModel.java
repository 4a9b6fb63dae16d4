package merchant.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import merchant.problem.Problem;
import merchant.store.StoredTable;
import merchant.store.view.StoredView;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.table.view.ColumnProfile;
import merchant.table.view.Condition;
import merchant.table.view.Values;
import merchant.table.view.View;
import merchant.ui.data.Naming;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A table as its page shows it: a view with its rows, one column looked at, and what its import left.
public final class TableModel {
    private static final int MOST_REJECTED = 200;

    /// A column's profile, or why there is none; both empty while it is computed.
    ///
    /// @param field the column
    public record Looked(Field field, Optional<ColumnProfile> profile, Optional<Problem> problem) {}

    /// What the import left beside the rows.
    ///
    /// @param rejectedCount records that are kept aside
    /// @param leftOut those of them that the user chose to leave out
    public record Source(TableSink.Origin origin, Ledger ledger, long rejectedCount, long leftOut, List<TableSink.Rejected> rejected) {}

    /// The rows of a view.
    ///
    /// @param view how the table is looked at
    record Shown(View view, StoredView stored, RowFeed rows) {}

    private final StoredTable table;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper seeking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ordering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Source>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FindModel find;
    private int[] decimals;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private List<Field> fields;
    private final ListChangeListener<StoredTable> rebuilt = change -> renew();
    private Optional<Consumer<List<Condition>>> makeStep = Optional.empty();
    private @Nullable Asked preparing;
    private @Nullable Asked looking;

    public TableModel(StoredTable table, Workspace workspace) {
        this.table = table;
        this.workspace = workspace;
        this.decimals = new int[table.fields().size()];
        this.view = new ReadOnlyObjectWrapper<>(known(workspace.view(table)));
        this.find = new FindModel(this, workspace);
        this.revision.set(table.revision());
        this.fields = table.fields();
        workspace.tables().addListener(rebuilt);
        prepare();
        learnSource();
    }

    private void learnSource() {
        workspace.quietly((project, progress) -> new Source(table.origin(), table.ledger(), table.rejectedCount(), table.leftOutCount(),
                table.rejected(0, MOST_REJECTED)), s -> source.set(Optional.of(s)), this::failed);
    }

    /// Without what the table no longer has.
    private View known(View kept) {
        return new View(kept.filter().stream().filter(c -> table.find(c.field()).isPresent()).toList(),
                kept.sort().stream().filter(s -> table.find(s.field()).isPresent()).toList(),
                kept.hidden().stream().filter(f -> table.find(f).isPresent()).toList(),
                kept.frozen().stream().filter(f -> table.find(f).isPresent()).toList());
    }

    public StoredTable table() {
        return table;
    }

    Workspace workspace() {
        return workspace;
    }

    /// How the table is looked at.
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// The rows; those of the view before while others are sought.
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// True while the rows of the view are sought.
    public ReadOnlyBooleanProperty seeking() {
        return seeking.getReadOnlyProperty();
    }

    /// True while rows far down in the order are not known yet.
    public ReadOnlyBooleanProperty ordering() {
        return ordering.getReadOnlyProperty();
    }

    /// The column looked at.
    public ReadOnlyObjectProperty<Optional<Looked>> looked() {
        return looked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Source>> source() {
        return source.getReadOnlyProperty();
    }

    /// Why rows cannot be shown.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    public FindModel find() {
        return find;
    }

    /// Rises when the table's rows were made anew.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Looks at the table in another way.
    public void view(View wanted) {
        var before = view.get();
        view.set(wanted);
        workspace.view(table, wanted);
        if (!wanted.sameRows(before) || problem.get().isPresent()) {
            prepare();
        }
        if (!wanted.filter().equals(before.filter())) {
            looked.get().ifPresent(l -> look(l.field().name()));
        }
    }

    /// Where steps made the table anew its rows and columns are others: the view keeps what still fits.
    private void renew() {
        if (!fields.equals(table.fields())) {
            fields = table.fields();
            // before the view: the grid draws by it at once
            decimals = java.util.Arrays.copyOf(decimals, Math.max(decimals.length, fields.size()));
            view.set(known(view.get()));
        }
        if (revision.get() != table.revision()) {
            revision.set(table.revision());
            decimals = new int[Math.max(decimals.length, table.fields().size())];
            view.set(known(view.get()));
            prepare();
            learnSource();
            var kept = looked.get().map(l -> l.field().name()).flatMap(table::find).or(() -> table.fields().stream().findFirst());
            kept.ifPresent(f -> look(f.name()));
        }
    }

    /// Tries again after a failure.
    public void again() {
        prepare();
    }

    private void prepare() {
        takeBack(preparing);
        problem.set(Optional.empty());
        ordering.set(false);
        seeking.set(true);
        var wanted = view.get();
        try {
            var stored = table.view(wanted);
            preparing = Asked.of(workspace, stop -> {
                long rows = stored.count(stop);
                return new Prepared(rows, stored.page(0, (int) Math.min(RowFeed.PAGE, rows), stop));
            }, first -> show(wanted, stored, first), this::failed);
        } catch (Problem e) {
            failed(e);
        }
    }

    private record Prepared(long rows, StoredView.Page first) {}

    private void show(View wanted, StoredView stored, Prepared first) {
        shown.get().ifPresent(s -> s.rows().close());
        var feed = new RowFeed(first.rows(), (from, count, done, failed) -> Asked.of(workspace, stop -> stored.page(from, count, stop), page -> {
            learn(page);
            done.accept(page);
        }, failed), last -> last <= StoredView.FIRST_ROWS || stored.settled());
        feed.onFailure(this::failed);
        learn(first.first());
        feed.take(0, first.first());
        seeking.set(false);
        shown.set(Optional.of(new Shown(wanted, stored, feed)));
        if (!stored.settled()) {
            ordering.set(true);
            preparing = Asked.of(workspace, stop -> {
                stored.settle(stop);
                return true;
            }, settled -> {
                ordering.set(false);
                feed.ask();
            }, this::failed);
        }
    }

    /// How many decimals the numbers of a column show: as many as any value seen so far has, so that the marks stand in line.
    public int decimals(int column) {
        return decimals[column];
    }

    private void learn(StoredView.Page page) {
        for (var row : page.rows()) {
            for (int c = 0; c < Math.min(decimals.length, row.size()); c++) {
                decimals[c] = Math.max(decimals[c], Naming.decimals(row.get(c)));
            }
        }
    }

    /// Looks at a column, over the rows that pass the filter.
    public void look(String field) {
        takeBack(looking);
        var column = table.field(field);
        looked.set(Optional.of(new Looked(column, Optional.empty(), Optional.empty())));
        try {
            var stored = table.view(View.ALL.filteredBy(view.get().filter()));
            looking = Asked.of(workspace, stop -> stored.profile(field, stop),
                    p -> looked.set(Optional.of(new Looked(column, Optional.of(p), Optional.empty()))),
                    e -> looked.set(Optional.of(new Looked(column, Optional.empty(), Optional.of(e)))));
        } catch (Problem e) {
            looked.set(Optional.of(new Looked(column, Optional.empty(), Optional.of(e))));
        }
    }

    /// The values to choose from in a column: over the rows that pass the conditions of the other columns.
    Asked values(String field, String like, int most, Consumer<Values> done, Consumer<Problem> failed) {
        var stored = table.view(View.ALL.filteredBy(view.get().withoutFilter(field).filter()));
        return Asked.of(workspace, stop -> stored.values(field, like, most, stop), done, failed);
    }

    /// The columns that are shown, the held ones first.
    public List<Field> columns() {
        var now = view.get();
        var all = new java.util.ArrayList<Field>();
        now.frozen().forEach(f -> table.find(f).ifPresent(all::add));
        table.fields().stream().filter(f -> !now.hidden().contains(f.name()) && !now.frozen().contains(f.name())).forEach(all::add);
        return all;
    }

    int index(String field) {
        return IntStream.range(0, table.fields().size()).filter(i -> table.fields().get(i).name().equals(field)).findFirst().orElse(-1);
    }

    /// Offers to make a step of the filter; without this nothing is offered.
    public void onMakeStep(Consumer<List<Condition>> maker) {
        makeStep = Optional.of(maker);
    }

    Optional<Consumer<List<Condition>>> makeStep() {
        return makeStep;
    }

    /// Changes what a column means.
    public void role(String field, @Nullable Role role) {
        workspace.role(table, field, role);
    }

    private void failed(Problem why) {
        seeking.set(false);
        ordering.set(false);
        problem.set(Optional.of(why));
    }

    private static void takeBack(@Nullable Asked asked) {
        if (asked != null) {
            asked.takeBack();
        }
    }

    /// Takes back all that is under way.
    void close() {
        workspace.tables().removeListener(rebuilt);
        takeBack(preparing);
        takeBack(looking);
        find.close();
        shown.get().ifPresent(s -> s.rows().close());
    }
}
