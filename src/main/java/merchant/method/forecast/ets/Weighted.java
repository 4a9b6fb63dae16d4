package merchant.method.forecast.ets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Wrapped;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// Several forms of one series, each by its Akaike weight: how likely it is that, of all, it is the one that loses least, as the past tells it
/// (K. P. Burnham and D. R. Anderson, "Model Selection and Multimodel Inference", 2002, section 2.9; S. Kolassa, "Combining exponential smoothing
/// forecasts using Akaike weights", International Journal of Forecasting 27, 2011).
///
/// The future is that of one form, drawn by lot: its expected values are the weighted mean of the forms', its bands the quantiles of their normal distributions mixed, so that
/// they are wider where the forms disagree. What is told of the past is the likeliest form's.
///
/// @param fit the likeliest form
/// @param members all forms that count, the likeliest first, their weights adding up to 1
record Weighted(EtsFit fit, List<Member> members) implements Wrapped {
    /// Forms of less weight are left out: with them the mean sMAPE of the M1 series is less by 0.01.
    private static final double LEAST = 0.01;
    /// Forms of less weight are told together.
    private static final double TOLD = 0.05;
    private static final String OTHERS = "other forms";

    /// What is kept of a form: thousands of series are held at once.
    record Member(String title, double weight, Future future) {}

    /// The forms by their weights.
    ///
    /// @param best that of the least AICc
    /// @param fits all forms, estimated on the same values
    /// @return the best itself where no other counts
    static Fit of(EtsFit best, List<EtsFit> fits) {
        var weights = weights(fits.stream().mapToDouble(EtsFit::aicc).toArray());
        var members = IntStream.range(0, weights.length).filter(i -> weights[i] > 0)
                .mapToObj(i -> new Member(fits.get(i).model(), weights[i], fits.get(i).future()))
                .sorted(Comparator.comparingDouble(Member::weight).reversed()).toList();
        return members.size() < 2 ? best : new Weighted(best, members);
    }

    /// In proportion to exp(−Δ/2), where Δ is how far a criterion lies above the least one; 0 for less than a hundredth, and 0 for all where the criteria say nothing.
    static double[] weights(double[] criteria) {
        double least = Arrays.stream(criteria).min().orElse(Double.NaN);
        var shares = shares(Arrays.stream(criteria).map(c -> Math.exp((least - c) / 2)).toArray());
        return shares(Arrays.stream(shares).map(w -> w < LEAST ? 0 : w).toArray());
    }

    private static double[] shares(double[] parts) {
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(p -> sum > 0 ? p / sum : 0).toArray();
    }

    @Override
    public double[] mean(int horizon) {
        var mean = new double[horizon];
        for (var member : members) {
            var own = member.future.mean(horizon);
            Arrays.setAll(mean, h -> mean[h] + member.weight * own[h]);
        }
        return mean;
    }

    /// Holds the expected value too, which a few far forms may draw out of the middle of all.
    @Override
    public Band band(int horizon, double level) {
        var weights = members.stream().mapToDouble(Member::weight).toArray();
        var means = members.stream().map(m -> m.future.mean(horizon)).toList();
        var variances = members.stream().map(m -> m.future.variance(horizon)).toList();
        var mean = mean(horizon);
        var lower = new double[horizon];
        var upper = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            int h = i;
            var mixed = new Mixture(weights, means.stream().mapToDouble(m -> m[h]).toArray(), variances.stream().mapToDouble(v -> Math.sqrt(v[h])).toArray());
            lower[h] = Math.min(mean[h], mixed.quantile((1 - level) / 2));
            upper[h] = Math.max(mean[h], mixed.quantile((1 + level) / 2));
        }
        return new Band(lower, upper);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        double lot = random.nextDouble();
        int drawn = 0;
        while (drawn < members.size() - 1 && lot >= members.get(drawn).weight) {
            lot -= members.get(drawn++).weight;
        }
        return members.get(drawn).future.path(horizon, random);
    }

    /// `ETS(M,Ad,M) 62 %; ETS(A,Ad,M) 21 %; other forms 17 %`.
    @Override
    public String model() {
        return told().stream().map(d -> d.name() + " " + Math.round(100 * d.value()) + " %").collect(Collectors.joining("; "));
    }

    @Override
    public List<Sentence> goesBy() {
        return List.of(Sentence.of("The forecast is the mean of {0} forms of exponential smoothing, each by how likely the past makes it (Akaike weights). "
                + "What is told of the past, such as its level, trend and season, is told by the likeliest of them, {1}.", members.size(), fit.model()));
    }

    /// The weights, then the numbers of the likeliest form.
    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        told().forEach(d -> details.add(new SeriesForecast.Detail("weight " + d.name(), d.value())));
        details.add(new SeriesForecast.Detail("forms", members.size()));
        details.addAll(fit.details());
        return details;
    }

    /// Forms and their weights, small ones together.
    private List<SeriesForecast.Detail> told() {
        var told = members.stream().filter(m -> m.weight >= TOLD).map(m -> new SeriesForecast.Detail(m.title, m.weight)).collect(Collectors.toList());
        double rest = members.stream().mapToDouble(Member::weight).filter(w -> w < TOLD).sum();
        if (rest > 0) {
            told.add(new SeriesForecast.Detail(OTHERS, rest));
        }
        return told;
    }
}
