package merchant.csv.record;

import java.io.CharArrayReader;
import java.util.HashMap;
import java.util.Map;

/// How a file falls apart under one dialect: how alike its records are in length, and how many of its cells look as if they were cut right.
final class Shape {
    private static final int RECORDS = 2_000;
    private static final double EMPTY_COUNTS = 0.7;
    private static final double PROSE = 0.2;
    private static final int FEW = 3;

    private final Map<Integer, Long> lengths = new HashMap<>();
    private final Dialect dialect;
    private double good;
    private long cells;
    private long inner;
    private long led;
    private long values;
    private long faults;
    private long unclosed;
    private long records;
    private long quoting;
    private int usual = 1;
    private int first;

    Shape(char[] text, int length, Dialect dialect) {
        this.dialect = dialect;
        var reader = new Records(new CharArrayReader(text, 0, length), dialect);
        while (records < RECORDS && reader.next()) {
            if (!reader.blank()) {
                see(reader);
            }
        }
        long most = 0;
        for (var entry : lengths.entrySet()) {
            // many cells weigh more than many lines of one
            long weight = entry.getValue() * (entry.getKey() == 1 ? 1 : entry.getKey());
            if (weight > most) {
                most = weight;
                usual = entry.getKey();
            }
        }
    }

    private void see(Records reader) {
        records++;
        first = records == 1 ? reader.size() : first;
        // a record that cannot be split is one of one field
        lengths.merge(Math.max(1, reader.size()), 1L, Long::sum);
        unclosed += reader.fault() == Fault.UNCLOSED_QUOTE ? 1 : 0;
        faults += reader.fault() == Fault.NONE ? 0 : 1;
        boolean quotes = false;
        for (int f = 0; f < reader.size(); f++) {
            var chars = reader.chars(f);
            int from = reader.from(f);
            int to = reader.to(f);
            quotes |= reader.quoted(f) && to > from;
            if (f > 0) {
                inner += to > from || reader.quoted(f) ? 1 : 0;
                led += to > from && chars[from] == ' ' && !reader.quoted(f) ? 1 : 0;
            }
            var kind = CellKind.of(chars, from, to, reader.quoted(f), dialect);
            cells++;
            values += kind == CellKind.VALUE ? 1 : 0;
            good += switch (kind) {
                case VALUE, WORDS -> 1;
                case EMPTY -> EMPTY_COUNTS;
                case DOUBTFUL -> 0;
            };
        }
        quoting += quotes ? 1 : 0;
    }

    /// The number of fields of most records.
    int usual() {
        return usual;
    }

    /// Whether the first record, the header of most files, is not divided.
    boolean headless() {
        return first <= 1;
    }

    /// Whether each of a few records and more has the same fields, and more than one.
    boolean divided() {
        return records >= FEW && usual > 1 && share() == 1 && faults == 0;
    }

    long records() {
        return records;
    }

    /// The share of records that have the usual number of fields.
    double share() {
        return records == 0 ? 0 : (double) lengths.getOrDefault(usual, 0L) / records;
    }

    /// The share of cells behind a delimiter that start with a space.
    double led() {
        return inner == 0 ? 0 : (double) led / inner;
    }

    /// True where every cell is a number, a day or a time.
    boolean numeric() {
        return values == cells;
    }

    /// The share of records with a field in quotes.
    double quoting() {
        return records == 0 ? 0 : (double) quoting / records;
    }

    /// The share of records whose quotes break the rules.
    double faulty() {
        return records == 0 ? 0 : (double) faults / records;
    }

    /// Whether a record has a quote that is never closed.
    boolean unclosed() {
        return unclosed > 0;
    }

    /// Between 0 (one column) and 1: alikeness of lengths times rightness of cells, in the manner of van den Burg, Nazábal and Sutton
    /// ("Wrangling messy CSV files by detecting row and type patterns", 2019). Alikeness is the chance that two records have the same length,
    /// where a length of n counts (n − 1) / n, so that one column proves nothing; lists of any length still count a little.
    double score() {
        // a comma in prose has a space behind it, and most lines have none
        if (cells == 0 || lengths.getOrDefault(1, 0L) * 2 > records && led() > PROSE) {
            return 0;
        }
        double alike = 0;
        double several = 0;
        for (var entry : lengths.entrySet()) {
            double share = (double) entry.getValue() / records;
            double proof = 1 - 1.0 / entry.getKey();
            alike += share * share * proof;
            several += share * proof;
        }
        return (0.95 * alike + 0.05 * several) * good / cells * (1 - faulty() / 2);
    }
}
