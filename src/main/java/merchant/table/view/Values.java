package merchant.table.view;

import java.util.List;

/// What stands in a column, for choosing by value.
///
/// @param values the most frequent values, most frequent first, then by value
/// @param distinct how many different values there are, those not listed included
/// @param missing how many rows have none
public record Values(List<ColumnProfile.Frequency> values, long distinct, long missing) {
    public Values {
        values = List.copyOf(values);
    }

    /// True where not every value is listed.
    public boolean cut() {
        return distinct > values.size();
    }
}
