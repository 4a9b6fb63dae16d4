package merchant.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merchant.problem.Problem;
import merchant.store.copy.Masking;
import merchant.store.step.Compiled;
import merchant.store.step.Compiler;
import merchant.store.step.Prepared.Told;
import merchant.store.step.Shape;
import merchant.store.step.Sources;
import merchant.store.step.StepColumns;
import merchant.store.step.StepTypes;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Makes prepared tables within one transaction: a view a step, each over the one before, and behind the last either a view (where each row is
/// made of one row, so that a page costs no more than one of the base) or a table that keeps the rows.
final class Preparing {
    /// The share of a table's own steps, where others are made of it.
    private static final double OWN = 0.5;

    private final DuckDBConnection c;
    private final Map<Long, StoredTable.Shape> shapes;
    private final Map<Long, StepRows.Kept> prepared;
    private final Compiler compiler;
    private final Set<Long> made = new LinkedHashSet<>();

    Preparing(DuckDBConnection connection, String salt) throws SQLException {
        c = connection;
        shapes = Tables.shapes(connection);
        prepared = StepRows.all(connection);
        compiler = new Compiler(this::source, salt);
    }

    /// The prepared tables made so far, each after those that it is made of.
    Set<Long> made() {
        return made;
    }

    Map<Long, StoredTable.Shape> shapes() {
        return shapes;
    }

    private Optional<Sources.Source> source(String name) {
        return shapes.entrySet().stream().filter(e -> e.getValue().name().equals(name)).findFirst()
                .map(e -> new Sources.Source(e.getKey(), name, "data.t" + e.getKey(), new Shape(e.getValue().fields(), e.getValue().columns())));
    }

    StepRows.Kept kept(long id) {
        return Optional.ofNullable(prepared.get(id)).orElseThrow(() -> Problem.request(
                Sentence.of("The table \"{0}\" was not made by steps.", shapes.get(id).name()), Sentence.of("Choose a table that was.")));
    }

    /// Where the rows stand after the first steps of a table, and their columns.
    ///
    /// @param effort what it costs to ask for some of them; rows that must be put in order can bear very large numbers
    /// @param name of the table that the steps begin with
    record Place(String name, String relation, Shape shape, long rows, Compiled.Effort effort) {
        Place after(String view, Compiled compiled, long count) {
            return new Place(name, view, compiled.shape(), count, effort.compareTo(compiled.effort()) > 0 ? effort : compiled.effort());
        }
    }

    /// What a step is at a place. A step that makes one row number of two has no room for numbers that were made so before: the rows are numbered
    /// anew then.
    Compiled compiled(Step step, Place place) {
        boolean widens = step instanceof Step.Join || step instanceof Step.Append;
        return compiler.compile(step, place.shape(), place.name(), widens && place.effort() == Compiled.Effort.ORDER
                ? "(SELECT row_number() OVER (ORDER BY rowid) - 1 AS rowid, * EXCLUDE (rowid) FROM " + place.relation() + ")" : place.relation());
    }

    Place base(long id) {
        var shape = shapes.get(id);
        return new Place(shape.name(), "data.t" + id, new Shape(shape.fields(), shape.columns()), shape.rows(), Compiled.Effort.LIGHT);
    }

    /// A step whose values were taken out when the project was written without its data would compare with the marks that stand for them.
    static void refuseMarks(Step step) {
        if (Masking.isMasked(step)) {
            throw Problem.request(Sentence.of("The values that this step names were left out when the project was written without its data."),
                    Sentence.of("Change the step and write them anew, or remove it."));
        }
    }

    /// The place before the step at `index`.
    Place before(long id, int index) {
        var kept = prepared.get(id);
        if (kept == null) {
            return base(id);
        }
        if (index == kept.steps().size() && kept.told().stream().allMatch(Told::applied)) {
            var whole = base(id);
            return new Place(shapes.get(kept.base()).name(), whole.relation(), whole.shape(), whole.rows(), whole.effort());
        }
        var place = base(kept.base());
        for (int i = 0; i < index; i++) {
            place = place.after("step.t" + id + "_" + (i + 1), compiled(kept.steps().get(i), place), kept.told().get(i).after());
        }
        return place;
    }

    /// A loop of tables that are made of each other cannot be.
    void refuseLoop(long id, long base, List<Step> steps) {
        var seen = new LinkedHashSet<Long>();
        reach(base, seen);
        StepRows.named(steps).forEach(n -> source(n).ifPresent(s -> reach(s.id(), seen)));
        if (seen.contains(id)) {
            throw Problem.request(Sentence.of("The table \"{0}\" would be made of itself.", shapes.get(id).name()), Sentence.of("Choose another table."));
        }
    }

    private void reach(long id, Set<Long> seen) {
        var kept = prepared.get(id);
        if (seen.add(id) && kept != null) {
            reach(kept.base(), seen);
            StepRows.named(kept.steps()).forEach(n -> source(n).ifPresent(s -> reach(s.id(), seen)));
        }
    }

    /// Makes all tables anew that are made of this one.
    void dependents(long id, Progress progress) throws SQLException {
        var all = direct(id);
        for (int i = 0; i < all.size(); i++) {
            // one that another of them made anew meanwhile has other steps' outcomes by now
            var kept = prepared.get(all.get(i));
            make(kept, kept.state(), kept.steps(), 0, progress.slice((double) i / all.size(), (i + 1.0) / all.size()));
        }
        progress.report(1);
    }

    /// The tables that are made of this one directly.
    private List<Long> direct(long id) {
        return List.copyOf(prepared.values()).stream().filter(k -> k.base() == id || StepRows.named(k.steps()).contains(shapes.get(id).name())).map(StepRows.Kept::id).toList();
    }

    /// Makes a table of its steps, and then what is made of it.
    ///
    /// @param same how many steps at the start are those of the table as it stands
    void make(StepRows.Kept kept, long state, List<Step> steps, int same, Progress progress) throws SQLException {
        progress.say(Sentence.of("Preparing {0}", shapes.get(kept.id()).name()));
        double own = direct(kept.id()).isEmpty() ? 1 : OWN;
        var chain = new Chain(kept, steps, same, progress.slice(0, own));
        chain.walk();
        StepRows.views(c, kept.id(), chain.applied);
        chain.store();
        StepRows.types(c, kept.id(), chain.types);
        var fields = meaning(shapes.get(kept.id()).fields(), chain.place.shape().fields());
        var was = shapes.get(kept.id());
        var now = new StoredTable.Shape(was.name(), fields, chain.place.shape().columns(), chain.rows, was.rejected());
        shapes.put(kept.id(), now);
        prepared.put(kept.id(), new StepRows.Kept(kept.id(), kept.base(), state, steps, chain.told, Math.max(kept.last(), state)));
        StepRows.outcome(c, kept.id(), state, chain.told);
        Database.execute(c, "UPDATE merchant.tables SET fields = ?, rows = ? WHERE id = ?", Tables.kept(fields, now.columns()), now.rows(), kept.id());
        made.add(kept.id());
        dependents(kept.id(), progress.slice(own, 1));
    }

    /// What the user said of a column's role stays while the column does.
    private static List<Field> meaning(List<Field> before, List<Field> now) {
        return now.stream().map(f -> before.stream().filter(b -> b.name().equals(f.name())).findFirst()
                .map(b -> f.withRole(b.roleOrNull())).orElse(f)).toList();
    }

    /// The rows of steps that make each row of one row.
    private static String light(Place place) {
        return "SELECT rowid AS rowid, " + String.join(", ", place.shape().columns().stream().map(Layout::quoted).toList()) + " FROM " + place.relation();
    }

    /// Makes the views of all steps anew, so that what stands in a file from elsewhere, or was made by another version, is never asked.
    ///
    /// @return whether anything is otherwise now
    boolean review() throws SQLException {
        var names = new HashMap<String, Long>();
        shapes.forEach((id, shape) -> names.put(shape.name(), id));
        var before = views();
        for (var kept : StepRows.ordered(prepared, names)) {
            if (!reviewed(kept)) {
                make(kept, kept.state(), kept.steps(), 0, Progress.NONE);
            }
        }
        return !made.isEmpty() || !before.equals(views());
    }

    private List<String> views() throws SQLException {
        return Database.rows(c, "SELECT schema_name || view_name || sql FROM duckdb_views() WHERE schema_name IN ('data', 'step') ORDER BY ALL", r -> r.getString(1));
    }

    /// False where the rows must be made of the steps again.
    private boolean reviewed(StepRows.Kept kept) throws SQLException {
        var place = base(kept.base());
        int applied = (int) kept.told().stream().takeWhile(Told::applied).count();
        try {
            for (int i = 0; i < applied; i++) {
                var view = "step.t" + kept.id() + "_" + (i + 1);
                var compiled = compiled(kept.steps().get(i), place);
                Database.execute(c, "CREATE OR REPLACE VIEW " + view + " AS " + compiled.sql());
                place = place.after(view, compiled, kept.told().get(i).after());
            }
        } catch (Problem fitsNoLonger) {
            System.getLogger(Preparing.class.getName()).log(System.Logger.Level.INFO, "steps fit no longer", fitsNoLonger);
            return false;
        }
        StepRows.views(c, kept.id(), applied);
        if (!StepRows.kind(c, kept.id()).equals("VIEW")) {
            return true;
        }
        Database.execute(c, "CREATE OR REPLACE VIEW data.t" + kept.id() + " AS " + light(place));
        return place.effort() == Compiled.Effort.LIGHT && shapes.get(kept.id()).rows() == shapes.get(kept.base()).rows()
                && shapes.get(kept.id()).columns().equals(place.shape().columns());
    }

    long count(String sql) throws SQLException {
        return Database.rows(c, sql, r -> r.getLong(1)).getFirst();
    }

    /// Sees that a step does not make more than can be kept, before it is made.
    ///
    /// @throws Problem where it does
    void check(Compiled compiled) throws SQLException {
        for (var bar : compiled.bars()) {
            long count = count(bar.note().sql());
            if (count > 0) {
                throw Problem.data(bar.note().say(count, List.of()), bar.remedy());
            }
        }
        for (var extent : compiled.extents()) {
            Database.rows(c, extent.sql(), r -> {
                extent.check(r.getDouble(1), r.getLong(2), r.getDate(3).toLocalDate(), r.getDate(4).toLocalDate(), r.getDate(5).toLocalDate());
                return true;
            });
        }
    }

    /// What the user is told of a step.
    List<Sentence> notes(Compiled compiled) throws SQLException {
        return compiled.told(sql -> Database.rows(c, sql, r -> {
            var cells = new ArrayList<@Nullable String>();
            for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                cells.add(r.getString(i));
            }
            return cells;
        }));
    }

    /// The steps of one table on their way.
    private final class Chain {
        private final StepRows.Kept kept;
        private final List<Step> steps;
        private final int same;
        private final Progress progress;
        private final List<Told> told = new ArrayList<>();
        private final boolean quick;
        private Place place;
        private final Map<String, Map<String, Type>> made;
        private final Map<String, Map<String, Type>> types = new LinkedHashMap<>();
        private int applied;
        private long rows;
        /// The last step over the rows as they are kept, where that saves going all the way again.
        private @Nullable String shortcut;

        Chain(StepRows.Kept kept, List<Step> steps, int same, Progress progress) throws SQLException {
            this.kept = kept;
            this.steps = steps;
            this.same = same;
            this.progress = progress;
            this.made = StepRows.types(c, kept.id());
            this.place = base(kept.base());
            this.rows = place.rows();
            this.quick = same > 0 && same == steps.size() - 1 && StepRows.kind(c, kept.id()).equals("TABLE");
        }

        void walk() throws SQLException {
            for (int i = 0; i < steps.size(); i++) {
                progress.step(i, steps.size() + 1L);
                if (applied < i) {
                    told.add(later(i));
                    continue;
                }
                try {
                    step(i);
                    applied++;
                } catch (Problem p) {
                    var lacking = StepColumns.lacking(steps.get(i), place.shape().fields(), Set.of());
                    told.add(unfit(lacking.size() > 1 ? StepColumns.problem(lacking) : p));
                }
            }
        }

        private static Told unfit(Problem p) {
            return new Told(-1, -1, List.of(), p.happened(), p.remedy().orElse(null));
        }

        /// A step behind one that does not fit: it waits for that, or does not fit either way.
        private Told later(int i) {
            var known = known(i);
            var open = steps.subList(applied, i);
            if (open.stream().anyMatch(s -> StepColumns.made(s).isEmpty())) {
                return Told.waiting();
            }
            var changed = open.stream().flatMap(s -> StepColumns.made(s).orElseThrow().stream()).toList();
            var fields = place.shape().fields().stream().filter(f -> !changed.contains(f.name())).toList();
            try {
                refuseMarks(steps.get(i));
                var lacking = StepColumns.lacking(steps.get(i), place.shape().fields(), changed);
                if (lacking.size() > 1) {
                    return unfit(StepColumns.problem(lacking));
                }
                place.shape().require(lacking);
                StepRows.named(List.of(steps.get(i))).forEach(compiler.sources()::required);
                StepTypes.check(known, fields);
                return Told.waiting();
            } catch (Problem p) {
                return unfit(p);
            }
        }

        /// The types when the step was made: those of the step itself, where it is not made now.
        private Map<String, Type> known(int i) {
            var mark = StepRows.mark(steps.get(i));
            boolean fresh = !kept.steps().isEmpty() && !kept.steps().contains(steps.get(i));
            var known = fresh ? Map.<String, Type>of() : made.getOrDefault(mark, Map.of());
            if (!known.isEmpty()) {
                types.put(mark, known);
            }
            return known;
        }

        private void step(int i) throws SQLException {
            if (i >= same) {
                refuseMarks(steps.get(i));
            }
            StepTypes.check(known(i), place.shape().fields());
            var compiled = compiled(steps.get(i), place);
            var view = "step.t" + kept.id() + "_" + (i + 1);
            Database.execute(c, "CREATE OR REPLACE VIEW " + view + " AS " + compiled.sql());
            if (i < same) {
                told.add(kept.told().get(i));
            } else {
                var asked = compiled;
                if (quick) {
                    asked = compiler.compile(steps.get(i), place.shape(), place.name(), "data.t" + kept.id());
                    shortcut = asked.sql();
                }
                check(asked);
                long after = asked.rows() ? rows : count("SELECT count(*) FROM (" + asked.sql() + ")");
                told.add(Told.applied(rows, after, notes(asked)));
            }
            rows = told.get(i).after();
            var before = place.shape().fields();
            types.computeIfAbsent(StepRows.mark(steps.get(i)), m -> StepTypes.of(steps.get(i), before));
            place = place.after(view, compiled, rows);
        }

        /// Puts the rows where pages are read.
        void store() throws SQLException {
            progress.check();
            var name = "data.t" + kept.id();
            var columns = String.join(", ", place.shape().columns().stream().map(Layout::quoted).toList());
            if (place.effort() == Compiled.Effort.LIGHT) {
                StepRows.drop(c, kept.id());
                Database.execute(c, "CREATE VIEW " + name + " AS " + light(place));
                return;
            }
            var from = shortcut == null ? place.relation() : "(" + shortcut + ")";
            Database.execute(c, "CREATE TABLE " + name + "_next AS SELECT " + columns + " FROM " + from
                    + (place.effort() == Compiled.Effort.ORDER ? " ORDER BY rowid" : ""));
            StepRows.drop(c, kept.id());
            Database.execute(c, "ALTER TABLE " + name + "_next RENAME TO t" + kept.id());
            progress.check();
        }
    }
}
