package merchant.ui.result.basket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.figure.story.BasketFigures;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Rule;

/// Which rules are looked at: filtered by product, side and measure; and which of them the graph shows.
public final class BasketModel {
    /// More rules in one graph cannot be read.
    static final int MOST_DRAWN = 25;

    private final BasketResult result;
    private final List<String> searched;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.EITHER);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.LIFT);
    private final ObjectProperty<Double> least = new SimpleObjectProperty<>(Double.NaN);
    private final BooleanProperty beyond = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<List<Rule>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<List<Rule>> chosen = new SimpleObjectProperty<>(List.of());

    /// Where a product must stand.
    enum Side {
        EITHER, LEFT, RIGHT
    }

    public BasketModel(BasketResult result) {
        this.result = result;
        this.searched = result.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        search.addListener((o, was, is) -> filter());
        side.addListener((o, was, is) -> filter());
        measure.addListener((o, was, is) -> filter());
        least.addListener((o, was, is) -> filter());
        beyond.addListener((o, was, is) -> filter());
        filter();
    }

    public BasketResult result() {
        return result;
    }

    /// Part of a product's name.
    StringProperty search() {
        return search;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    /// Which measure must be at least [#least].
    ObjectProperty<Measure> measure() {
        return measure;
    }

    /// The least value of the measure; `NaN` for any.
    ObjectProperty<Double> least() {
        return least;
    }

    /// True where only rules beyond chance are shown.
    BooleanProperty beyond() {
        return beyond;
    }

    /// The rules that pass, highest lift first.
    ReadOnlyObjectProperty<List<Rule>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The rules that the user selected.
    ObjectProperty<List<Rule>> chosen() {
        return chosen;
    }

    /// Makes every filter let everything through.
    void clear() {
        search.set("");
        side.set(Side.EITHER);
        least.set(Double.NaN);
        beyond.set(false);
    }

    private void filter() {
        var words = search.get().strip().toLowerCase(Locale.ROOT);
        var fits = IntStream.range(0, searched.size()).filter(i -> searched.get(i).contains(words)).boxed()
                .collect(java.util.stream.Collectors.toSet());
        shown.set(result.rules().stream().filter(r -> words.isEmpty() || holds(r, fits))
                .filter(r -> Double.isNaN(least.get()) || measure.get().of(r) >= least.get() - 1e-9)
                .filter(r -> !beyond.get() || r.beyondChance()).toList());
    }

    private boolean holds(Rule rule, java.util.Set<Integer> fits) {
        boolean left = side.get() != Side.RIGHT && Arrays.stream(rule.left()).anyMatch(fits::contains);
        boolean right = side.get() != Side.LEFT && Arrays.stream(rule.right()).anyMatch(fits::contains);
        return left || right;
    }

    /// What the graph shows: the selected rules; where one is selected, those too that share a product with it; where none is, the
    /// strongest of those that pass.
    List<Rule> drawn() {
        var selected = chosen.get();
        if (selected.isEmpty()) {
            boolean all = shown.get().size() == result.rules().size();
            return all ? BasketFigures.strongest(result) : shown.get().stream().limit(MOST_DRAWN).toList();
        }
        if (selected.size() > 1) {
            return selected.stream().limit(MOST_DRAWN).toList();
        }
        var one = selected.getFirst();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(one), shown.get().stream().filter(r -> r != one && meets(r, one)))
                .limit(MOST_DRAWN / 2).toList();
    }

    private static boolean meets(Rule rule, Rule other) {
        return IntStream.concat(Arrays.stream(rule.left()), Arrays.stream(rule.right()))
                .anyMatch(i -> Arrays.stream(other.left()).anyMatch(j -> i == j) || Arrays.stream(other.right()).anyMatch(j -> i == j));
    }
}
