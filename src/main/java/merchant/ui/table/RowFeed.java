package merchant.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.store.view.StoredView.Page;
import merchant.ui.grid.GridRows;
import org.jspecify.annotations.Nullable;

/// The rows of a view as pages that come when they are looked at. Few are asked for at a time, what is visible before its neighbours, and what was
/// scrolled past is taken back, so that a drawn scroll bar asks for where it stops and not for all that it passed. Used on the window's thread.
final class RowFeed implements GridRows {
    /// How many rows a page has.
    static final int PAGE = 256;
    private static final int KEPT = 64;
    private static final int AT_ONCE = 2;

    /// Asks for a page; answers later by `done` or `failed`.
    @FunctionalInterface
    interface Source {
        Asked ask(int from, int count, Consumer<Page> done, Consumer<Problem> failed);
    }

    private final int size;
    private final Source source;
    private final IntPredicate ready;
    private final Map<Integer, Asked> asked = new HashMap<>();
    private final Map<Integer, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
            return size() > KEPT;
        }
    };
    private Runnable changed = () -> {};
    private Consumer<Problem> failed = problem -> {};
    private int first;
    private int last = -1;
    private boolean downward = true;
    private boolean closed;

    /// @param ready whether rows up to here can be asked for without waiting for the whole order
    RowFeed(long rows, Source source, IntPredicate ready) {
        this.size = (int) Math.min(rows, Integer.MAX_VALUE - 8);
        this.source = source;
        this.ready = ready;
    }

    /// Hears that rows have come.
    void onChange(Runnable listener) {
        changed = listener;
    }

    void onFailure(Consumer<Problem> listener) {
        failed = listener;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable List<Object> cells(int row) {
        var page = pages.get(row / PAGE);
        return page == null || row % PAGE >= page.rows().size() ? null : page.rows().get(row % PAGE);
    }

    @Override
    public int number(int row) {
        var page = pages.get(row / PAGE);
        return page == null || row % PAGE >= page.numbers().length ? 0 : page.numbers()[row % PAGE] + 1;
    }

    @Override
    public void show(int from, int to) {
        downward = from >= first;
        first = from;
        last = to;
        asked.entrySet().removeIf(e -> {
            boolean passed = !wanted(e.getKey());
            if (passed) {
                e.getValue().takeBack();
            }
            return passed;
        });
        ask();
    }

    /// Takes a page that came without being asked for here.
    void take(int from, Page page) {
        pages.put(from / PAGE, page);
        changed.run();
    }

    /// Asks for what is visible and not there yet, then for what comes next.
    void ask() {
        IntStream.concat(IntStream.rangeClosed(first / PAGE, Math.max(first, last) / PAGE), neighbours()).filter(this::missing)
                .limit(Math.max(0, AT_ONCE - asked.size())).boxed().toList().forEach(this::ask);
    }

    private IntStream neighbours() {
        int before = first / PAGE - 1;
        int after = Math.max(first, last) / PAGE + 1;
        return downward ? IntStream.of(after, before) : IntStream.of(before, after);
    }

    private boolean wanted(int page) {
        return page >= first / PAGE - 1 && page <= Math.max(first, last) / PAGE + 1;
    }

    private boolean missing(int page) {
        return page >= 0 && (long) page * PAGE < size && !pages.containsKey(page) && !asked.containsKey(page) && ready.test(Math.min(size, (page + 1) * PAGE));
    }

    private void ask(int page) {
        if (closed || pages.containsKey(page)) {
            return;
        }
        int from = page * PAGE;
        var answer = source.ask(from, Math.min(PAGE, size - from), came -> {
            asked.remove(page);
            pages.put(page, came);
            changed.run();
            ask();
        }, problem -> {
            asked.remove(page);
            failed.accept(problem);
        });
        if (!pages.containsKey(page)) {
            asked.put(page, answer);
        }
    }

    /// Takes back what is under way.
    void close() {
        closed = true;
        asked.values().forEach(Asked::takeBack);
        asked.clear();
    }
}
