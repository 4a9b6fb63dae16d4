package merchant.csv.frame;

import java.io.CharArrayReader;
import java.util.ArrayList;
import merchant.csv.record.Dialect;
import merchant.csv.record.Records;
import merchant.csv.role.Export;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The line among the first of a file that has the names of a known export, and by which sign it is divided. Where many remarks stand above few records, as in
/// Amazon's report of a quiet week, most lines are no records and how they look does not tell the header; its names do.
///
/// @param line of the file, from 1
/// @param delimiter by which it is divided
/// @param export the name of the export
public record Signed(long line, char delimiter, Sentence export) {
    private static final int LINES = 30;
    private static final char[] SIGNS = {',', ';', '\t', '|'};

    /// Looks for it; null where no line has such names.
    ///
    /// @param fixed true where no other sign than the dialect's is tried
    /// @param from the line from which on to look
    public static @Nullable Signed of(char[] text, Dialect dialect, boolean fixed, long from) {
        var found = of(text, dialect, from);
        for (int i = 0; found == null && !fixed && i < SIGNS.length; i++) {
            found = SIGNS[i] == dialect.delimiter() ? null : of(text, new Dialect(SIGNS[i], dialect.quote(), dialect.backslash()), from);
        }
        return found;
    }

    private static @Nullable Signed of(char[] text, Dialect dialect, long from) {
        var records = new Records(new CharArrayReader(text), dialect);
        for (int r = 0; r < LINES && records.next() && records.line() < from + LINES; r++) {
            if (records.size() > 1 && records.line() >= from) {
                var cells = new ArrayList<String>();
                for (int f = 0; f < records.size(); f++) {
                    cells.add(records.text(f));
                }
                var export = Export.of(cells);
                if (export.isPresent()) {
                    return new Signed(records.line(), dialect.delimiter(), export.get().label());
                }
            }
        }
        return null;
    }
}
