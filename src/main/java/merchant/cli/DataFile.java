package merchant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.StoredTable;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A `--data` word: a file, with the name of the table that it becomes.
///
/// @param name empty for the main table
record DataFile(String name, String file) {

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
