package merchant.csv;

import java.util.ArrayList;
import java.util.List;
import merchant.csv.frame.Frame;
import merchant.csv.record.Dialect;
import merchant.csv.source.Guess;
import merchant.csv.source.Sample;
import merchant.csv.source.SourceFile;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;

/// The ledger's lines about how a file was read as a whole.
final class Assumptions {
    private Assumptions() {}

    static List<Ledger.Line> of(Guess encoding, Guess delimiter, Frame frame, Layout layout, Columns columns) {
        var lines = new ArrayList<Ledger.Line>();
        columns.export().ifPresent(e -> lines.add(line("export", Sentence.of("The columns are those of this export: {0}.", e.label()))));
        lines.add(line("encoding", Sentence.of("Read as {0}. {1}", encoding.value(), encoding.reason())));
        lines.add(line("delimiter", divided(delimiter.value(), layout)));
        if (layout.dialect().backslash()) {
            lines.add(line("escape", Sentence.of("A backslash stands before each quote inside a cell; it is no part of the text and was taken off.")));
        }
        if (frame.spaces().value().equals("skipped") && !Dialect.isAligned(delimiter.value())) {
            lines.add(line("spaces", Sentence.of("Spaces behind the delimiter are no part of the cells.")));
        }
        if (columns.baskets()) {
            lines.add(line("baskets", Sentence.of("Each line is a basket: its cells are the products of one order, numbered by its line.")));
        } else if (!layout.header()) {
            lines.add(line("no-header", Sentence.of("No record names the columns, so they are numbered.")));
        } else if (layout.extent().titles() > 1) {
            lines.add(line("header-rows", Sentence.of("{0} records name the columns together.", layout.extent().titles())));
        }
        int named = layout.extent().heading().size();
        if (named > 0 && named < layout.width() && !layout.extent().unnamed()) {
            lines.add(line("short-header", Sentence.of("The header has {0} cells and most records have {1}; the columns without name are numbered.", named, layout.width())));
        }
        if (layout.extent().unnamed()) {
            lines.add(line("unnamed-column", Sentence.of("The header has one name less than the records have cells, so the first column has no name.")));
        }
        return lines;
    }

    /// Of a large file only the beginning is looked over for where tables start.
    static Ledger.Line looked(SourceFile file) {
        return line("looked-over", Sentence.of("Only the first {0} MB were looked over for further tables with other columns; a header that stands again further below is seen.", Sample.headMegabytes(file)));
    }

    /// What is told of values of a file that was not seen whole.
    static Ledger.Line counted(SourceFile file) {
        return line(Ledger.COUNTED_OVER, Sentence.of("What follows is counted in the first {0} MB; the import counts the whole file.", Sample.headMegabytes(file)));
    }

    private static Ledger.Line line(String kind, Sentence what) {
        return new Ledger.Line(kind, what, 0, List.of());
    }

    private static Sentence divided(String delimiter, Layout layout) {
        if (!Dialect.isAligned(delimiter)) {
            return Sentence.of("The columns are divided by this sign: {0}.", sign(delimiter));
        }
        var cuts = layout.dialect().cuts();
        return cuts.isEmpty() ? Sentence.of("Two spaces and more divide the columns; the spaces around a cell are no part of it.")
                : Sentence.of("The columns are divided by their places in the line, at which they start: {0}. The spaces around a cell are no part of it. A line with something else than a space before such a place is not divided.",
                        Part.listing(cuts.stream().map(c -> c + 1).toList()));
    }

    /// A delimiter's name for the user.
    private static Sentence sign(String delimiter) {
        return switch (delimiter) {
            case "comma" -> Sentence.of("comma");
            case "semicolon" -> Sentence.of("semicolon");
            case "tab" -> Sentence.of("tab");
            case "pipe" -> Sentence.of("pipe");
            case "space" -> Sentence.of("space");
            default -> Sentence.verbatim(delimiter);
        };
    }
}
