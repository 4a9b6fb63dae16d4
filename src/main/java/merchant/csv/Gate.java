package merchant.csv;

import merchant.csv.record.Fault;
import merchant.csv.record.Records;
import merchant.text.Sentence;

/// Lets the records of a table through: skips the header and blank lines, refuses what is no record of this table. Survey and
/// conversion use the same gate, so that types are decided over exactly the records that are stored.
final class Gate {
    private final Records records;
    private final int width;
    private final boolean skipsBlank;
    private boolean headerLeft;
    private long blank;
    private boolean refused;

    /// Lets records of a table through.
    Gate(Records records, Layout layout) {
        this(records, layout.header(), layout.width(), layout.width() > 1);
    }

    /// Lets records of any width through.
    static Gate open(Records records, boolean header, boolean skipsBlank) {
        return new Gate(records, header, Integer.MAX_VALUE, skipsBlank);
    }

    private Gate(Records records, boolean header, int width, boolean skipsBlank) {
        this.skipsBlank = skipsBlank;
        this.records = records;
        this.headerLeft = header;
        this.width = width;
    }

    /// Moves to the next record that is stored or refused; false at the end.
    boolean next() {
        while (records.next()) {
            if (skipsBlank && records.blank()) {
                blank++;
            } else if (headerLeft) {
                headerLeft = false;
            } else {
                refused = isRefused();
                return true;
            }
        }
        return false;
    }

    /// Whether the record cannot be stored.
    boolean refused() {
        return refused;
    }

    /// Why it cannot.
    Sentence reason() {
        return switch (records.fault()) {
            case UNCLOSED_QUOTE -> Sentence.of("A quote is opened here and never closed.");
            case TOO_LONG -> Sentence.of("The record is longer than any record of a table.");
            case STRAY_QUOTE -> Sentence.of("A quote stands where none may, and the record has {0} cells instead of {1}.", records.size(), width);
            case NONE -> Sentence.of("The record has {0} cells instead of {1}.", records.size(), width);
        };
    }

    /// How many blank lines were skipped.
    long blank() {
        return blank;
    }

    private boolean isRefused() {
        if (records.fault() == Fault.UNCLOSED_QUOTE || records.fault() == Fault.TOO_LONG) {
            return true;
        }
        for (int f = width; f < records.size(); f++) {
            records.chars(f);
            if (records.from(f) < records.to(f)) {
                return true;
            }
        }
        return false;
    }
}
