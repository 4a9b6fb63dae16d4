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

    /// A number that the spreadsheet shows as something else than its digits.
    void shown(NumberFormats.Style style, String raw, String text, int row, int column) {
        if (style.meaning() != NumberFormats.Meaning.NUMBER) {
            add(text.equals(raw) ? "no-day" : "serial-day", row, name(row, column), raw, text);
            return;
        }
        switch (style.shown()) {
            case DIGITS -> { }
            case PERCENT -> add("percent-format", row, name(row, column), raw, text);
            case SCALED -> add("scaled-format", row, name(row, column), raw, text);
            case WORDS -> add("words-format", row, name(row, column), raw, text);
            case DURATION -> add("duration-format", row, name(row, column), raw, text);
            case CODE -> {
                if (!text.equals(raw)) {
                    add("code-format", row, name(row, column), raw, text);
                }
            }
        }
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
            case "serial-day", "no-day", "percent-format", "scaled-format", "words-format", "duration-format", "code-format" -> format(kind);
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

    private static LongFunction<Sentence> format(String kind) {
        return switch (kind) {
            case "serial-day" -> n -> Sentence.counted(n, "{0} day or time is a number in the workbook, such as 45296; it was read as the day that its format shows.",
                    "{0} days or times are numbers in the workbook, such as 45296; they were read as the days that their formats show.");
            case "no-day" -> n -> Sentence.counted(n, "{0} cell has the format of a day, but its number is none; the number was read.",
                    "{0} cells have the format of a day, but their numbers are none; the numbers were read.");
            case "percent-format" -> n -> Sentence.counted(n, "{0} cell is shown as a percentage; its number was read, as 0.15 where 15 % is shown.",
                    "{0} cells are shown as percentages; their numbers were read, as 0.15 where 15 % is shown.");
            case "scaled-format" -> n -> Sentence.counted(n, "{0} cell is shown in thousands or a greater unit; its full number was read.",
                    "{0} cells are shown in thousands or a greater unit; their full numbers were read.");
            case "words-format" -> n -> Sentence.counted(n, "{0} cell is shown with a currency, a unit or other words that its format adds; its number was read without them.",
                    "{0} cells are shown with a currency, a unit or other words that their formats add; their numbers were read without them.");
            case "duration-format" -> n -> Sentence.counted(n, "{0} cell is shown as hours and minutes; its number of days was read, as 1.5 where 36:00 is shown.",
                    "{0} cells are shown as hours and minutes; their numbers of days were read, as 1.5 where 36:00 is shown.");
            default -> n -> Sentence.counted(n, "{0} number is shown as a code, with zeros before it or signs within it; it was read as it is shown.",
                    "{0} numbers are shown as codes, with zeros before them or signs within them; they were read as they are shown.");
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
