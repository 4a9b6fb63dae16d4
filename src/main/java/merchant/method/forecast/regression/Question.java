package merchant.method.forecast.regression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;

/// What a regression is asked besides the values.
///
/// @param season periods in the season, 1 for none
/// @param form `automatic`, `additive` or `multiplicative`
/// @param learnt effects of known columns that were learnt elsewhere, by the columns' names
/// @param free names of known columns that are to be held back by nothing, nor the holidays on whose days they differ
/// @param byDay what holidays do to weeks where their days tell it
record Question(Scene scene, int season, String form, Map<String, Learnt> learnt, Set<String> free, Optional<ByDay> byDay) {
    /// The same with more effects that were learnt elsewhere.
    Question with(Map<String, Learnt> more) {
        var all = new HashMap<>(learnt);
        all.putAll(more);
        return new Question(scene, season, form, Map.copyOf(all), free, byDay);
    }

    List<Term> terms(int past, boolean multiplies) {
        return Design.of(this, past, multiplies);
    }
}
