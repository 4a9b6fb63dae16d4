package merchant.method.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Several methods with equal weights: the mean of their points and of the ends of their bands. Seldom the best, hardly ever
/// far off, because the members err in different directions (J. M. Bates and C. W. J. Granger, "The combination of
/// forecasts", 1969).
public final class Average implements Forecaster {
    private final String id;
    private final List<Forecaster> members;

    /// @param id of the combination
    /// @param members at least one
    public Average(String id, List<Forecaster> members) {
        this.id = id;
        this.members = List.copyOf(members);
    }

    /// Its id names the members: `ets+arima`.
    public static Average of(Forecaster... members) {
        return new Average(Arrays.stream(members).map(Forecaster::id).collect(Collectors.joining("+")), List.of(members));
    }

    @Override
    public String id() {
        return id;
    }

    public List<Forecaster> members() {
        return members;
    }

    @Override
    public int shortest(int season) {
        return members.stream().mapToInt(m -> m.shortest(season)).max().orElseThrow();
    }

    @Override
    public int shortestSeasonal(int season) {
        return members.stream().mapToInt(m -> m.shortestSeasonal(season)).max().orElseThrow();
    }

    @Override
    public boolean heedsKnown() {
        return members.stream().anyMatch(Forecaster::heedsKnown);
    }

    /// The same with members that stand ready elsewhere, by their ids.
    public Average of(Map<String, Forecaster> ready) {
        return new Average(id, members.stream().map(m -> ready.getOrDefault(m.id(), m)).toList());
    }

    @Override
    public boolean heedsOthers() {
        return members.stream().anyMatch(Forecaster::heedsOthers);
    }

    @Override
    public Forecaster at(Scene scene) {
        return new Average(id, members.stream().map(m -> m.at(scene)).toList());
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        var fits = new ArrayList<Fit>();
        for (int m = 0; m < members.size(); m++) {
            fits.add(members.get(m).fit(y, season, progress.slice((double) m / members.size(), (m + 1.0) / members.size())));
        }
        return new AverageFit(List.copyOf(fits));
    }

    /// The mean of arrays of one length.
    public static double[] of(List<double[]> arrays) {
        var mean = new double[arrays.getFirst().length];
        Arrays.setAll(mean, i -> arrays.stream().mapToDouble(a -> a[i] / arrays.size()).sum());
        return mean;
    }

    private record AverageFit(List<Fit> fits) implements Fit {
        @Override
        public double[] mean(int horizon) {
            return of(fits.stream().map(f -> f.mean(horizon)).toList());
        }

        @Override
        public Band band(int horizon, double level) {
            var bands = fits.stream().map(f -> f.band(horizon, level)).toList();
            return new Band(of(bands.stream().map(Band::lower).toList()), of(bands.stream().map(Band::upper).toList()));
        }

        /// A future of one member, drawn by lot, moved to the common mean: so wide as the members are on average.
        @Override
        public double[] path(int horizon, RandomGenerator random) {
            var member = fits.get(random.nextInt(fits.size()));
            var path = member.path(horizon, random);
            var own = member.mean(horizon);
            var common = mean(horizon);
            Arrays.setAll(path, h -> path[h] + common[h] - own[h]);
            return path;
        }

        @Override
        public double[] fitted() {
            return of(fits.stream().map(Fit::fitted).toList());
        }

        @Override
        public String model() {
            return fits.stream().map(Fit::model).collect(Collectors.joining(" + "));
        }

        @Override
        public List<SeriesForecast.Detail> details() {
            return List.of();
        }

        @Override
        public List<SeriesForecast.Component> components() {
            return List.of();
        }

        /// What its members found; how much it moves the mean is not said, since the members differ in it.
        @Override
        public List<Found> found() {
            return fits.stream().flatMap(f -> f.found().stream()).distinct().toList();
        }
    }
}
