package merchant.csv.type;

import java.util.List;
import merchant.table.Ledger;
import merchant.table.Type;
import merchant.text.Sentence;

/// How a column's cells become values, decided over the values seen.
///
/// @param type what they become
/// @param reason why, for the user
/// @param comma true where the comma is the decimal mark
/// @param order a bit of [DateParser]: how numbers in dates are read
/// @param dropZero true where `.0` is taken off codes
/// @param forced true where the user chose the type, so that a value may not fit
/// @param notes ledger lines about the decision: values that prevented a type, marks that can be read in two ways
public record Plan(Type type, Sentence reason, boolean comma, int order, boolean dropZero, boolean forced, List<Ledger.Line> notes) {
    public Plan {
        notes = List.copyOf(notes);
    }

    static Plan of(Type type, Sentence reason) {
        return new Plan(type, reason, false, DateParser.YMD, false, false, List.of());
    }

    Plan with(boolean comma) {
        return new Plan(type, reason, comma, order, dropZero, forced, notes);
    }

    Plan with(int order) {
        return new Plan(type, reason, comma, order, dropZero, forced, notes);
    }

    Plan with(List<Ledger.Line> notes) {
        return new Plan(type, reason, comma, order, dropZero, forced, notes);
    }

    Plan droppingZero() {
        return new Plan(type, reason, comma, order, true, forced, notes);
    }

    Plan chosen() {
        return new Plan(type, reason, comma, order, dropZero, true, notes);
    }

    /// The format's word, as a choice takes it; empty where the type has none.
    public String format() {
        return switch (type) {
            case WHOLE, DECIMAL -> comma ? "comma" : "point";
            case DATE, TIMESTAMP -> order == DateParser.DMY ? "dmy" : order == DateParser.MDY ? "mdy" : "ymd";
            case FLAG, TEXT -> "";
        };
    }
}
