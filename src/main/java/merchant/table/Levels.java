package merchant.table;

import java.util.List;

/// A column of text, coded: `codes[i]` is the index into `names` of row i, or −1 where the value is missing. Names stand
/// in order of first appearance, so the same data gives the same codes.
@SuppressWarnings("ArrayRecordComponent")
public record Levels(int[] codes, List<String> names) {
    public Levels {
        names = List.copyOf(names);
    }

    /// The text of a row; empty where it is missing.
    public String text(int row) {
        return codes[row] < 0 ? "" : names.get(codes[row]);
    }
}
