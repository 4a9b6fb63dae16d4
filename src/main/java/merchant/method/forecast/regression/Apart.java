package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.work.Progress;

/// Whether a series by itself can tell what a price does from what the holidays do on whose days the price was another.
///
/// The evidence leaves out or draws to 0 what it is not sure of. Of a holiday with a cut price this lends a part of the holiday to the price, which then looks steeper than it is,
/// and surer. So each price is learnt once more beside such holidays and with nothing held back: their days then say nothing of it, and it rests on the other days.
///
/// @param told what is known of the columns that can be told
/// @param untold names of those that cannot
record Apart(Map<String, Learnt> told, Set<String> untold) {
    /// A price whose elasticity is known to no better than this is not told from the holidays.
    private static final double LOOSE = 0.5;
    /// On days whose price lies so many deviations from the mean it is another price.
    private static final double OTHER = 0.25;
    private static final double LEFT = 0.3;

    Apart {
        told = Map.copyOf(told);
        untold = Set.copyOf(untold);
    }

    static final Apart NOTHING = new Apart(Map.of(), Set.of());

    static Apart of(double[] y, Question question, Estimate first, Progress progress) {
        var names = first.terms().stream().filter(t -> t.kind() == Term.Kind.LOGARITHM && !t.learnt()).map(Term::name).collect(Collectors.toSet());
        if (names.isEmpty()) {
            return NOTHING;
        }
        var scene = question.scene();
        var alone = new Scene(scene.series(), scene.unit(), scene.starts(), scene.known(), new Calendar(List.of(first.choice()), List.of()), scene.days());
        var freed = new Question(alone, question.season(), "multiplicative", question.learnt(), names, question.byDay());
        if (freed.terms(y.length, true).stream().filter(t -> t.group().isEmpty()).count() > LEFT * y.length) {
            return new Apart(Map.of(), names);
        }
        var estimate = Estimate.of(y, freed, progress);
        var told = new HashMap<String, Learnt>();
        var untold = new HashSet<String>();
        for (var term : estimate.terms()) {
            if (names.contains(term.name()) && term.known()) {
                double deviation = estimate.deviation(term);
                if (deviation > 0 && deviation <= LOOSE) {
                    told.put(term.name(), new Learnt(true, estimate.size(term), deviation));
                } else {
                    untold.add(term.name());
                }
            }
        }
        return new Apart(told, untold);
    }

    /// True where a holiday's days had another price.
    static boolean other(double[] holiday, double[] price, int n) {
        double sum = 0;
        double weight = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            sum += holiday[t] * price[t];
            weight += holiday[t];
            squares += price[t] * price[t];
        }
        return weight > 0 && Math.abs(sum / weight) > OTHER * Math.sqrt(squares / n);
    }

    /// A column around its mean of the past.
    static double[] centred(double[] column, int n) {
        double mean = Arrays.stream(column, 0, n).average().orElse(0);
        return Arrays.stream(column).map(v -> v - mean).toArray();
    }
}
