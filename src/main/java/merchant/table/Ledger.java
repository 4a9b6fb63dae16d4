package merchant.table;

import java.util.List;
import java.util.Set;
import merchant.text.Sentence;

/// What an import changed, assumed or could not read: one line a kind, with its count and up to five examples.
public record Ledger(List<Line> lines) {
    private static final Set<String> BEARING = Set.of("rejected", "total-row", "total-kept", "undecodable", "zero-byte", "short-record", "slipped-cells", "mended", "swallowed");
    /// The kind of a line on what of a file was not read, because it is another part of it: files of an archive, or sheets.
    public static final String PART = "part-not-read";
    /// The kinds of lines on records that are written as text though an import keeps them apart: with more cells than columns, and with empty cells alone.
    public static final String WIDE = "wide-written";
    public static final String HOLLOW = "empty-written";
    private static final Set<String> PASSED = Set.of("total-row", "footer", "page-line", "preamble", "comment", "empty-record");
    /// The kind of the line that says that only the beginning of a file was counted.
    public static final String COUNTED_OVER = "counted-over";

    public Ledger {
        lines = List.copyOf(lines);
    }

    /// One kind of change or assumption.
    ///
    /// @param kind a stable kebab-case id, such as `id-cleaned`, `rejected`, `encoding`
    /// @param what the sentence for the user, with the count in it where there is one
    /// @param count how many values or records; 0 for an assumption about the whole file
    /// @param examples at most five
    public record Line(String kind, Sentence what, long count, List<Example> examples) {
        public Line {
            examples = List.copyOf(examples);
        }

        /// Whether it tells of parts, tables or lines that no row was made of.
        public boolean leftOut() {
            return notRead() || PASSED.contains(kind);
        }

        /// Whether it tells of records that are written as text and are no rows of the imported table.
        public boolean beyondImport() {
            return kind.equals(WIDE) || kind.equals(HOLLOW);
        }

        private boolean notRead() {
            return kind.equals(PART) || kind.equals("other-table");
        }
    }

    /// The lines on parts of a file that were not read, other tables too, which every command says aloud.
    public List<Line> partsNotRead() {
        return lines.stream().filter(Line::notRead).toList();
    }

    /// The same, rows of totals, and lines around the table: what stands in a file of records and not in the table.
    public List<Line> leftOut() {
        return lines.stream().filter(Line::leftOut).toList();
    }

    /// Lines on records that are not in the table as they stand in the file, or on characters that could not be decoded: whoever counts by the table must know.
    public List<Line> bearing() {
        return lines.stream().filter(l -> BEARING.contains(l.kind())).toList();
    }

    /// One value that was changed.
    ///
    /// @param line the line of the file, from 1
    /// @param column the column's name, or empty for a whole record
    /// @param before as it stood
    /// @param after as it is stored
    public record Example(long line, String column, String before, String after) {}
}
