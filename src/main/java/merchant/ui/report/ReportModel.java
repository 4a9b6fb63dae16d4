package merchant.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import merchant.result.OrderResult;
import merchant.result.Result;
import merchant.store.ReportRecord;
import merchant.ui.result.order.OwnOrders;
import merchant.workspace.KeptQuantities;
import merchant.workspace.Workspace;

/// A report being put together: its parts in order, and the results that they come from. Every change is in the project at once.
public final class ReportModel {
    private final Workspace workspace;
    private final long id;
    private final Map<Long, Result> results = new HashMap<>();
    private final Map<Long, Map<String, Double>> own = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final InvalidationListener follow = o -> read();
    private final InvalidationListener aging = o -> revision.set(revision.get() + 1);
    private Optional<ReportRecord> shown = Optional.empty();

    public ReportModel(Workspace workspace, long id) {
        this.workspace = workspace;
        this.id = id;
        workspace.reports().addListener(new WeakInvalidationListener(follow));
        workspace.tables().addListener(new WeakInvalidationListener(aging));
        read();
    }

    /// Rises when the parts, or what is known of their results, have changed.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// The report; empty once it was deleted.
    public Optional<ReportRecord> report() {
        return shown;
    }

    /// The result of a part's run, once it is read; an order list with the quantities that the user typed. Empty where it is gone.
    public Optional<Result> result(ReportRecord.Item item) {
        return Optional.ofNullable(results.get(item.run())).map(r -> OwnOrders.of(r, own.getOrDefault(item.run(), Map.of())));
    }

    /// Reads again what may have changed since: quantities that the user typed.
    public void refresh() {
        results.forEach(this::quantities);
    }

    private void quantities(long run, Result result) {
        if (result instanceof OrderResult) {
            new KeptQuantities(workspace, run).read(now -> {
                if (!now.equals(own.getOrDefault(run, Map.of()))) {
                    own.put(run, now);
                    revision.set(revision.get() + 1);
                }
            });
        }
    }

    /// Moves a part up (−1) or down (1); stops at the ends.
    public void move(int index, int by) {
        int to = index + by;
        items(items -> {
            if (to >= 0 && to < items.size()) {
                items.add(to, items.remove(index));
            }
            return items;
        });
    }

    public void remove(int index) {
        items(items -> {
            items.remove(index);
            return items;
        });
    }

    /// Adds words of the user's own at the end.
    public void note(String words) {
        if (!words.isBlank()) {
            items(items -> {
                items.add(new ReportRecord.Item(0, ReportRecord.Kind.NOTE, words.strip()));
                return items;
            });
        }
    }

    /// Gives the report another title; an empty one is not taken.
    public void rename(String title) {
        shown.filter(r -> !title.isBlank() && !r.title().equals(title.strip()))
                .ifPresent(r -> change(new ReportRecord(id, title.strip(), r.items())));
    }

    private void items(UnaryOperator<List<ReportRecord.Item>> edit) {
        shown.ifPresent(r -> {
            var items = edit.apply(new ArrayList<>(r.items()));
            if (!items.equals(r.items())) {
                change(new ReportRecord(id, r.title(), items));
            }
        });
    }

    /// Shows the change at once and writes it; two quick changes build on each other.
    private void change(ReportRecord changed) {
        shown = Optional.of(changed);
        revision.set(revision.get() + 1);
        workspace.changeReport(changed);
    }

    private void read() {
        var now = workspace.reports().stream().filter(r -> r.id() == id).findFirst();
        if (!now.equals(shown)) {
            shown = now;
            revision.set(revision.get() + 1);
        }
        shown.ifPresent(r -> r.items().stream().map(ReportRecord.Item::run).filter(run -> run != 0 && !results.containsKey(run)).distinct()
                .forEach(run -> workspace.result(run, result -> result.ifPresent(found -> {
                    if (results.putIfAbsent(run, found) == null) {
                        revision.set(revision.get() + 1);
                        quantities(run, found);
                    }
                }), problem -> { })));
    }
}
