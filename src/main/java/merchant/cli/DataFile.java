package merchant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.csv.Appending;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.StoredTable;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A `--data` word: a file, with the name of the table that it becomes. Several files of one name are one table, appended with a column that
/// says of each row from which file it came.
///
/// @param name empty for the main table
/// @param file the file, or the first of several
/// @param more the others
record DataFile(String name, String file, List<String> more) {
    /// Tables that a method may take beside the main one. A new name is a line here.
    private static final List<String> KNOWN = List.of("test", "future", "holidays", "stock", "stock-outs", "earlier", "forecast");

    DataFile(String name, String file) {
        this(name, file, List.of());
    }

    /// The files of `[NAME=]FILE` words, the main one first. What stands before `=` is a name unless a file is called like the whole word.
    ///
    /// @throws Problem when there is no main file
    static List<DataFile> parse(List<String> words) {
        var files = new LinkedHashMap<String, DataFile>();
        for (var word : words) {
            int equals = word.indexOf('=');
            boolean named = equals > 0 && word.substring(0, equals).matches("[A-Za-z][A-Za-z0-9-]*") && !Files.exists(Path.of(word));
            var file = named ? new DataFile(word.substring(0, equals), word.substring(equals + 1)) : new DataFile("", word);
            if (!file.name().isEmpty() && !KNOWN.contains(file.name())) {
                throw Problem.request(Sentence.of("There is no table \"{0}\" to give a file for.", file.name()),
                        Nearest.to(file.name(), KNOWN).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                                .orElseGet(() -> Sentence.of("These are there: {0}.", Part.listing(KNOWN))));
            }
            files.merge(file.name(), file, DataFile::with);
        }
        if (!files.containsKey("")) {
            throw Problem.request(Sentence.of("No data is given."), Sentence.of("Name a file with --data FILE."));
        }
        var sorted = new ArrayList<>(files.values());
        sorted.sort((a, b) -> Boolean.compare(!a.name().isEmpty(), !b.name().isEmpty()));
        return sorted;
    }

    /// The reading choices of each file: those for a column that only others have are no choices of it, so that one column of one table can be
    /// read otherwise.
    static Map<DataFile, Choices> shared(List<DataFile> files, Choices choices) {
        var own = new LinkedHashMap<DataFile, Choices>();
        files.forEach(f -> own.put(f, choices));
        if (files.size() < 2 || choices.columns().isEmpty()) {
            return own;
        }
        var plain = without(choices, choices.columns());
        var known = new LinkedHashMap<DataFile, Set<String>>();
        files.forEach(f -> known.put(f, Reading.inspect(Path.of(f.file), plain, Progress.NONE).columns().stream()
                .flatMap(c -> Stream.of(c.name(), c.original())).collect(Collectors.toSet())));
        var somewhere = known.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        own.replaceAll((f, c) -> without(c, choices.columns().stream().filter(n -> somewhere.contains(n) && !known.get(f).contains(n)).toList()));
        return own;
    }

    private static Choices without(Choices choices, List<String> columns) {
        var fewer = choices;
        for (var key : choices.pairs().keySet()) {
            fewer = columns.contains(key.substring(key.indexOf('.') + 1)) && key.indexOf('.') > 0 ? fewer.without(key) : fewer;
        }
        return fewer;
    }

    private DataFile with(DataFile other) {
        var all = new ArrayList<>(more);
        all.add(other.file);
        return new DataFile(name, file, List.copyOf(all));
    }

    /// All its files.
    List<String> files() {
        return Stream.concat(Stream.of(file), more.stream()).toList();
    }

    /// Imports the file into a project.
    StoredTable read(ProjectFile project, Choices choices) {
        var path = Path.of(file);
        var base = path.getFileName() == null ? "data" : path.getFileName().toString().replaceFirst("\\..*$", "");
        var sink = project.importing(base);
        var table = more.isEmpty() ? Appending.ofArchive(path, choices, Progress.NONE).map(a -> a.into(sink, Progress.NONE))
                .orElseGet(() -> Reading.read(path, choices, sink, Progress.NONE))
                : Appending.of(files().stream().map(Path::of).toList(), choices, Progress.NONE).into(sink, Progress.NONE);
        return project.table(table.name()).orElseThrow();
    }
}
