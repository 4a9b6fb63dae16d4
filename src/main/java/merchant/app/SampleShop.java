package merchant.app;

import java.nio.file.Files;
import java.nio.file.Path;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.sample.Sample;
import merchant.sample.SampleFile;
import merchant.text.Sentence;
import merchant.workspace.Workspace;

/// The sample shop's project: made once from the files that come with the program, opened as it was left ever after.
final class SampleShop {
    private final Workspace workspace;
    private final Path file;

    SampleShop(Workspace workspace, Path file) {
        this.workspace = workspace;
        this.file = file;
    }

    void open() {
        if (Files.exists(file)) {
            workspace.open(file, () -> { });
        } else {
            workspace.create(file, this::fill);
        }
    }

    /// Imports every file, one after the other, so that the first is there soonest.
    private void fill() {
        load(0);
    }

    private void load(int index) {
        var files = Sample.files();
        if (index < files.size()) {
            var next = files.get(index);
            workspace.importTable(Sentence.of("Reading {0}", next.name()), name(next), (sink, progress) -> {
                var copy = Sample.openTemporary(next);
                try {
                    return Reading.read(copy, Choices.NONE, sink, progress);
                } finally {
                    Files.deleteIfExists(copy);
                }
            }, table -> load(index + 1));
        }
    }

    private static String name(SampleFile file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }
}
