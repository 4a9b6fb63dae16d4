package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merchant.store.copy.BareCopy;
import merchant.store.copy.Masking;
import merchant.store.step.Prepared.Told;
import merchant.store.step.Shape;
import merchant.store.step.StepJson;
import merchant.table.step.Step;
import merchant.text.Sentence;
import org.duckdb.DuckDBConnection;

/// Gathers what may stand in a project without rows. Steps behind which values of the data are the names of columns are left out, with all that is made of them.
final class Bare {
    private final Connection from;
    private final Preparing preparing;
    private final Map<Long, StepRows.Kept> prepared;
    private final Map<Long, Shape> shapes = new LinkedHashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final Set<Long> cut = new HashSet<>();

    Bare(DuckDBConnection from) throws SQLException {
        this.from = from;
        this.preparing = new Preparing(from, "");
        this.prepared = StepRows.all(from);
        for (long id : preparing.shapes().keySet()) {
            shape(id);
        }
    }

    /// The columns of a table, once known those of what it is made of.
    private Shape shape(long id) {
        var known = shapes.get(id);
        if (known != null) {
            return known;
        }
        var kept = prepared.get(id);
        var found = kept == null ? preparing.base(id).shape() : made(kept);
        shapes.put(id, found);
        return found;
    }

    private Shape made(StepRows.Kept kept) {
        var base = shape(kept.base());
        int places = cut.contains(kept.base()) ? 0 : (int) kept.steps().stream().takeWhile(s -> !tells(s)).count();
        steps.put(kept.id(), places);
        if (places == kept.steps().size() && !cut.contains(kept.base())) {
            return preparing.base(kept.id()).shape();
        }
        cut.add(kept.id());
        boolean applied = kept.told().stream().limit(places).allMatch(Told::applied);
        return places == 0 || !applied ? base : preparing.before(kept.id(), places).shape();
    }

    private boolean tells(Step step) {
        return Masking.namesColumns(step) || StepRows.named(List.of(step)).stream().anyMatch(name -> {
            var other = preparing.shapes().entrySet().stream().filter(e -> e.getValue().name().equals(name)).map(Map.Entry::getKey).findFirst();
            other.ifPresent(this::shape);
            return other.filter(cut::contains).isPresent();
        });
    }

    void write(List<StoredTable> tables, Connection to) throws SQLException {
        var names = new HashSet<String>();
        shapes.forEach((id, shape) -> {
            names.add(preparing.shapes().get(id).name());
            shape.fields().forEach(f -> names.add(f.name()));
        });
        var masking = new Masking(names);
        new BareCopy(from, to).write(tables.stream().map(t -> table(t, masking)).toList(), prepared.values().stream().map(k -> steps(k, masking)).toList(), failed(masking));
    }

    private BareCopy.Bare table(StoredTable table, Masking masking) {
        var shape = shapes.get(table.id());
        var columns = new ArrayList<String>();
        for (int i = 0; i < shape.columns().size(); i++) {
            columns.add(Layout.quoted(shape.columns().get(i)) + " " + Layout.type(shape.fields().get(i).type()));
        }
        int left = Optional.ofNullable(prepared.get(table.id())).map(k -> k.steps().size() - steps.get(k.id())).orElse(0);
        return new BareCopy.Bare(table.id(), table.name(), String.join(", ", columns), Tables.kept(shape.fields(), shape.columns()),
                Json.write(masking.ledger(table.ledger(), table.rows(), left)), Json.write(BareCopy.without(table.origin())));
    }

    private BareCopy.BareSteps steps(StepRows.Kept kept, Masking masking) {
        int places = steps.get(kept.id());
        var told = kept.told().subList(0, places).stream().map(t -> new Told(t.before(), t.after(), t.notes().stream().map(masking::sentence).toList(),
                t.happened().map(masking::sentence).orElse(null), t.remedy().map(masking::sentence).orElse(null))).toList();
        return new BareCopy.BareSteps(kept.id(), kept.base(), StepJson.VERSION, StepJson.write(kept.steps().subList(0, places).stream().map(masking::step).toList()), Json.write(told));
    }

    private Map<Long, String> failed(Masking masking) throws SQLException {
        var failed = new HashMap<Long, String>();
        Database.rows(from, "SELECT id, happened FROM merchant.runs WHERE happened IS NOT NULL",
                r -> failed.put(r.getLong(1), Json.write(masking.sentence(Json.read(r.getString(2), Sentence.class)))));
        return failed;
    }
}
