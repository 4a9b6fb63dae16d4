package merchant.method.forecast.arima;

import java.util.function.IntToDoubleFunction;
import merchant.text.Sentence;

/// A regressor: a number for each period, the first past one being 0; also for those to come.
///
/// @param id kebab-case
/// @param told true where its coefficient means something to a user (a promotion), false for the waves of a season
/// @param at its value in a period
record Column(String id, Sentence label, boolean told, IntToDoubleFunction at) {
    double[] values(int count) {
        var values = new double[count];
        java.util.Arrays.setAll(values, at::applyAsDouble);
        return values;
    }
}
