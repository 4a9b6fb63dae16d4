package merchant.table.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A way of looking at a table: which rows, in what order, which columns. It changes nothing in the table.
///
/// @param filter conditions that a row must all fulfil, at most one a column and kind of choice, oldest first
/// @param sort the order: by the first, where equal by the second, and so on; empty for the table's own
/// @param hidden columns that are not shown
/// @param frozen columns that stay at the left, in this order
public record View(List<Condition> filter, List<Sort> sort, List<String> hidden, List<String> frozen) {
    /// Everything in the table's own order.
    public static final View ALL = new View(List.of(), List.of(), List.of(), List.of());

    public View {
        filter = List.copyOf(filter);
        sort = List.copyOf(sort);
        hidden = List.copyOf(hidden);
        frozen = List.copyOf(frozen);
    }

    /// True where another view shows the same rows in the same order.
    public boolean sameRows(View other) {
        return filter.equals(other.filter) && sort.equals(other.sort);
    }

    public View filteredBy(List<Condition> conditions) {
        return new View(conditions, sort, hidden, frozen);
    }

    /// The same with this condition in the place of what was asked of its column.
    public View filteredBy(Condition condition) {
        return filteredBy(Stream.concat(withoutFilter(condition.field()).filter.stream(), Stream.of(condition)).toList());
    }

    /// The same without conditions on a column.
    public View withoutFilter(String field) {
        return filteredBy(filter.stream().filter(c -> !c.field().equals(field)).toList());
    }

    /// The same without one condition.
    public View without(Condition condition) {
        return filteredBy(filter.stream().filter(Predicate.not(condition::equals)).toList());
    }

    public View sortedBy(List<Sort> order) {
        return new View(filter, order, hidden, frozen);
    }

    /// The same ordered by a column alone.
    public View sortedBy(Sort first) {
        return sortedBy(List.of(first));
    }

    /// The same ordered by this column where the columns chosen before are equal; a column that is in the order already keeps its place.
    public View thenBy(Sort next) {
        var order = new ArrayList<>(sort);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).field().equals(next.field())) {
                order.set(i, next);
                return sortedBy(order);
            }
        }
        order.add(next);
        return sortedBy(order);
    }

    /// The same without a column in its order.
    public View withoutSort(String field) {
        return sortedBy(sort.stream().filter(s -> !s.field().equals(field)).toList());
    }

    /// The same with a column hidden or shown.
    public View hidden(String field, boolean hide) {
        return new View(filter, sort, changed(hidden, field, hide), hide ? changed(frozen, field, false) : frozen);
    }

    /// The same with a column held at the left or let go.
    public View frozen(String field, boolean freeze) {
        return new View(filter, sort, freeze ? changed(hidden, field, false) : hidden, changed(frozen, field, freeze));
    }

    private static List<String> changed(List<String> list, String field, boolean in) {
        var rest = list.stream().filter(Predicate.not(field::equals));
        return in ? Stream.concat(rest, Stream.of(field)).toList() : rest.toList();
    }
}
