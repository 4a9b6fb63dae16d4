package merchant.csv.made;

import java.util.List;

/// A column of a made file.
///
/// @param name in the header
/// @param trait how it was made, for messages
/// @param kind what its values are
/// @param open true where its values can be read in two ways, so that the other reading is right too when the ledger says so
/// @param cells one a record
public record Truth(String name, String trait, Kind kind, boolean open, List<Cell> cells) {
    /// The same with another cell in a row.
    Truth with(int row, Cell cell) {
        var changed = new java.util.ArrayList<>(cells);
        changed.set(row, cell);
        return new Truth(name, trait, kind, open, changed);
    }

    /// The same with other cells.
    Truth with(List<Cell> others) {
        return new Truth(name, trait, kind, open, List.copyOf(others));
    }

    /// What a column's values are. TEXT_WITH_REASON is a column of numbers or days that one odd value keeps text, which the ledger must say.
    public enum Kind {
        WHOLE, DECIMAL, DATE, TIMESTAMP, FLAG, TEXT, TEXT_WITH_REASON
    }
}
