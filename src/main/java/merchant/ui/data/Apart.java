package merchant.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import merchant.csv.Appending;
import merchant.csv.Choices;
import merchant.csv.Inspection;
import merchant.csv.Reading;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.workspace.Importer;
import merchant.workspace.Task;
import merchant.workspace.Workspace;

/// Files of different shape, such as orders and stock, that were opened together: each becomes a table of its own, one after the other.
final class Apart {
    private Apart() {}

    /// True where a file has fewer than half of its columns in common with the first, so that one table of them all would be mostly holes.
    static boolean differ(Appending appending) {
        var first = names(appending.files().getFirst());
        return appending.files().stream().skip(1).map(Apart::names).anyMatch(own -> {
            long shared = own.stream().filter(first::contains).count();
            return 2 * shared < Math.min(own.size(), first.size());
        });
    }

    private static List<String> names(Inspection file) {
        return file.fields().stream().map(Field::name).toList();
    }

    /// A file and how it is read.
    record File(Path path, Importer importer) {
        /// A file as it is found.
        static File of(Path path) {
            return new File(path, (sink, progress) -> Reading.read(path, Choices.NONE, sink, progress));
        }

        /// A file as it was looked at, with what the user overruled.
        static File of(Path path, Inspection inspection) {
            return new File(path, (sink, progress) -> Reading.read(inspection, sink, progress));
        }
    }

    /// Imports each file.
    ///
    /// @param follow hears of each import as it starts
    /// @param done hears the name of the table with most rows, once all are there
    static void importEach(List<File> files, Workspace workspace, Consumer<Task> follow, Consumer<String> done) {
        next(files, new ArrayList<>(), workspace, follow, done);
    }

    private static void next(List<File> left, List<Table> made, Workspace workspace, Consumer<Task> follow, Consumer<String> done) {
        if (left.isEmpty()) {
            made.stream().max(Comparator.comparingLong(Table::rows)).map(Table::name).ifPresent(done);
            return;
        }
        var file = left.getFirst();
        follow.accept(workspace.importTable(Sentence.of("Importing {0}", Naming.file(file.path())), Naming.base(file.path()),
                file.importer(), table -> {
            made.add(table);
            next(left.subList(1, left.size()), made, workspace, follow, done);
        }));
    }
}
