package merchant.method.forecast.regression;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import merchant.method.forecast.pooled.Learnt;

/// Futures drawn from a regression: coefficients from their normal distribution, changes of trend as often and as large as in the past
/// (Taylor and Letham 2018, section 3.1.4), errors from those of the past, each following on the one before.
final class Futures {
    private final Estimate estimate;
    private final int n;
    private final double[] news;
    private final double changing;
    private final double change;

    /// @param news what was new in each error of the past
    Futures(Estimate estimate, int n, double[] news) {
        this.estimate = estimate;
        this.n = n;
        this.news = news;
        long candidates = estimate.terms().stream().filter(t -> t.kind() == Term.Kind.CHANGE).count();
        changing = Design.changesPerPeriod(estimate.terms(), n);
        change = candidates == 0 ? 0 : estimate.terms().stream().filter(t -> t.kind() == Term.Kind.CHANGE)
                .mapToDouble(t -> Math.abs(estimate.size(t))).sum() / candidates / n;
    }

    /// The linear predictor so many periods after the first to come.
    double predictor(int ahead) {
        if (n + ahead >= estimate.predictor().length) {
            throw new IllegalArgumentException("nothing is known of period " + ahead + " ahead");
        }
        return estimate.predictor()[n + ahead];
    }

    double[] path(int horizon, RandomGenerator random) {
        var path = new double[horizon];
        var moved = moved(horizon, random);
        double slope = 0;
        double trend = 0;
        double error = estimate.errors()[n - 1];
        for (int h = 0; h < horizon; h++) {
            if (change > 0 && random.nextDouble() < changing) {
                slope += laplace(random) * change;
            }
            trend += slope;
            error = estimate.follow() * error + news[random.nextInt(news.length)];
            path[h] = estimate.value(n + h, predictor(h) + moved[h] + trend, error);
        }
        return path;
    }

    /// What the coefficients' uncertainty adds to the linear predictor.
    private double[] moved(int horizon, RandomGenerator random) {
        var evidence = estimate.evidence();
        var draws = new double[evidence.active().length];
        Arrays.setAll(draws, a -> random.nextGaussian());
        var off = evidence.factor().back(draws);
        var moved = new double[horizon];
        for (int a = 0; a < off.length; a++) {
            var values = estimate.terms().get(evidence.active()[a]).values();
            for (int h = 0; h < horizon; h++) {
                moved[h] += off[a] * values[n + h];
            }
        }
        for (var term : estimate.terms()) {
            if (term.learntOrNull() instanceof Learnt learnt) {
                double usual = Arrays.stream(term.values(), 0, n).average().orElse(0);
                double more = learnt.deviation() * random.nextGaussian();
                Arrays.setAll(moved, h -> moved[h] + more * (term.values()[n + h] - usual));
            }
        }
        return moved;
    }

    private static double laplace(RandomGenerator random) {
        double size = -Math.log(1 - random.nextDouble());
        return random.nextBoolean() ? size : -size;
    }
}
