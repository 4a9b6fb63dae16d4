package merchant.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.table.TableSink;
import merchant.text.Sentence;

/// A project: one file with tables, runs, results, reports and state. What a call wrote is on the disk when the call returns.
/// Safe for use by several threads.
public final class ProjectFile implements AutoCloseable {
    /// How the name of a project file ends.
    public static final String ENDING = ".merchant";

    private ProjectFile() {}

    /// Makes a new, empty project.
    ///
    /// @throws Problem when there is something of that name already, or the file cannot be written
    public static ProjectFile create(Path file) {
        throw new UnsupportedOperationException();
    }

    /// Opens a project.
    ///
    /// @throws Problem when there is no such file, or it is a directory, not a project, damaged, made by a newer version, open
    ///     elsewhere, or not allowed; the file is unchanged then
    public static ProjectFile open(Path file) {
        throw new UnsupportedOperationException();
    }

    /// A project that is gone when it is closed; for the command line and for tests.
    public static ProjectFile temporary() {
        throw new UnsupportedOperationException();
    }

    public Path path() {
        throw new UnsupportedOperationException();
    }

    /// Writes the whole project to another file and goes on there; the old file stays as it is. Tables handed out stay good.
    ///
    /// @throws Problem when the other file exists already or cannot be written; the project then goes on where it was
    public void saveAs(Path file) {
        throw new UnsupportedOperationException();
    }

    /// All tables, oldest first.
    public List<StoredTable> tables() {
        throw new UnsupportedOperationException();
    }

    /// The table of that name, if there is one.
    public Optional<StoredTable> table(String name) {
        throw new UnsupportedOperationException();
    }

    /// Starts an import. The name is made readable and unique when the import finishes: `orders`, `orders 2`, … .
    public TableSink importing(String suggestedName) {
        throw new UnsupportedOperationException();
    }

    /// Gives a table another name; runs that name it follow.
    ///
    /// @throws Problem when there is no such table, or the new name is empty or taken
    public void renameTable(String name, String newName) {
        throw new UnsupportedOperationException();
    }

    /// Deletes a table; results made from it stay.
    ///
    /// @throws Problem when there is no such table
    public void deleteTable(String name) {
        throw new UnsupportedOperationException();
    }

    /// All runs, oldest first.
    public List<RunRecord> runs() {
        throw new UnsupportedOperationException();
    }

    /// The run with that id, if there is one.
    public Optional<RunRecord> run(long id) {
        throw new UnsupportedOperationException();
    }

    /// Records that a run has started.
    ///
    /// @return its id
    public long startRun(RunRecord.Start start) {
        throw new UnsupportedOperationException();
    }

    /// Records what a run left.
    public void finishRun(long id, Result result, double seconds) {
        throw new UnsupportedOperationException();
    }

    /// Records why a run failed.
    public void failRun(long id, Problem problem, double seconds) {
        throw new UnsupportedOperationException();
    }

    /// Records that a run was cancelled.
    public void cancelRun(long id, double seconds) {
        throw new UnsupportedOperationException();
    }

    public void renameRun(long id, Sentence title) {
        throw new UnsupportedOperationException();
    }

    /// Deletes a run, its result and its model, and takes it out of the reports.
    public void deleteRun(long id) {
        throw new UnsupportedOperationException();
    }

    /// What a run left; empty where it left nothing.
    ///
    /// @throws Problem when a newer version of the program wrote it
    public Optional<Result> result(long id) {
        throw new UnsupportedOperationException();
    }

    /// Keeps a run's model.
    public void model(long id, byte[] model) {
        throw new UnsupportedOperationException();
    }

    /// A run's model, if it left one.
    public Optional<byte[]> model(long id) {
        throw new UnsupportedOperationException();
    }

    /// All reports, oldest first.
    public List<ReportRecord> reports() {
        throw new UnsupportedOperationException();
    }

    public ReportRecord addReport(String title, List<ReportRecord.Item> items) {
        throw new UnsupportedOperationException();
    }

    /// Writes a report's title and items anew.
    public void changeReport(ReportRecord report) {
        throw new UnsupportedOperationException();
    }

    public void deleteReport(long id) {
        throw new UnsupportedOperationException();
    }

    /// The state kept under a key, such as the open tabs, if there is one.
    public Optional<String> state(String key) {
        throw new UnsupportedOperationException();
    }

    /// Keeps state under a key.
    public void state(String key, String value) {
        throw new UnsupportedOperationException();
    }

    /// Closes the file. Closing twice does nothing more.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
