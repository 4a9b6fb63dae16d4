package merchant.method.forecast.intermittent;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.result.SeriesForecast;

/// A fitted model of a slow mover. In a period to come something is sold with the smoothed probability; how much is the smoothed
/// size times one of the past ratios of a sale to its expected size, drawn by lot. Whole pieces stay whole (rounded up or down by
/// lot, so that the mean stays). For TSB size and probability go on being smoothed along a drawn future, as its model has it; for Croston and
/// SBA they stay. Bands are quantiles of many drawn futures.
@SuppressWarnings("ArrayRecordComponent")
record SlowFit(Smoothed past, double[] ratios, boolean whole) implements Fit {
    private static final int DRAWN = 2_000;
    private static final long SEED = 1972;

    /// @param y the past of `past`
    static SlowFit of(Smoothed past, double[] y) {
        var ratios = past.ratios().length == 0 ? new double[] {1} : past.ratios().clone();
        double mean = Arrays.stream(ratios).average().orElseThrow();
        Arrays.setAll(ratios, i -> ratios[i] / mean);
        return new SlowFit(past, ratios, Arrays.stream(y).allMatch(v -> v == Math.rint(v)));
    }

    @Override
    public double[] mean(int horizon) {
        var mean = new double[horizon];
        Arrays.fill(mean, past.rate());
        return mean;
    }

    @Override
    public Band band(int horizon, double level) {
        var random = new SplittableRandom(SEED);
        boolean same = past.kind() != Kind.TSB;
        var drawn = new double[same ? 1 : horizon][DRAWN];
        for (int i = 0; i < DRAWN; i++) {
            var path = path(drawn.length, random);
            for (int h = 0; h < drawn.length; h++) {
                drawn[h][i] = path[h];
            }
        }
        for (var values : drawn) {
            Arrays.sort(values);
        }
        int cut = (int) Math.floor((1 - level) / 2 * DRAWN);
        var lower = new double[horizon];
        var upper = new double[horizon];
        Arrays.setAll(lower, h -> drawn[same ? 0 : h][cut]);
        Arrays.setAll(upper, h -> drawn[same ? 0 : h][DRAWN - 1 - cut]);
        return new Band(lower, upper);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var path = new double[horizon];
        double size = past.size();
        double chance = past.chance();
        boolean moving = past.kind() == Kind.TSB;
        for (int h = 0; h < horizon; h++) {
            boolean sold = random.nextDouble() < chance;
            if (sold) {
                double value = size * ratios[random.nextInt(ratios.length)];
                path[h] = whole ? Math.floor(value + random.nextDouble()) : value;
                size += moving ? past.alpha() * (value - size) : 0;
            }
            chance += moving ? past.beta() * ((sold ? 1 : 0) - chance) : 0;
        }
        return path;
    }

    @Override
    public double[] fitted() {
        return past.fitted().clone();
    }

    @Override
    public String model() {
        return past.kind().title();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return List.of(new SeriesForecast.Detail("alpha", past.alpha()), new SeriesForecast.Detail("beta", past.beta()),
                new SeriesForecast.Detail("size", past.size()), past.kind() == Kind.TSB
                        ? new SeriesForecast.Detail("probability", past.chance()) : new SeriesForecast.Detail("gap", past.gap()));
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }
}
