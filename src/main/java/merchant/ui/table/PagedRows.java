package merchant.ui.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;

/// The rows of a table as a list that holds only the pages looked at. A row is there at once and empty; its cells come when its page
/// has been read.
final class PagedRows extends ObservableListBase<PagedRows.Row> {
    /// How many rows a page has.
    static final int PAGE = 256;
    private static final int KEPT = 64;

    /// Reads a page away from the window, then hands it to [PagedRows#arrived].
    @FunctionalInterface
    interface Source {
        void read(long from, int count);
    }

    /// A row of the grid.
    static final class Row {
        private final int index;
        private final ReadOnlyObjectWrapper<List<Object>> cells = new ReadOnlyObjectWrapper<>(List.of());

        private Row(int index) {
            this.index = index;
        }

        int index() {
            return index;
        }

        ReadOnlyObjectProperty<List<Object>> cells() {
            return cells.getReadOnlyProperty();
        }
    }

    private final int size;
    private final Source source;
    private final Map<Integer, Row[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Row[]> eldest) {
            return size() > KEPT;
        }
    };

    PagedRows(long rows, Source source) {
        this.size = (int) Math.min(rows, Integer.MAX_VALUE - 8);
        this.source = source;
    }

    @Override
    public Row get(int index) {
        return page(index / PAGE)[index % PAGE];
    }

    private Row[] page(int number) {
        var page = pages.get(number);
        if (page == null) {
            int from = number * PAGE;
            page = new Row[Math.min(PAGE, size - from)];
            for (int i = 0; i < page.length; i++) {
                page[i] = new Row(from + i);
            }
            pages.put(number, page);
            source.read(from, page.length);
        }
        return page;
    }

    /// Takes the cells of a page that was asked for; a page that is no longer kept is dropped.
    void arrived(long from, List<List<Object>> rows) {
        var page = pages.get((int) (from / PAGE));
        for (int i = 0; page != null && i < Math.min(page.length, rows.size()); i++) {
            page[i].cells.set(rows.get(i));
        }
    }

    @Override
    public int size() {
        return size;
    }

    /// Asked by the selection; going through ten million rows would freeze the window.
    @Override
    public int indexOf(Object row) {
        return row instanceof Row known && known.index < size ? known.index : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }
}
