package merchant.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import merchant.csv.source.Packing;
import merchant.csv.source.SourceFile;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.work.Progress;

/// Reads files of records: what a file is, its typed rows, or its cells as they stand. `.gz`, a member of a `.zip` and a sheet of an
/// `.xlsx` are unpacked while they are read.
public final class Reading {
    private Reading() {}

    /// Finds out what an import of the file would do, from a bounded sample of it.
    ///
    /// @throws Problem where there is nothing to read, or a choice speaks of a column that is not there
    public static Inspection inspect(Path file, Choices choices, Progress progress) {
        return new Inspector(SourceFile.at(file, choices.part()), choices, progress).inspect();
    }

    /// What can be chosen of a workbook or archive, with the choice that is made where none is.
    public static Packing packing(Path file) {
        return SourceFile.at(file).packing();
    }

    /// Reads the file into the sink, typed, with ledger and rejected records. The sink is finished, or abandoned where this throws.
    ///
    /// @throws Problem where the file cannot be read, changed since it was inspected, or cannot be stored
    /// @throws merchant.work.Cancelled where the progress says so
    public static Table read(Inspection inspection, TableSink sink, Progress progress) {
        return new Importing(inspection, progress).into(sink);
    }

    /// Inspects and reads in one go.
    public static Table read(Path file, Choices choices, TableSink sink, Progress progress) {
        return read(inspect(file, choices, progress.slice(0, 0.1)), sink, progress.slice(0.1, 1));
    }

    /// Hands out the records as the text that stands in the file: the header's names first, where there is a header. Records that
    /// cannot be read are handed to `rejected`.
    ///
    /// @return how many records were handed out, the header apart
    public static long raw(Inspection inspection, Consumer<List<String>> records, Consumer<TableSink.Rejected> rejected, Progress progress) {
        return new Importing(inspection, progress).raw(records, rejected);
    }

    /// Hands out the records of a file as text without deciding types, for who wants nothing else. Of an archive whose members have the same
    /// columns, the records of all, with the name of the member that each comes from.
    ///
    /// @param told takes what of the files' tables was passed over, mended or kept in doubt
    /// @return how many records were handed out, the header apart
    public static long raw(Path file, Choices choices, Consumer<List<String>> records, Consumer<TableSink.Rejected> rejected, Consumer<Ledger.Line> told, Progress progress) {
        var members = Members.of(file, choices, progress.slice(0, 0));
        return members.together().isEmpty() ? new Inspector(SourceFile.at(file, choices.part()), choices, progress).texts(records, rejected, told)
                : members.raw(choices, records, rejected, told, progress);
    }

    /// What of an archive or a workbook is not read by these choices, one line a reason.
    public static List<Ledger.Line> partsNotRead(Path file, Choices choices, Progress progress) {
        var members = Members.of(file, choices, progress);
        return new Ledger(members.together().isEmpty() ? SourceFile.at(file, choices.part()).notes() : members.told()).partsNotRead();
    }
}
