package merchant.method.forecast.pooled;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Company;
import merchant.work.Progress;

/// What known columns do to each series of a run, learnt from all of them, once for each cut, from what lies before it.
///
/// Where there are many cuts, some share what was learnt at an earlier one: it knows less, never more.
public final class Pooled {
    /// Fewer series tell the periods of a shop from the prices of all too badly.
    private static final int FEWEST_SERIES = 10;
    private static final int MOST_CUTS = 6;

    private final Map<String, Long> firsts;
    private final TreeMap<Long, Map<String, Map<String, Learnt>>> learnt;

    private Pooled(Map<String, Long> firsts, TreeMap<Long, Map<String, Map<String, Learnt>>> learnt) {
        this.firsts = firsts;
        this.learnt = learnt;
    }

    /// Empty where there is nothing to learn: no known columns, or too few series.
    public static Optional<Pooled> of(Company company, Progress progress) {
        if (company.members().size() < FEWEST_SERIES || company.members().getFirst().scene().known().isEmpty()) {
            return Optional.empty();
        }
        var firsts = new HashMap<String, Long>();
        company.members().forEach(m -> firsts.put(m.scene().series(), m.first()));
        var learnt = new TreeMap<Long, Map<String, Map<String, Learnt>>>();
        var cuts = some(company.cuts());
        for (int i = 0; i < cuts.length; i++) {
            var panel = Panel.before(cuts[i], company);
            var slice = progress.slice((double) i / cuts.length, (i + 1.0) / cuts.length);
            learnt.put(cuts[i], panel.lines().size() < FEWEST_SERIES || panel.columns().isEmpty() ? Map.of() : Learning.of(panel, slice));
        }
        return Optional.of(new Pooled(firsts, learnt));
    }

    /// The first and the last, and some between.
    private static long[] some(long[] cuts) {
        return cuts.length <= MOST_CUTS ? cuts
                : IntStream.range(0, MOST_CUTS).mapToLong(i -> cuts[i * (cuts.length - 1) / (MOST_CUTS - 1)]).distinct().toArray();
    }

    /// What is known of the columns' effects on a series after so many periods, by the columns' names; without those that cannot be told.
    public Map<String, Learnt> of(String series, int past) {
        var first = firsts.get(series);
        var at = first == null ? null : learnt.floorEntry(first + past);
        return at == null ? Map.of() : at.getValue().getOrDefault(series, Map.of());
    }
}
