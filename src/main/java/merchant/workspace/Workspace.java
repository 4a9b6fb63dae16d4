package merchant.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.copy.Difference;
import merchant.store.copy.Matching;
import merchant.store.ProjectFile;
import merchant.store.ReportRecord;
import merchant.store.copy.Reread;
import merchant.store.RunRecord;
import merchant.store.StoredTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.view.View;
import merchant.text.Sentence;
import merchant.work.Worker;
import org.jspecify.annotations.Nullable;

/// The open project as the window sees it: lists that follow the file, and commands that work away from the window. All
/// methods are called where the worker calls its listeners: on the JavaFX thread.
///
/// A project is made when something first needs one, at the place given; nothing is asked before there is anything to keep.
public final class Workspace implements AutoCloseable {
    private static final int MOST_KEPT = 8;

    private final Worker worker;
    private final Clock clock;
    private final Tasks tasks;
    private final Runs training = new Runs(this);
    private final Preparing preparing = new Preparing(this);
    private final ProjectHolder holder;
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<StoredTable> tables = FXCollections.observableArrayList();
    private final ObservableList<RunRecord> runs = FXCollections.observableArrayList();
    private final ObservableList<ReportRecord> reports = FXCollections.observableArrayList();
    // held, because a view that nobody holds forgets its listeners
    private final ObservableList<StoredTable> tablesShown = FXCollections.unmodifiableObservableList(tables);
    private final ObservableList<RunRecord> runsShown = FXCollections.unmodifiableObservableList(runs);
    private final ObservableList<ReportRecord> reportsShown = FXCollections.unmodifiableObservableList(reports);
    private final Map<Long, Result> kept = new LinkedHashMap<>();
    private final KeptViews views = new KeptViews();
    private List<StoredTable> all = List.of();
    private Consumer<Problem> failing = problem -> {};

    /// @param worker where work is done
    /// @param clock for the time that is left
    /// @param fresh the file of the project that is made when none is open; asked when it is needed
    public Workspace(Worker worker, Clock clock, Supplier<Path> fresh) {
        this.worker = worker;
        this.clock = clock;
        this.tasks = new Tasks(worker, clock);
        this.holder = new ProjectHolder(fresh);
    }

    /// The file of the open project, if one is open.
    public ReadOnlyObjectProperty<Optional<Path>> path() {
        return path.getReadOnlyProperty();
    }

    /// The tables, oldest first, without those that are only compared with another until somebody decides. Not to be changed.
    public ObservableList<StoredTable> tables() {
        return tablesShown;
    }

    /// The runs with what became of them, oldest first. Not to be changed.
    public ObservableList<RunRecord> runs() {
        return runsShown;
    }

    /// The reports, oldest first. Not to be changed.
    public ObservableList<ReportRecord> reports() {
        return reportsShown;
    }

    public Tasks tasks() {
        return tasks;
    }

    /// Where failures go that no page waits for.
    public void onFailure(Consumer<Problem> listener) {
        failing = listener;
    }

    /// The forecasts of many series that this project keeps, the newest first.
    public List<KeptForecast> keptForecasts() {
        return KeptForecast.of(runs);
    }

    public Optional<StoredTable> table(String name) {
        return all.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /// How a table was looked at last, also before the project was opened.
    public View view(StoredTable table) {
        return views.of(table);
    }

    /// Remembers how a table is looked at.
    public void view(StoredTable table, View view) {
        views.put(table, view);
        quietly((project, progress) -> views.keep(table), done -> { }, KeptViews::lost);
    }

    public Optional<RunRecord> run(long id) {
        return runs.stream().filter(r -> r.id() == id).findFirst();
    }

    public Instant now() {
        return clock.instant();
    }

    /// Opens a project in place of the one that is open.
    public Task open(Path file, Runnable done) {
        return tasks.start(Sentence.of("Opening {0}", name(file)), progress -> read(holder.open(file, progress::settle)), contents -> {
            show(contents);
            done.run();
        });
    }

    /// Makes a new project in place of the one that is open.
    public Task create(Path file, Runnable done) {
        return tasks.start(Sentence.of("Making {0}", name(file)), progress -> {
            progress.settle();
            return read(holder.create(file));
        }, contents -> {
            show(contents);
            done.run();
        });
    }

    /// Writes the project to another file and goes on there.
    public Task saveAs(Path file, Runnable done) {
        return tasks.start(Sentence.of("Saving as {0}", name(file)), progress -> {
            // a copy cannot be stopped half way, and then the project goes on there
            progress.settle();
            holder.get().saveAs(file);
            return read(holder.get());
        }, contents -> {
            show(contents);
            done.run();
        });
    }

    /// Reads a file into a new table.
    ///
    /// @param suggestedName the table's name, made readable and unique by the project
    /// @param done hears the table's real name
    public Task importTable(Sentence title, String suggestedName, Importer importer, Consumer<Table> done) {
        return importTable(title, project -> project.importing(suggestedName), importer, done);
    }

    /// Reads a file into a table that is only to be compared with another; see [ProjectFile#importingToCompare].
    public Task importToCompare(Sentence title, String suggestedName, Importer importer, Consumer<Table> done) {
        return importTable(title, project -> project.importingToCompare(suggestedName), importer, done);
    }

    private Task importTable(Sentence title, Function<ProjectFile, TableSink> begin, Importer importer, Consumer<Table> done) {
        if (path.get().isEmpty()) {
            // the project that is made for it is named from its first moment on; where it cannot be made, the import says so
            quietly((project, progress) -> project.path(), made -> path.set(Optional.of(path.get().orElse(made))), untold -> { });
        }
        return tasks.start(title, progress -> {
            var project = holder.get();
            var sink = begin.apply(project);
            try {
                progress.check();
                return new Imported(importer.read(sink, progress), read(project));
            } catch (Exception | OutOfMemoryError e) {
                sink.abandon();
                throw e;
            }
        }, imported -> {
            show(imported.contents);
            done.accept(imported.table);
        });
    }

    /// Does work that changes the project as a task, and shows the project anew.
    <T> Task working(Sentence title, ProjectJob<T> job, Consumer<T> done) {
        return tasks.start(title, progress -> {
            var project = holder.get();
            var outcome = job.run(project, progress);
            return Map.entry(outcome, read(project));
        }, both -> {
            show(both.getValue());
            done.accept(both.getKey());
        });
    }

    /// Tables made of others by steps.
    public Preparing preparing() {
        return preparing;
    }

    /// Finds out how a newer table differs from an older one.
    ///
    /// @param wanted what the user says of keys and columns
    public Task difference(String older, String newer, Matching wanted, Consumer<Difference> done) {
        return tasks.start(Sentence.of("Comparing {0}", older), progress -> holder.get().watched(progress, () -> holder.get().difference(older, newer, wanted, progress)), done);
    }

    /// Takes a newer table's rows over into an older one.
    ///
    /// @param keep whether rows stay that the newer one no longer has
    /// @param earlier what a table is called that stays as the older one was; empty where none is wanted
    public Task renew(String older, String newer, Difference found, boolean keep, Optional<String> earlier, Runnable done) {
        return tasks.start(Sentence.of("Renewing {0}", older), progress -> {
            var project = holder.get();
            project.watched(progress, () -> {
                project.renew(older, newer, found, keep, earlier, clock.millis(), progress);
                return true;
            });
            return read(project);
        }, contents -> {
            show(contents);
            done.run();
        });
    }

    /// Reads rejected records of a table once more.
    ///
    /// @param reading what they are read as
    public Task reread(String table, Supplier<Reread> reading, Runnable done) {
        return working(Sentence.of("Reading rejected records of {0}", table), (project, progress) -> {
            var read = reading.get();
            return project.watched(progress, () -> {
                project.reread(table, read, clock.millis(), progress);
                return true;
            });
        }, read -> done.run());
    }

    /// Writes the project without its rows to another file and stays with this one.
    public Task writeWithoutRows(Path file, Runnable done) {
        return tasks.start(Sentence.of("Writing {0}", name(file)), progress -> {
            holder.get().writeWithoutRows(file);
            return true;
        }, written -> done.run());
    }

    /// Starts a run. It is in the project at once and stays there whatever becomes of it.
    ///
    /// @param started hears its id
    public void train(RunRequest request, LongConsumer started) {
        training.start(request, started);
    }

    /// Reads a run's result; a second time it is there at once.
    public void result(long run, Consumer<Optional<Result>> done, Consumer<Problem> failed) {
        var known = kept.get(run);
        if (known != null) {
            done.accept(Optional.of(known));
            return;
        }
        quietly((project, progress) -> project.result(run), result -> {
            result.ifPresent(r -> keep(run, r));
            done.accept(result);
        }, failed);
    }

    public void renameTable(String name, String newName) {
        change(project -> project.renameTable(name, newName));
    }

    public void deleteTable(String name) {
        deleteTables(List.of(name));
    }

    /// Deletes tables one after the other: one that is made of another must stand before it.
    public void deleteTables(List<String> names) {
        change(project -> names.forEach(project::deleteTable));
    }

    public void role(StoredTable table, String field, @Nullable Role role) {
        change(project -> table.role(field, role));
    }

    public void renameRun(long id, String title) {
        change(project -> project.renameRun(id, Sentence.verbatim(title)));
    }

    public void deleteRun(long id) {
        tasks.ofRun(id).ifPresent(Task::cancel);
        kept.remove(id);
        change(project -> project.deleteRun(id));
    }

    public void addReport(String title, List<ReportRecord.Item> items) {
        change(project -> project.addReport(title, items));
    }

    public void changeReport(ReportRecord report) {
        change(project -> project.changeReport(report));
    }

    public void deleteReport(long id) {
        change(project -> project.deleteReport(id));
    }

    /// Changes the project away from the window and shows it anew.
    public void change(Consumer<ProjectFile> change) {
        quietly((project, progress) -> {
            change.accept(project);
            return read(project);
        }, this::show, this::fail);
    }

    /// Does a short piece of work on the project that the bottom bar does not show, such as reading a page of rows.
    ///
    /// @return what cancels it
    public <T> Worker.Running quietly(ProjectJob<T> job, Consumer<T> done, Consumer<Problem> failed) {
        return worker.start(Sentence.of("Project"), progress -> job.run(holder.get(), progress), Worker.Listener.of(done, failed));
    }

    /// Reads the lists anew.
    public void refresh() {
        quietly((project, progress) -> read(project), this::show, this::fail);
    }

    void fail(Problem problem) {
        failing.accept(problem);
    }

    void keep(long run, Result result) {
        kept.put(run, result);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private void show(Contents contents) {
        if (!path.get().equals(Optional.of(contents.path))) {
            kept.clear();
            views.only(contents.tables);
        }
        all = contents.tables;
        tables.setAll(all.stream().filter(t -> !t.isPassing()).toList());
        runs.setAll(contents.runs);
        reports.setAll(contents.reports);
        path.set(Optional.of(contents.path));
    }

    private Contents read(ProjectFile project) {
        var all = project.tables();
        views.learn(all);
        return new Contents(project.path(), all, project.runs(), project.reports());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Cancels what runs and closes the project.
    @Override
    public void close() {
        tasks.cancelAll();
        worker.close();
        holder.close();
    }

    private record Contents(Path path, List<StoredTable> tables, List<RunRecord> runs, List<ReportRecord> reports) {}

    private record Imported(Table table, Contents contents) {}
}
