package merchant.ui.tree;

import merchant.store.ReportRecord;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.text.Sentence;

/// A line of the project tree.
sealed interface Entry {
    record Root() implements Entry {}

    /// A heading; `when` says what will be under it while nothing is.
    record Group(Sentence title, Sentence when) implements Entry {}

    /// What stands under a heading that has nothing yet.
    record Nothing(Sentence when) implements Entry {}

    record OfTable(StoredTable table) implements Entry {}

    record OfRun(RunRecord run) implements Entry {}

    record OfReport(ReportRecord report) implements Entry {}
}
