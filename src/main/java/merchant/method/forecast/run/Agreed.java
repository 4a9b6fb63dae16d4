package merchant.method.forecast.run;

import java.util.List;

/// Outcomes of series and of their sums.
///
/// @param sums groups first and the total last; empty where none were asked for
/// @param tested true where what was said at the past test periods was brought into agreement too, so that it is the agreed forecast that was judged
record Agreed(List<Outcome> parts, List<Outcome> sums, boolean tested) {
    Agreed {
        parts = List.copyOf(parts);
        sums = List.copyOf(sums);
    }

    /// @param all the series first
    static Agreed of(List<Outcome> all, int parts, boolean tested) {
        return new Agreed(all.subList(0, parts), all.subList(parts, all.size()), tested);
    }
}
