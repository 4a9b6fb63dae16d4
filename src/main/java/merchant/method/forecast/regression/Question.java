package merchant.method.forecast.regression;

import java.util.List;
import java.util.Map;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;

/// What a regression is asked besides the values.
///
/// @param season periods in the season, 1 for none
/// @param form `automatic`, `additive` or `multiplicative`
/// @param learnt effects of known columns that were learnt elsewhere, by the columns' names
record Question(Scene scene, int season, String form, Map<String, Learnt> learnt) {
    List<Term> terms(int past, boolean multiplies) {
        return Design.of(scene, past, season, multiplies, learnt);
    }
}
