package merchant.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import merchant.table.Ledger;
import merchant.table.Levels;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import org.jspecify.annotations.Nullable;

/// A table of the project file. The handle stays good after a rename, a change of roles and "save as"; after a delete it
/// answers with a problem. Safe for use by several threads.
public final class StoredTable implements Table {
    StoredTable() {}

    @Override
    public String name() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Field> fields() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long rows() {
        throw new UnsupportedOperationException();
    }

    @Override
    public double[] numbers(String field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long[] moments(String field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Levels levels(String field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        return page(from, count, null);
    }

    /// Rows `from` … `from + count − 1` of the table as ordered by `sort`, or in the table's own order where it is null.
    /// A first page in a new order sorts once; further pages of that order are cheap anywhere in the table.
    public List<List<Object>> page(long from, int count, @Nullable Sort sort) {
        throw new UnsupportedOperationException();
    }

    /// What the import changed, assumed or could not read.
    public Ledger ledger() {
        throw new UnsupportedOperationException();
    }

    /// Where the table came from.
    public TableSink.Origin origin() {
        throw new UnsupportedOperationException();
    }

    /// How many records could not be read.
    public long rejectedCount() {
        throw new UnsupportedOperationException();
    }

    /// Records `from` … `from + count − 1` of those that could not be read, in the file's order.
    public List<TableSink.Rejected> rejected(long from, int count) {
        throw new UnsupportedOperationException();
    }

    /// The first and the last moment of a date or time stamp column; empty where all are missing.
    public Optional<Span> span(String field) {
        throw new UnsupportedOperationException();
    }

    /// The column in numbers.
    public ColumnProfile profile(String field) {
        throw new UnsupportedOperationException();
    }

    /// Changes what a column means; null for unknown.
    public void role(String field, @Nullable Role role) {
        throw new UnsupportedOperationException();
    }

    /// First and last moment, both included.
    public record Span(LocalDateTime first, LocalDateTime last) {}
}
