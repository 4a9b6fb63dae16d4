package merchant.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.problem.Problem;
import merchant.table.view.ColumnProfile;
import merchant.table.view.Sort;
import merchant.store.StoredTable;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.TableSink;
import merchant.ui.data.Naming;
import merchant.work.Worker;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A table as its page shows it: rows in an order, one column looked at, and what its import left.
public final class TableModel {
    private static final int MOST_REJECTED = 200;

    /// A column's profile, or why there is none; both empty while it is computed.
    ///
    /// @param field the column
    public record Looked(Field field, Optional<ColumnProfile> profile, Optional<Problem> problem) {}

    /// What the import left beside the rows.
    public record Source(TableSink.Origin origin, Ledger ledger, long rejectedCount, List<TableSink.Rejected> rejected) {}

    private final StoredTable table;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<PagedRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Source>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final int[] decimals;
    private @Nullable Sort sort;
    private Worker.@Nullable Running looking;

    public TableModel(StoredTable table, Workspace workspace) {
        this.table = table;
        this.workspace = workspace;
        this.decimals = new int[table.fields().size()];
        sort(null);
        workspace.quietly((project, progress) -> new Source(table.origin(), table.ledger(), table.rejectedCount(),
                table.rejected(0, MOST_REJECTED)), s -> source.set(Optional.of(s)), this::failed);
    }

    public StoredTable table() {
        return table;
    }

    /// The rows in the order chosen last.
    ReadOnlyObjectProperty<PagedRows> rows() {
        return rows.getReadOnlyProperty();
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

    public Optional<Sort> sort() {
        return Optional.ofNullable(sort);
    }

    /// Orders the rows; null for the order of the file.
    public void sort(@Nullable Sort wanted) {
        sort = wanted;
        var holder = new PagedRows[1];
        holder[0] = new PagedRows(table.rows(), (from, count) -> workspace.quietly(
                (project, progress) -> table.page(from, count, wanted), page -> {
                    learn(page);
                    holder[0].arrived(from, page);
                }, this::failed));
        rows.set(holder[0]);
    }

    /// How many decimals the numbers of a column show: as many as any value seen so far has, so that the marks stand in line.
    public int decimals(int column) {
        return decimals[column];
    }

    private void learn(List<List<Object>> page) {
        for (var row : page) {
            for (int c = 0; c < decimals.length; c++) {
                decimals[c] = Math.max(decimals[c], Naming.decimals(row.get(c)));
            }
        }
    }

    /// Looks at a column.
    public void look(String field) {
        if (looking != null) {
            looking.cancel();
        }
        var column = table.field(field);
        looked.set(Optional.of(new Looked(column, Optional.empty(), Optional.empty())));
        looking = workspace.quietly((project, progress) -> table.profile(field),
                p -> looked.set(Optional.of(new Looked(column, Optional.of(p), Optional.empty()))),
                e -> looked.set(Optional.of(new Looked(column, Optional.empty(), Optional.of(e)))));
    }

    /// Changes what a column means.
    public void role(String field, @Nullable Role role) {
        workspace.role(table, field, role);
    }

    private void failed(Problem why) {
        problem.set(Optional.of(why));
    }
}
