package merchant.csv.type;

import java.util.ArrayList;
import java.util.List;
import merchant.table.Ledger;
import merchant.table.Type;
import merchant.text.Sentence;

/// How a column's cells become values, decided over the values seen.
///
/// @param type what they become
/// @param reason why, for the user
/// @param comma true where the comma is the decimal mark
/// @param order a bit of [DateParser] or [ExcelDay]: how numbers in dates are read
/// @param traits further ways of reading
/// @param fits which readings all values seen allow
/// @param notes ledger lines about the decision: values that prevented a type, marks that can be read in two ways
public record Plan(Type type, Sentence reason, boolean comma, int order, Traits traits, Fits fits, List<Ledger.Line> notes) {
    /// The readings that every value seen allows, from which [Agreement] takes what several files have in common.
    ///
    /// @param orders bits of [DateParser]: the orders of day and month in which every value is a day
    /// @param marks [#POINT] and [#COMMA]: the decimal marks with which every value is a number
    /// @param open true where more than one of them fits, and they read the values differently
    /// @param currency of the numbers, or the counting word behind them; 0 where none stands at them
    /// @param zone that stands behind all times, as [Offsets#only] says it; 0 where none or several do
    public record Fits(int orders, int marks, boolean open, int currency, int zone) {
        static final int POINT = 1;
        static final int COMMA = 2;
        static final Fits NOTHING = new Fits(0, 0, false, 0, 0);
    }

    /// Further ways of reading a column.
    ///
    /// @param dropZero true where `.0` is taken off codes
    /// @param wrapped true where values may be protected from the spreadsheet
    /// @param noneIsNo true where 无 means no, because the column says 有 otherwise
    /// @param clean false where the user wants every cell as it stands: nothing is taken off, no word is missing
    /// @param universal true where times are brought to universal time, because their offsets differ
    public record Traits(boolean dropZero, boolean wrapped, boolean noneIsNo, boolean clean, boolean universal) {
        static final Traits USUAL = new Traits(false, false, false, true, false);

        /// The ways as words, but for the cleaning, which is a choice; empty where all is usual.
        public String words() {
            return ((dropZero ? "zero " : "") + (wrapped ? "wrapped " : "") + (noneIsNo ? "none " : "") + (universal ? "utc" : "")).strip();
        }
    }

    public Plan {
        notes = List.copyOf(notes);
    }

    static Plan of(Type type, Sentence reason) {
        return new Plan(type, reason, false, DateParser.YMD, Traits.USUAL, Fits.NOTHING, List.of());
    }

    /// The plan of a column as an import kept it.
    ///
    /// @param format its word; empty for the usual one
    /// @param traits as [Traits#words] wrote them
    public static Plan as(Type type, String format, String traits, boolean clean) {
        int order = Wish.order(format);
        return new Plan(type, Sentence.of("So the import read it."), format.equals("comma"), order == 0 ? DateParser.YMD : order,
                new Traits(traits.contains("zero"), traits.contains("wrapped"), traits.contains("none"), clean, traits.contains("utc")), Fits.NOTHING, List.of());
    }

    Plan with(boolean comma) {
        return new Plan(type, reason, comma, order, traits, fits, notes);
    }

    Plan with(int order) {
        return new Plan(type, reason, comma, order, traits, fits, notes);
    }

    Plan with(Traits traits) {
        return new Plan(type, reason, comma, order, traits, fits, notes);
    }

    Plan with(Fits fits) {
        return new Plan(type, reason, comma, order, traits, fits, notes);
    }

    /// With further notes.
    Plan with(List<Ledger.Line> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return new Plan(type, reason, comma, order, traits, fits, all);
    }

    Plan droppingZero() {
        return with(new Traits(true, traits.wrapped, traits.noneIsNo, traits.clean, traits.universal));
    }

    /// Whether both turn every cell into the same value.
    public boolean reads(Plan other) {
        return type == other.type && comma == other.comma && order == other.order && traits.equals(other.traits);
    }

    /// Whether days are read from a spreadsheet's numbers.
    boolean excelDays() {
        return ExcelDay.is(order);
    }

    /// The format's word, as a choice takes it; empty where the type has none.
    public String format() {
        return switch (type) {
            case WHOLE, DECIMAL -> comma ? "comma" : "point";
            case DATE, TIMESTAMP -> order == DateParser.DMY ? "dmy" : order == DateParser.MDY ? "mdy" : order == ExcelDay.FROM_1900 ? "excel"
                    : order == ExcelDay.FROM_1904 ? "excel-1904" : "ymd";
            case FLAG, TEXT -> "";
        };
    }
}
