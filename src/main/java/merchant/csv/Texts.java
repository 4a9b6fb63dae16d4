package merchant.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merchant.csv.frame.Titles;
import merchant.csv.record.Records;
import merchant.csv.source.SourceFile;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
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
                    held.add(cells(in, width));
                    if (!empty) {
                        held.forEach(records);
                        handed += held.size();
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
            lines.forEach(told);
            progress.report(1);
            return handed;
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
