package merchant.ui.result.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import merchant.figure.tree.TreeLayout;
import merchant.result.ScoresResult;
import merchant.result.ScoresResult.Node;

/// What is looked at in a prediction: which row, which parts of the tree are folded, how large the tree is.
public final class PredictModel {
    static final double LEAST_ZOOM = 0.4;
    static final double MOST_ZOOM = 1.6;
    static final double READABLE = 0.75;
    private static final int LEVELS_AT_FIRST = 3;
    private static final double STEP = 1.2;
    private static final int BEFORE_SHARES = 3;

    private final ScoresResult result;
    private final SimpleIntegerProperty row = new SimpleIntegerProperty(-1);
    private final SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);
    private final Set<Integer> folded = new HashSet<>();
    private boolean ownFolds;
    private boolean ownZoom;
    private final ReadOnlyIntegerWrapper foldings = new ReadOnlyIntegerWrapper();

    public PredictModel(ScoresResult result) {
        this.result = result;
        foldFrom(LEVELS_AT_FIRST);
    }

    private void foldFrom(int levels) {
        folded.clear();
        IntStream.range(0, result.tree().size()).filter(n -> !result.tree().get(n).leaf() && TreeLayout.level(result.tree(), n) >= levels)
                .forEach(folded::add);
    }

    public ScoresResult result() {
        return result;
    }

    /// The row of the list that is looked at; −1 for none. Its way through the tree is opened.
    public IntegerProperty row() {
        return row;
    }

    public DoubleProperty zoom() {
        return zoom;
    }

    /// Changes whenever a part of the tree is folded or opened.
    public ReadOnlyIntegerProperty foldings() {
        return foldings.getReadOnlyProperty();
    }

    public void zoom(boolean closer) {
        ownZoom = true;
        zoom.set(Math.clamp(closer ? zoom.get() * STEP : zoom.get() / STEP, LEAST_ZOOM, MOST_ZOOM));
    }

    /// Makes the tree fit a width, as long as nobody chose what is open or how large it is: as many levels as can be read there.
    ///
    /// @param wide the width in which it is shown
    /// @param slot the width of one leaf
    public void fit(double wide, double slot) {
        if (!ownFolds && row.get() < 0) {
            int levels = LEVELS_AT_FIRST;
            var before = Set.copyOf(folded);
            for (foldFrom(levels); levels > 1 && leaves() * slot * READABLE > wide; foldFrom(levels)) {
                levels--;
            }
            if (!before.equals(folded)) {
                foldings.set(foldings.get() + 1);
            }
        }
        if (!ownZoom) {
            zoom.set(Math.clamp(wide / (leaves() * slot), READABLE, 1));
        }
    }

    private int leaves() {
        return TreeLayout.of(result.tree(), this::isOpen).leaves();
    }

    public boolean isOpen(int node) {
        return !folded.contains(node);
    }

    /// Folds what is open, opens what is folded.
    public void fold(int node) {
        if (!result.tree().get(node).leaf()) {
            ownFolds = true;
            if (!folded.remove(node)) {
                folded.add(node);
            }
            foldings.set(foldings.get() + 1);
        }
    }

    /// Opens or folds everything beneath the first questions.
    public void foldAll(boolean fold) {
        ownFolds = true;
        foldFrom(fold ? 1 : Integer.MAX_VALUE);
        foldings.set(foldings.get() + 1);
    }

    /// Looks at a row; what hides its way through the tree is opened.
    public void look(int position) {
        if (way(position).stream().anyMatch(folded::contains)) {
            folded.removeAll(way(position));
            foldings.set(foldings.get() + 1);
        }
        row.set(position);
    }

    /// The nodes that a row passes, its leaf first; empty without a tree.
    public List<Integer> way(int position) {
        if (position < 0 || position >= result.leaves().length) {
            return List.of();
        }
        var way = new ArrayList<Integer>();
        for (int at = result.leaves()[position]; at >= 0; at = result.tree().get(at).parent()) {
            way.add(at);
        }
        return way;
    }

    /// The class whose share a node tells: the looked-for one, or its most frequent.
    public int told(Node node) {
        int best = Math.max(0, result.positive());
        for (int c = 0; result.positive() < 0 && c < result.classes().size(); c++) {
            best = node.counts()[c] > node.counts()[best] ? c : best;
        }
        return best;
    }

    /// Which rows of the list are shown.
    public enum Filter {
        ALL, OPEN, NAMED
    }

    /// Positions of rows, those with the highest score first.
    ///
    /// @param search a piece of the key; empty for all
    public List<Integer> list(Filter filter, String search) {
        var rows = result.scores().rows();
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, rows.size()).filter(i -> shown(rows.get(i), filter))
                .filter(i -> wanted.isEmpty() || String.valueOf(rows.get(i).getFirst()).toLowerCase(Locale.ROOT).contains(wanted))
                .boxed().sorted(Comparator.comparingDouble((Integer i) -> -score(i)).thenComparing(i -> i)).toList();
    }

    private boolean shown(List<Object> row, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case OPEN -> row.get(1) == null;
            case NAMED -> result.positive() < 0 || result.classes().get(result.positive()).equals(row.get(2));
        };
    }

    /// The probability of the looked-for class, or of the one that is named.
    public double score(int position) {
        var row = result.scores().rows().get(position);
        int c = result.positive() >= 0 ? result.positive() : result.classes().indexOf((String) row.get(2));
        return (Double) row.get(BEFORE_SHARES + c);
    }

    /// True where the outcome of some rows is not known.
    public boolean hasOpen() {
        return result.scores().rows().stream().anyMatch(r -> r.get(1) == null);
    }
}
