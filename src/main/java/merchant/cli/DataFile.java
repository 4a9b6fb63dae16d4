package merchant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.StoredTable;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A `--data` word: a file, with the name of the table that it becomes.
///
/// @param name empty for the main table
record DataFile(String name, String file) {
    /// Tables that a method may take beside the main one. A new name is a line here.
    private static final List<String> KNOWN = List.of("test");

    /// The files of `[NAME=]FILE` words, the main one first. What stands before `=` is a name unless a file is called like the whole word.
    ///
    /// @throws Problem when there is no main file, or two of one name
    static List<DataFile> parse(List<String> words) {
        var files = new ArrayList<DataFile>();
        var names = new HashSet<String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            boolean named = equals > 0 && word.substring(0, equals).matches("[A-Za-z][A-Za-z0-9-]*") && !Files.exists(Path.of(word));
            var file = named ? new DataFile(word.substring(0, equals), word.substring(equals + 1)) : new DataFile("", word);
            if (!file.name().isEmpty() && !KNOWN.contains(file.name())) {
                throw Problem.request(Sentence.of("There is no table \"{0}\" to give a file for.", file.name()),
                        Nearest.to(file.name(), KNOWN).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                                .orElseGet(() -> Sentence.of("These are there: {0}.", Part.listing(KNOWN))));
            }
            if (!names.add(file.name())) {
                throw Problem.request(Sentence.of("Two files are given for one table."),
                        Sentence.of("Name the second one, such as --data test=FILE."));
            }
            files.add(file);
        }
        if (!names.contains("")) {
            throw Problem.request(Sentence.of("No data is given."), Sentence.of("Name a file with --data FILE."));
        }
        files.sort((a, b) -> Boolean.compare(!a.name().isEmpty(), !b.name().isEmpty()));
        return files;
    }

    /// Imports the file into a project.
    StoredTable read(ProjectFile project, Choices choices) {
        var path = Path.of(file);
        var base = path.getFileName() == null ? "data" : path.getFileName().toString().replaceFirst("\\..*$", "");
        var table = Reading.read(path, choices, project.importing(base), Progress.NONE);
        return project.table(table.name()).orElseThrow();
    }
}
