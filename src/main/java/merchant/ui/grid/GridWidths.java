package merchant.ui.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How wide columns are: as wide as what was seen in them needs, within bounds, until the user draws an edge.
final class GridWidths {
    private static final double LEAST = 48;
    private static final double FIRST_LEAST = 88;
    private static final double FIRST_MOST = 280;
    private static final double MOST = 900;
    private static final double ROOM = 22;
    private static final double HEAD_ROOM = 48;
    private static final double MARK = 22;
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final Text measure = new Text();

    double of(GridColumn column) {
        return widths.getOrDefault(column.name(), FIRST_LEAST + ROOM);
    }

    boolean known(GridColumn column) {
        return widths.containsKey(column.name());
    }

    /// The widths that the user drew.
    Map<String, Double> drawn() {
        var all = new HashMap<>(widths);
        all.keySet().retainAll(drawn);
        return all;
    }

    /// Takes widths that the user drew before, and forgets what was fitted to rows that may be gone.
    void drawn(Map<String, Double> before) {
        widths.keySet().retainAll(drawn);
        before.forEach((name, width) -> {
            drawn.add(name);
            widths.put(name, Math.clamp(width, LEAST, MOST));
        });
    }

    void draw(GridColumn column, double width) {
        drawn.add(column.name());
        widths.put(column.name(), Math.clamp(width, LEAST, MOST));
    }

    /// Fits a column to its head and some of its cells.
    ///
    /// @param first true within the bounds of a first fit; false when the user asks for it
    void fit(GridColumn column, Stream<String> cells, boolean first, Font font) {
        measure.setFont(font);
        double need = Math.max(head(column, font), cells.distinct().mapToDouble(this::wide).max().orElse(0) + ROOM);
        if (!first) {
            drawn.add(column.name());
        }
        widths.put(column.name(), first ? Math.clamp(need, FIRST_LEAST, FIRST_MOST) : Math.clamp(need, LEAST, MOST));
    }

    /// Makes room for a head whose marks have come, where the user did not say how wide it is.
    void widenFor(GridColumn column, Font font) {
        if (known(column) && !drawn.contains(column.name())) {
            widths.merge(column.name(), Math.min(head(column, font), FIRST_MOST), Math::max);
        }
    }

    private double head(GridColumn column, Font font) {
        measure.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        double name = wide(column.name());
        measure.setFont(font);
        return Math.max(name, wide(column.kind())) + HEAD_ROOM + (column.order() > 0 ? MARK + 4 : 0) + (column.filtered() ? MARK : 0);
    }

    private double wide(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    double sum(List<GridColumn> columns) {
        return columns.stream().mapToDouble(this::of).sum();
    }
}
