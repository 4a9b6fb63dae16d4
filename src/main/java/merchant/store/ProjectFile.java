package merchant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.copy.Difference;
import merchant.store.copy.Matching;
import merchant.store.copy.Part;
import merchant.store.copy.Reread;
import merchant.store.view.Watched;
import merchant.table.TableSink;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// A project: one file with tables, runs, results, reports and state. What a call wrote is on the disk when the call returns.
/// Safe for use by several threads.
public final class ProjectFile implements AutoCloseable {
    /// How the name of a project file ends.
    public static final String ENDING = ".merchant";

    private final Database database;
    private final Tables tables;
    private final Runs runs;
    private final Preparations preparations;
    private final Reports reports;
    private final Set<Import> imports = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Path file;

    private ProjectFile(Database database, @Nullable Path file) {
        this.database = database;
        this.file = file;
        this.tables = new Tables(database);
        this.runs = new Runs(database);
        this.preparations = new Preparations(database, tables);
        this.reports = new Reports(database);
    }

    /// Whether a file bears the name of a project, whatever the case of its letters.
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Makes a new, empty project.
    ///
    /// @throws Problem when there is something of that name already, or the file cannot be written
    public static ProjectFile create(Path file) {
        var claimed = Opening.claim(file);
        try {
            Opening.room(claimed);
            var made = made(claimed);
            Opening.hold(claimed);
            return made;
        } catch (RuntimeException e) {
            Opening.release(claimed);
            throw e;
        }
    }

    private static ProjectFile made(Path claimed) {
        try {
            var database = Database.file(claimed);
            try {
                database.write(Layout::make);
                database.checkpoint();
                return new ProjectFile(database, claimed);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            Opening.undo(claimed);
            throw Failures.of(e, claimed);
        } catch (RuntimeException e) {
            Opening.undo(claimed);
            throw e;
        }
    }

    /// Opens a project. One of an earlier form is brought to the present form, which earlier versions of the program refuse.
    ///
    /// @throws Problem when there is no such file, or it is a directory, not a project, damaged, made by a newer version, open
    ///     elsewhere, or not allowed; the file is unchanged then
    public static ProjectFile open(Path file) {
        var claimed = Opening.claim(file);
        try {
            Opening.look(claimed);
            Part.sweep(claimed, ENDING);
            var database = Database.file(claimed);
            try {
                database.write(c -> Layout.migrate(c, Layout.STEPS));
                database.write(Runs::interrupt);
                database.write(Tables::sweep);
                Preparations.review(database);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
            return new ProjectFile(database, claimed);
        } catch (SQLException e) {
            Opening.release(claimed);
            throw Failures.of(e, file);
        } catch (RuntimeException e) {
            Opening.release(claimed);
            throw e;
        }
    }

    /// A project that is gone when it is closed; for the command line and for tests.
    public static ProjectFile temporary() {
        try {
            var database = Database.memory();
            database.write(Layout::make);
            return new ProjectFile(database, null);
        } catch (SQLException e) {
            throw Failures.of(e, null);
        }
    }

    /// The file. A temporary project has none: asking it for one is an error in the program.
    public Path path() {
        var open = file;
        if (open == null) {
            throw new IllegalStateException("a temporary project has no file");
        }
        return open;
    }

    /// Writes the whole project to another file and goes on there; the old file stays as it is. Tables handed out stay good.
    /// A project that stands there already is replaced in one move: ask the user first.
    ///
    /// @throws Problem when something else stands there, or it is open, or cannot be written, or an import is running; the
    ///     project then goes on where it was
    public void saveAs(Path target) {
        var from = path();
        if (Opening.isSame(from, target)) {
            throw Problem.request(Sentence.of("\"{0}\" is the project that is open here; everything in it is saved already.", String.valueOf(from.getFileName())),
                    Sentence.of("Choose another name for the copy."));
        }
        var to = Opening.claim(target);
        try {
            if (Files.exists(to)) {
                Opening.look(to);
            } else {
                Opening.room(to);
            }
            database.move(() -> {
                Opening.copy(from, to);
                return to;
            });
        } catch (IOException e) {
            Opening.release(to);
            throw Failures.copying(e, from, to);
        } catch (SQLException e) {
            Opening.release(to);
            throw Failures.of(e, to);
        } catch (RuntimeException e) {
            Opening.release(to);
            throw e;
        }
        Opening.release(from);
        Opening.hold(to);
        file = to;
    }

    /// All tables, oldest first.
    public List<StoredTable> tables() {
        return tables.all();
    }

    /// The table of that name, if there is one.
    public Optional<StoredTable> table(String name) {
        return tables.named(name);
    }

    /// Starts an import. The name is made readable and unique when the import finishes: `orders`, `orders 2`, … .
    public TableSink importing(String suggestedName) {
        return importing(suggestedName, false);
    }

    /// Starts an import of rows that are to be compared with a table and taken over into it. Where that does not happen before the project is
    /// closed, or the program ends, the next opening deletes them.
    public TableSink importingToCompare(String suggestedName) {
        return importing(suggestedName, true);
    }

    private TableSink importing(String suggestedName, boolean passing) {
        var started = new Import(database, tables, suggestedName, passing, imports::remove);
        imports.add(started);
        return started;
    }

    /// Gives a table another name; runs that name it follow.
    ///
    /// @throws Problem when there is no such table, or the new name is empty or taken
    public void renameTable(String name, String newName) {
        tables.rename(name, newName);
    }

    /// Deletes a table; results made from it stay.
    ///
    /// @throws Problem when there is no such table
    public void deleteTable(String name) {
        tables.delete(name);
    }

    /// Tables made of others by steps.
    public Preparations preparations() {
        return preparations;
    }

    /// Does a piece of work on this project so that a cancel ends also the single long statement that runs then, within 0.3 s; what it
    /// changed till then is taken back.
    ///
    /// @throws merchant.work.Cancelled when the progress says so
    public <T> T watched(Progress progress, Supplier<T> work) {
        return Watched.during(progress, work);
    }

    /// How a newer table differs from an older one.
    ///
    /// @param wanted what the user says of keys and columns
    /// @throws Problem when the newer one has none of the older one's columns
    public Difference difference(String older, String newer, Matching wanted, Progress progress) {
        return tables.difference(tables.required(older), tables.required(newer), wanted, progress);
    }

    /// Takes the rows of a newer table over into an older one and drops the newer one, all or nothing. Results stay.
    ///
    /// @param found the difference that was shown
    /// @param keep whether rows stay that the newer one no longer has
    /// @param now milliseconds since 1970
    public void renew(String older, String newer, Difference found, boolean keep, long now, Progress progress) {
        renew(older, newer, found, keep, Optional.empty(), now, progress);
    }

    /// The same, where the older table as it was stays as a table of its own.
    ///
    /// @param earlier its name, made unique; empty where it is not wanted
    public void renew(String older, String newer, Difference found, boolean keep, Optional<String> earlier, long now, Progress progress) {
        tables.renew(tables.required(older), tables.required(newer), found, keep, earlier, now, progress);
    }

    /// Adds the rows of records that an import could not read and that can be read after the user wrote them anew, and takes the records out of the
    /// rejected ones, all or nothing. The ledger says so, and what steps made of the table is made anew.
    ///
    /// @param now milliseconds since 1970
    /// @throws Problem when the rejected records are others by now
    public void reread(String table, Reread read, long now, Progress progress) {
        tables.reread(tables.required(table), read, now, progress);
    }

    /// Writes the project without its rows to another file and stays where it is: columns, results, models and reports are there, rows,
    /// rejected records and examples are not, and each table's ledger says so.
    ///
    /// @throws Problem when something stands there already, or it cannot be written
    public void writeWithoutRows(Path target) {
        var to = Opening.claim(target);
        try {
            Opening.room(to);
            Opening.whole(to, part -> {
                try (var bare = Database.file(part)) {
                    bare.write(Layout::make);
                    tables.writeWithoutRows(bare);
                    bare.checkpoint();
                }
            });
        } catch (SQLException e) {
            throw Failures.of(e, to);
        } finally {
            Opening.release(to);
        }
    }

    /// All runs, oldest first.
    public List<RunRecord> runs() {
        return runs.all();
    }

    /// The run with that id, if there is one.
    public Optional<RunRecord> run(long id) {
        return runs.of(id);
    }

    /// Records that a run has started.
    ///
    /// @return its id
    public long startRun(RunRecord.Start start) {
        return runs.start(start);
    }

    /// Records what a run left.
    public void finishRun(long id, Result result, double seconds) {
        runs.finish(id, result, seconds);
    }

    /// Records why a run failed.
    public void failRun(long id, Problem problem, double seconds) {
        runs.fail(id, problem, seconds);
    }

    /// Records that a run was cancelled.
    public void cancelRun(long id, double seconds) {
        runs.cancel(id, seconds);
    }

    public void renameRun(long id, Sentence title) {
        runs.rename(id, title);
    }

    /// Deletes a run, its result and its model, and takes it out of the reports.
    public void deleteRun(long id) {
        runs.delete(id);
    }

    /// What a run left; empty where it left nothing.
    ///
    /// @throws Problem when a newer version of the program wrote it
    public Optional<Result> result(long id) {
        return runs.result(id);
    }

    /// Keeps a run's model.
    public void model(long id, byte[] model) {
        runs.model(id, model);
    }

    /// A run's model, if it left one.
    public Optional<byte[]> model(long id) {
        return runs.model(id);
    }

    /// All reports, oldest first.
    public List<ReportRecord> reports() {
        return reports.all();
    }

    public ReportRecord addReport(String title, List<ReportRecord.Item> items) {
        return reports.add(title, items);
    }

    /// Writes a report's title and items anew.
    public void changeReport(ReportRecord report) {
        reports.change(report);
    }

    public void deleteReport(long id) {
        reports.delete(id);
    }

    /// The state kept under a key, such as the open tabs, if there is one.
    public Optional<String> state(String key) {
        return reports.state(key);
    }

    /// Keeps state under a key.
    public void state(String key, String value) {
        reports.state(key, value);
    }

    /// Closes the file. Closing twice does nothing more.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            List.copyOf(imports).forEach(Import::abandon);
            try {
                database.close();
            } finally {
                var open = file;
                if (open != null) {
                    Opening.release(open);
                }
            }
        }
    }
}
