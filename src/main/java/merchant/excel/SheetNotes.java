package merchant.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import merchant.table.Ledger;
import merchant.text.Sentence;

/// Counts the cells of a sheet that are no plain values, with up to five examples of each kind.
final class SheetNotes {
    private static final int EXAMPLES = 5;

    private static final class Kind {
        private long count;
        private final List<Ledger.Example> examples = new ArrayList<>();
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    void error(String code, int row, int column) {
        add("error-cell", row, name(row, column), code, "");
    }

    void longNumber(String raw, String text, int row, int column) {
        add("long-number", row, name(row, column), raw, text);
    }

    void formula(boolean is, boolean empty, int row, int column) {
        if (is) {
            add(empty ? "formula-without-value" : "formula", row, name(row, column), "", "");
        }
    }

    void merged(String range) {
        add("merged-cells", line(range), "", range, range);
    }

    void hidden(boolean is) {
        if (is) {
            kinds.computeIfAbsent("hidden-row", k -> new Kind()).count++;
        }
    }

    List<Ledger.Line> lines() {
        var lines = new ArrayList<Ledger.Line>();
        kinds.forEach((kind, seen) -> lines.add(new Ledger.Line(kind, what(kind).apply(seen.count), seen.count,
                kind.startsWith("formula") ? List.of() : seen.examples)));
        return lines;
    }

    private static LongFunction<Sentence> what(String kind) {
        return switch (kind) {
            case "error-cell" -> n -> Sentence.counted(n, "{0} cell holds an error of the spreadsheet and is left empty.",
                    "{0} cells hold errors of the spreadsheet and are left empty.");
            case "long-number" -> n -> Sentence.counted(n, "{0} number has more than 15 digits: the spreadsheet may have rounded it before it came here.",
                    "{0} numbers have more than 15 digits: the spreadsheet may have rounded them before they came here.");
            case "formula" -> n -> Sentence.counted(n, "{0} cell is computed by a formula; its last computed value was read.",
                    "{0} cells are computed by formulas; their last computed values were read.");
            case "formula-without-value" -> n -> Sentence.counted(n, "{0} cell holds a formula that was never computed and is left empty.",
                    "{0} cells hold formulas that were never computed and are left empty.");
            case "merged-cells" -> n -> Sentence.counted(n, "{0} range of cells is merged; its value stands in its first cell alone.",
                    "{0} ranges of cells are merged; their values stand in their first cells alone.");
            default -> n -> Sentence.counted(n, "{0} row is hidden in the spreadsheet; it was read too.",
                    "{0} rows are hidden in the spreadsheet; they were read too.");
        };
    }

    private void add(String kind, long line, String cell, String before, String after) {
        var seen = kinds.computeIfAbsent(kind, k -> new Kind());
        if (seen.count++ < EXAMPLES) {
            seen.examples.add(new Ledger.Example(line, cell, before, after));
        }
    }

    private static long line(String range) {
        var digits = range.split(":", 2)[0].replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Long.parseLong(digits);
    }

    /// A cell's name as spreadsheets write it: `B7`.
    private static String name(int row, int column) {
        var letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
