package merchant.ui.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// So many records are shown at a time.
    static final int SHOWN = 1_000;

    /// The records.
    ///
    /// @param records some of them
    /// @param from how many stand before these
    /// @param count how many there are
    /// @param leftOut those of them that could be read, and that the user chose to leave out
    /// @param reading how they would be read
    public record Loaded(List<Rejected> records, int from, long count, long leftOut, Rereading reading) {
        public Loaded {
            records = List.copyOf(records);
        }

        private boolean has(int place) {
            return place >= from && place < from + records.size();
        }
    }

    /// What became of a record that was written anew.
    ///
    /// @param record as it stands
    /// @param text as the user wrote it
    /// @param outcome what it would be read as; empty while that is being found out
    record Draft(Rejected record, String text, Optional<Outcome> outcome) {
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

    /// The records that were written anew, by their place among all.
    ReadOnlyObjectProperty<Map<Integer, Draft>> drafts() {
        return drafts.getReadOnlyProperty();
    }

    /// Why records could not be had or read.
    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the records that are shown anew, as they stand in the project.
    public void load() {
        load(loaded.get().map(Loaded::from).orElse(0));
    }

    /// Shows the records before those that are shown.
    public void earlier() {
        load(loaded.get().map(Loaded::from).orElse(0) - SHOWN);
    }

    /// Shows the records behind those that are shown.
    public void later() {
        load(loaded.get().map(Loaded::from).orElse(0) + SHOWN);
    }

    private void load(int wanted) {
        workspace.quietly((project, progress) -> {
            long count = table.rejectedCount();
            int from = (int) Math.clamp(wanted, 0L, Math.max(0, (count - 1) / SHOWN * SHOWN));
            return new Loaded(table.rejected(from, SHOWN), from, count, table.leftOutCount(), new Rereading(table.fields(), table.origin(), table::first));
        }, this::show, p -> problem.set(Optional.of(p)));
    }

    /// Drafts of records that are there still stay; of those that are not shown the store will know.
    private void show(Loaded now) {
        var kept = new LinkedHashMap<Integer, Draft>();
        var left = new LinkedHashMap<>(drafts.get());
        for (int place = now.from(); place < now.from() + now.records().size(); place++) {
            var record = now.records().get(place - now.from());
            int here = place;
            var draft = left.entrySet().stream().filter(e -> e.getValue().record().equals(record)).min(Comparator.comparingInt(e -> Math.abs(e.getKey() - here)));
            if (draft.isPresent()) {
                left.remove(draft.get().getKey());
                kept.put(place, draft.get().getValue());
            }
        }
        left.forEach((place, draft) -> {
            if (!now.has(place) && place < now.count()) {
                kept.putIfAbsent(place, draft);
            }
        });
        problem.set(Optional.empty());
        place = -1;
        chosen.set(Optional.empty());
        drafts.set(kept);
        loaded.set(Optional.of(now));
        if (!now.records().isEmpty()) {
            choose(0);
        }
    }

    /// Looks at a record, by its place among those that are shown.
    public void choose(int wanted) {
        if (from() + wanted != place) {
            place = from() + wanted;
            chosen.set(Optional.of(record(place)));
            check();
        }
    }

    private Rejected record(int at) {
        return loaded.get().orElseThrow().records().get(at - from());
    }

    private int from() {
        return loaded.get().map(Loaded::from).orElse(0);
    }

    /// The place among those that are shown.
    int shown() {
        return place - from();
    }

    /// What was written in place of a record that is shown.
    Optional<Draft> draft(int shown) {
        return Optional.ofNullable(drafts.get().get(from() + shown));
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
            var record = record(place);
            if (text.equals(record.text())) {
                changed.remove(place);
            } else {
                changed.put(place, new Draft(record, text, Optional.empty()));
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
        var record = record(asked);
        var text = text();
        var reading = loaded.get().orElseThrow().reading();
        checking = workspace.quietly((project, progress) -> reading.check(record, text), found -> checked(asked, text, found), p -> problem.set(Optional.of(p)));
    }

    private void checked(int asked, String text, Outcome found) {
        var draft = drafts.get().get(asked);
        if (draft != null && draft.text().equals(text)) {
            var changed = new LinkedHashMap<>(drafts.get());
            changed.put(asked, new Draft(draft.record(), text, Optional.of(found)));
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
        var records = places.stream().map(p -> drafts.get().get(p).record()).toList();
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

    /// The records behind those that were read move up.
    private void forget(List<Integer> places) {
        var left = new LinkedHashMap<Integer, Draft>();
        drafts.get().forEach((place, draft) -> {
            if (!places.contains(place)) {
                left.put(place - (int) places.stream().filter(p -> p < place).count(), draft);
            }
        });
        drafts.set(left);
        load();
    }

    void close() {
        if (checking != null) {
            checking.cancel();
        }
    }
}
