package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import merchant.csv.Appending;
import merchant.csv.Inspection;
import merchant.csv.role.StateCount;
import merchant.csv.source.Packing;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a look at the files of an import found.
///
/// @param inspection of the first file
/// @param packing what can be chosen of it
/// @param appending the files, where there are several
record Looked(Inspection inspection, Packing packing, @Nullable Appending appending) {
    /// A record that cannot be read.
    ///
    /// @param key by which it can be written anew: its line, behind the number of its file where that is not the first
    /// @param where its line, and its file where there are several
    record Unreadable(String key, Sentence where, Rejected record) {}

    List<Inspection> files() {
        return appending == null ? List.of(inspection) : appending.files();
    }

    /// What was changed or assumed. Of several files: how they differ, and then each file's own under its name.
    Ledger ledger() {
        var lines = new ArrayList<Ledger.Line>();
        if (appending == null) {
            return inspection.ledger();
        }
        lines.addAll(appending.differences());
        for (var file : files()) {
            lines.add(new Ledger.Line("file", Sentence.of("{0}: {1}", ImportModel.name(file.file()), file.summary()), 0, List.of()));
            lines.addAll(file.ledger().lines());
        }
        return new Ledger(lines);
    }

    /// The first records of all files that cannot be read.
    ///
    /// @param leavesOut true where the user left some out, which could be read
    List<Unreadable> unreadable(boolean leavesOut) {
        var all = new ArrayList<Unreadable>();
        for (int i = 0; i < files().size(); i++) {
            var file = files().get(i);
            var before = i == 0 ? "" : i + 1 + ":";
            for (var record : file.rejected()) {
                if (!leavesOut || !StateCount.isLeftOut(record.reason())) {
                    var line = Sentence.of("line {0}", Sentence.verbatim(Long.toString(record.line())));
                    all.add(new Unreadable(before + record.line(), appending == null ? line : Sentence.of("{0}, {1}", ImportModel.name(file.file()), line), record));
                }
            }
        }
        return all;
    }
}
