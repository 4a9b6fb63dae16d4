package merchant.method.reorder.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Forecaster;
import merchant.work.Progress;

/// What forecasters say of one product at earlier dates. Each is asked once for a date: a list that is played through the past week by week comes back to the same dates
/// again and again, and so does the list itself.
///
/// For one thread at a time, and for one product with one length of buckets and one time ahead.
public final class Rehearsals {
    private final Map<Date, Said> said = new HashMap<>();

    /// What makes two questions the same.
    ///
    /// @param from periods before the first bucket
    /// @param seen buckets that the forecaster sees
    private record Date(String forecaster, int from, int seen, int ahead) {}

    /// An answer.
    ///
    /// @param mean what is expected 1, 2, … buckets ahead
    /// @param model in words
    @SuppressWarnings("ArrayRecordComponent")
    record Said(double[] mean, String model) {}

    /// What a forecaster expects after the first buckets, of which alone it knows.
    Said of(Forecaster forecaster, double[] buckets, int from, int seen, int ahead, Progress progress) {
        var date = new Date(forecaster.id(), from, seen, ahead);
        var known = said.get(date);
        if (known == null) {
            progress.check();
            var fit = Floored.fit(forecaster, Arrays.copyOf(buckets, seen), 1, progress);
            known = new Said(fit.mean(ahead), fit.model());
            said.put(date, known);
        }
        return known;
    }
}
