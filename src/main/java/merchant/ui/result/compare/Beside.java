package merchant.ui.result.compare;

import java.util.List;
import java.util.Optional;
import merchant.figure.Figure;
import merchant.figure.story.Figures;
import merchant.text.Sentence;

/// What stands beside each other in a comparison.
///
/// @param together all results in one figure, where they can share one
/// @param each a figure a result, in order; either all of one kind or all empty
/// @param note why results do not share a figure or a scale, where they do not
record Beside(Optional<Figure> together, List<Optional<Figure>> each, Optional<Sentence> note) {
    Beside {
        each = List.copyOf(each);
    }

    /// The first figure that all results have by themselves, for kinds of results that have no figure together.
    static List<Optional<Figure>> first(List<Compared> all) {
        var figures = all.stream().map(c -> Figures.of(c.result())).toList();
        var common = figures.getFirst().stream().map(Figure::id)
                .filter(id -> figures.stream().allMatch(f -> f.stream().anyMatch(g -> g.id().equals(id)))).findFirst();
        return figures.stream().map(f -> common.flatMap(id -> f.stream().filter(g -> g.id().equals(id)).findFirst())).toList();
    }

    /// True where every result has a figure, so that they can be put on the same axes.
    boolean sameAxes() {
        return note.isEmpty() && each.stream().allMatch(Optional::isPresent);
    }
}
