package merchant.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merchant.csv.frame.Places;
import merchant.csv.frame.Titles;
import merchant.csv.record.Records;
import merchant.csv.source.SourceFile;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;
import merchant.work.Progress;

/// The records of a file as the text that stands in it.
final class Texts {
    private static final int CHECK_EVERY = 512;
    private static final int MOST_EMPTY = 100_000;

    private Texts() {}

    /// Hands out every record, the header first.
    ///
    /// @param layout with the table's end and marks
    /// @param told takes what was passed over
    /// @return how many records were handed out, the header apart
    static long read(SourceFile file, Layout layout, Consumer<List<String>> records, Consumer<Rejected> rejected, Consumer<Ledger.Line> told, Progress progress) {
        file.unchanged();
        int width = layout.width();
        try (var decoding = file.read(layout.charset())) {
            var in = layout.records(decoding);
            var gate = Gate.text(in, layout);
            long handed = 0;
            var held = new ArrayList<List<String>>();
            var wide = new Places();
            long empties = 0;
            long seen = 0;
            boolean headed = false;
            while (gate.next()) {
                if (seen++ % CHECK_EVERY == 0) {
                    progress.check();
                    progress.report(decoding.share());
                }
                headed = headed || heading(gate, layout, records);
                if (gate.refused()) {
                    rejected.accept(new Rejected(in.line(), gate.reason(), in.raw()));
                } else {
                    // one with only empty cells is a record where another follows it: behind the last one it is what a spreadsheet leaves there
                    boolean empty = gate.isEmpty() && held.size() < MOST_EMPTY;
                    var cells = cells(in, width);
                    held.add(cells);
                    if (cells.size() > width) {
                        wide.add(in);
                    }
                    if (!empty) {
                        held.forEach(records);
                        handed += held.size();
                        empties += held.size() - 1;
                        held.clear();
                    }
                }
            }
            if (!headed) {
                heading(gate, layout, records);
            }
            file.unchanged();
            var lines = new ArrayList<Ledger.Line>();
            gate.tell(lines);
            more(lines, wide, empties);
            lines.forEach(told);
            progress.report(1);
            return handed;
        }
    }

    /// Tells of what is handed out and an import keeps apart: nothing that stood in the file may be missing where all of it is asked for as text.
    private static void more(List<Ledger.Line> lines, Places wide, long empties) {
        wide.line(lines, Ledger.WIDE, n -> Sentence.counted(n, "{0} record has more cells than the table has columns. It is written with all its cells; an import keeps it apart among the records that could not be read.",
                "{0} records have more cells than the table has columns. They are written with all their cells; an import keeps them apart among the records that could not be read."));
        if (empties > 0) {
            lines.add(new Ledger.Line(Ledger.HOLLOW, Sentence.counted(empties, "{0} record has nothing but empty cells. It is written as it stood; an import passes over it.",
                    "{0} records have nothing but empty cells. They are written as they stood; an import passes over them."), empties, List.of()));
        }
    }

    /// Hands out the header, as it stands in the file but with as many cells as the table has columns.
    private static boolean heading(Gate gate, Layout layout, Consumer<List<String>> records) {
        if (layout.header() && !gate.titles().isEmpty()) {
            var names = new ArrayList<>(Titles.fit(Titles.join(gate.titles(), true), layout.extent()));
            while (names.size() < layout.width()) {
                names.add("");
            }
            records.accept(names);
        }
        return true;
    }

    /// All cells up to the table's width, and those beyond it in which something stands.
    private static List<String> cells(Records in, int width) {
        var cells = new ArrayList<String>(width);
        for (int f = 0; f < Math.max(width, in.size()); f++) {
            cells.add(f < in.size() ? in.text(f) : "");
        }
        while (cells.size() > width && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }
}
