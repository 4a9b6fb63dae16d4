package merchant.ui.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merchant.csv.Rereading;
import merchant.csv.Rereading.Outcome;
import merchant.problem.Problem;
import merchant.store.copy.Reread;
import merchant.store.StoredTable;
import merchant.table.TableSink.Rejected;
import merchant.work.Worker;
import merchant.workspace.Task;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The records of a table that could not be read: each can be written anew, is checked at once, and those that fit are read together.
public final class RejectedModel {
    private static final int MOST = 1_000;

    /// The records.
    ///
    /// @param records the first of them
    /// @param count how many there are
    /// @param reading how they would be read
    public record Loaded(List<Rejected> records, long count, Rereading reading) {
        public Loaded {
            records = List.copyOf(records);
        }
    }

    /// What became of a record that was written anew.
    ///
    /// @param text as the user wrote it
    /// @param outcome what it would be read as; empty while that is being found out
    record Draft(String text, Optional<Outcome> outcome) {
        boolean fits() {
            return outcome.filter(Outcome.Rows.class::isInstance).isPresent();
        }
    }

    private final StoredTable table;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rejected>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Integer, Draft>> drafts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int place = -1;
    private Worker.@Nullable Running checking;

    public RejectedModel(StoredTable table, Workspace workspace) {
        this.table = table;
        this.workspace = workspace;
        load();
    }

    public StoredTable table() {
        return table;
    }

    /// The records; empty until they are there.
    public ReadOnlyObjectProperty<Optional<Loaded>> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// The record that is being looked at.
    public ReadOnlyObjectProperty<Optional<Rejected>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What the record that is looked at would be read as, as it is written now; empty while that is being found out.
    public ReadOnlyObjectProperty<Optional<Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// The records that were written anew, by their place.
    ReadOnlyObjectProperty<Map<Integer, Draft>> drafts() {
        return drafts.getReadOnlyProperty();
    }

    /// Why records could not be had or read.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the records anew, as they stand in the project.
    public void load() {
        workspace.quietly((project, progress) -> new Loaded(table.rejected(0, MOST), table.rejectedCount(), new Rereading(table.fields(), table.origin())), this::show,
                p -> problem.set(Optional.of(p)));
    }

    /// Drafts of records that are there still stay.
    private void show(Loaded now) {
        var before = loaded.get().map(Loaded::records).orElse(List.of());
        var kept = new LinkedHashMap<Integer, Draft>();
        var left = new LinkedHashSet<>(drafts.get().keySet());
        for (int i = 0; i < now.records().size(); i++) {
            var record = now.records().get(i);
            var draft = left.stream().filter(p -> p < before.size() && before.get(p).equals(record)).findFirst();
            if (draft.isPresent()) {
                left.remove(draft.get());
                kept.put(i, drafts.get().get(draft.get()));
            }
        }
        problem.set(Optional.empty());
        place = -1;
        chosen.set(Optional.empty());
        drafts.set(kept);
        loaded.set(Optional.of(now));
        if (!now.records().isEmpty()) {
            choose(0);
        }
    }

    /// Looks at a record.
    public void choose(int wanted) {
        if (wanted != place) {
            place = wanted;
            chosen.set(Optional.of(records().get(wanted)));
            check();
        }
    }

    private List<Rejected> records() {
        return loaded.get().orElseThrow().records();
    }

    int place() {
        return place;
    }

    /// The record that is looked at, as it is written now.
    public String text() {
        return Optional.ofNullable(drafts.get().get(place)).map(Draft::text).orElseGet(() -> chosen.get().map(Rejected::text).orElse(""));
    }

    /// Why the record that is looked at cannot be written anew here; empty where it can.
    public Optional<merchant.text.Sentence> obstacle() {
        return chosen.get().flatMap(r -> loaded.get().orElseThrow().reading().obstacle(r));
    }

    /// Writes the record that is looked at anew.
    public void write(String text) {
        if (place >= 0 && !text.equals(text())) {
            var changed = new LinkedHashMap<>(drafts.get());
            if (text.equals(records().get(place).text())) {
                changed.remove(place);
            } else {
                changed.put(place, new Draft(text, Optional.empty()));
            }
            drafts.set(changed);
            check();
        }
    }

    private void check() {
        if (checking != null) {
            checking.cancel();
        }
        outcome.set(Optional.empty());
        int asked = place;
        var record = records().get(asked);
        var text = text();
        var reading = loaded.get().orElseThrow().reading();
        checking = workspace.quietly((project, progress) -> reading.check(record, text), found -> checked(asked, text, found), p -> problem.set(Optional.of(p)));
    }

    private void checked(int asked, String text, Outcome found) {
        var draft = drafts.get().get(asked);
        if (draft != null && draft.text().equals(text)) {
            var changed = new LinkedHashMap<>(drafts.get());
            changed.put(asked, new Draft(text, Optional.of(found)));
            drafts.set(changed);
        }
        if (asked == place) {
            outcome.set(Optional.of(found));
        }
    }

    /// How many of the records that were written anew can be read.
    public int fitting() {
        return (int) drafts.get().values().stream().filter(Draft::fits).count();
    }

    /// Reads those that fit into the table.
    public Task readThem() {
        var places = drafts.get().entrySet().stream().filter(e -> e.getValue().fits()).map(Map.Entry::getKey).sorted().toList();
        var records = places.stream().map(records()::get).toList();
        var texts = places.stream().map(p -> drafts.get().get(p).text()).toList();
        var reading = loaded.get().orElseThrow().reading();
        var task = workspace.reread(table.name(), () -> {
            var read = reading.read(IntStream.range(0, records.size()).mapToObj(i -> new Rereading.Mended(records.get(i), texts.get(i))).toList());
            return new Reread(places.stream().map(Integer::longValue).toList(), records, texts, read.rows(), read.told());
        }, () -> forget(places));
        task.state().addListener((o, was, is) -> task.problem().ifPresent(p -> problem.set(Optional.of(p))));
        task.problem().ifPresent(p -> problem.set(Optional.of(p)));
        return task;
    }

    private void forget(List<Integer> places) {
        var left = new LinkedHashMap<>(drafts.get());
        Set.copyOf(places).forEach(left::remove);
        drafts.set(left);
        load();
    }

    void close() {
        if (checking != null) {
            checking.cancel();
        }
    }
}
