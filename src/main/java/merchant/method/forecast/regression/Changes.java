package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Gauss;
import merchant.work.Progress;

/// Which changes of the trend have earned their place, and how far they are carried on.
///
/// The evidence keeps a change that is hardly larger than its error, and among some twenty-five dates several such are there by chance. So the weakest is taken
/// out, the others are estimated anew, and so on, until the weakest of k left of m dates tried would come by chance, so large or larger, at no more than k/m times one
/// in ten (Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", 1995): a single change has to be far beyond chance, of many one in ten may be there by
/// it. What a penalty takes from the square of a coefficient over its error is given back, as in [Chance].
///
/// After a change the trend goes on for about as long as it has lasted: with L periods since the last change, h periods ahead have L (1 − e^(−h/L)) periods of
/// it (damped trends: E. S. Gardner and E. McKenzie, "Forecasting trends in time series", 1985). Where effects multiply, what grows goes on by as much a period and not by as many times: goods
/// for Christmas that came from nothing to hundreds within eight weeks would be millions eight weeks later. Without a change it goes on as it was.
final class Changes {
    private static final double LEVEL = 0.1;
    private static final int TURNS = 2;

    private Changes() {}

    /// The same without the changes that chance explains.
    static Evidence earned(List<Term> terms, Moments moments, Evidence evidence, Progress progress) {
        long tried = terms.stream().filter(t -> t.kind() == Term.Kind.CHANGE).count();
        var left = evidence;
        for (int weakest = weakest(terms, left); weakest >= 0 && chance(left, weakest) > LEVEL * left.count(terms, Term.Kind.CHANGE) / tried; weakest = weakest(terms, left)) {
            int dropped = left.active()[weakest];
            var others = IntStream.of(left.active()).filter(j -> j != dropped).toArray();
            left = Evidence.of(terms, moments, others, left.variances(), left.variance(), TURNS, progress);
        }
        return left;
    }

    /// Its place among the active terms, −1 where no change is left.
    private static int weakest(List<Term> terms, Evidence evidence) {
        int weakest = -1;
        for (int a = 0; a < evidence.active().length; a++) {
            boolean change = terms.get(evidence.active()[a]).kind() == Term.Kind.CHANGE;
            if (change && (weakest < 0 || square(evidence, a) < square(evidence, weakest))) {
                weakest = a;
            }
        }
        return weakest;
    }

    private static double square(Evidence evidence, int at) {
        return evidence.coefficients()[at] * evidence.coefficients()[at] / evidence.inverse()[at];
    }

    private static double chance(Evidence evidence, int at) {
        return 2 * Gauss.probability(-Math.sqrt(square(evidence, at) + 1));
    }

    /// The terms with a trend that fades after the past, where it has changed.
    ///
    /// @param n past periods
    /// @param multiplies true where effects multiply
    static List<Term> fading(List<Term> terms, Evidence evidence, int n, boolean multiplies) {
        int last = IntStream.of(evidence.active()).filter(j -> terms.get(j).kind() == Term.Kind.CHANGE).map(j -> begin(terms.get(j), n)).max().orElse(-1);
        if (last < 0) {
            return terms;
        }
        double slope = IntStream.range(0, evidence.active().length).filter(a -> trend(terms.get(evidence.active()[a])))
                .mapToDouble(a -> evidence.coefficients()[a] * step(terms.get(evidence.active()[a]), n)).sum();
        double lasted = n - 1 - last;
        var steps = new double[terms.getFirst().values().length - n];
        Arrays.setAll(steps, h -> steps(lasted * -Math.expm1(-(h + 1) / lasted), multiplies ? slope : 0));
        return terms.stream().map(t -> trend(t) ? faded(t, n, steps) : t).toList();
    }

    /// So many steps of a trend on the logarithm, as many fewer as take it up by as much as it rose in each of them.
    private static double steps(double steps, double slope) {
        return slope > 0 ? Math.log1p(slope * steps) / slope : steps;
    }

    private static boolean trend(Term term) {
        return term.kind() == Term.Kind.SLOPE || term.kind() == Term.Kind.CHANGE;
    }

    private static double step(Term term, int n) {
        return term.values()[n - 1] - term.values()[n - 2];
    }

    /// The last period before a change.
    private static int begin(Term change, int n) {
        return (int) IntStream.range(0, n).filter(t -> change.values()[t] == 0).count() - 1;
    }

    private static Term faded(Term term, int n, double[] steps) {
        var values = term.values().clone();
        double step = step(term, n);
        for (int t = n; t < values.length; t++) {
            values[t] = values[n - 1] + step * steps[t - n];
        }
        return Term.of(term.kind(), term.group(), values);
    }
}
