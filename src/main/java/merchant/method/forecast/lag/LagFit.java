package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// What the model of all series says of one.
///
/// @param member which
/// @param track its values up to the origin
/// @param usual what is said of the usual horizon, because bands and futures ask for it thousands of times
@SuppressWarnings("ArrayRecordComponent")
record LagFit(Trained trained, Panel panel, int member, Track track, double[][] usual) implements Fit {
    static LagFit of(Trained trained, Panel panel, int member, Track track) {
        return new LagFit(trained, panel, member, track, trained.ahead(panel, track, member, panel.company().horizon()));
    }

    private double[][] ahead(int horizon) {
        return horizon > usual[0].length ? trained.ahead(panel, track, member, horizon)
                : new double[][] {Arrays.copyOf(usual[0], horizon), Arrays.copyOf(usual[1], horizon)};
    }

    @Override
    public double[] mean(int horizon) {
        return ahead(horizon)[0];
    }

    @Override
    public Band band(int horizon, double level) {
        var ahead = ahead(horizon);
        return new Band(quantiles(ahead, (1 - level) / 2), quantiles(ahead, (1 + level) / 2));
    }

    private double[] quantiles(double[][] ahead, double probability) {
        return IntStream.range(0, ahead[0].length)
                .mapToDouble(h -> ahead[0][h] + ahead[1][h] * trained.shape().quantile(ahead[0][h], probability)).toArray();
    }

    /// Errors by their distribution, neighbouring ones as alike as they were found to be (a Gaussian copula).
    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var ahead = ahead(horizon);
        var path = new double[horizon];
        double luck = random.nextGaussian();
        for (int h = 0; h < horizon; h++) {
            path[h] = ahead[0][h] + ahead[1][h] * trained.shape().quantile(ahead[0][h], Gauss.probability(luck));
            luck = trained.together() * luck + Math.sqrt(1 - trained.together() * trained.together()) * random.nextGaussian();
        }
        return path;
    }

    @Override
    public double[] fitted() {
        var fitted = new double[track.length()];
        Arrays.fill(fitted, Double.NaN);
        int least = panel.lags().least();
        if (fitted.length <= least) {
            return fitted;
        }
        var columns = new double[panel.lags().count()][fitted.length - least];
        for (int i = 0; i < fitted.length - least; i++) {
            panel.write(track, member, least + i - 1, 1, columns, i);
        }
        var answers = trained.level().answers(columns);
        for (int i = 0; i < answers.length; i++) {
            fitted[least + i] = answers[i] * panel.lags().scale(track, least + i - 1);
        }
        return fitted;
    }

    @Override
    public String model() {
        return "boosted-lags(" + trained.level().trees().trees() + ")";
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<>(List.of(new SeriesForecast.Detail("trees", trained.level().trees().trees()), new SeriesForecast.Detail("rows", trained.rows()),
                new SeriesForecast.Detail("series", panel.tracks().size())));
        trained.insight().weights().forEach(w -> details.add(new SeriesForecast.Detail("importance " + w.theme().name(), w.growth())));
        return details;
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }

    @Override
    public List<SeriesForecast.Effect> effects() {
        return new WhatIf(trained, panel, member, track).effects();
    }

    @Override
    public List<Sentence> goesBy() {
        return trained.insight().said();
    }
}
