package merchant.method.forecast.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Decomposition;
import merchant.method.forecast.fit.Seasonality;
import merchant.method.forecast.series.Grid;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Component;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which part of a season is the highest and which the lowest: as the model has it where it has a season of its own, so that the sentence and the table of
/// effects say the same; else by plain averages of the past beside its trend, which hold holidays and all other causes, and then it is said that they do.
public final class SeasonWords {
    private static final double VISIBLE = 0.05;
    private static final int DAYS = 7;

    private final Grid grid;
    private final long start;

    /// @param start the period of the first value
    public SeasonWords(Grid grid, long start) {
        this.grid = grid;
        this.start = start;
    }

    /// Empty where no season was looked for, or none can be seen.
    ///
    /// @param y the past
    /// @param own the model's decomposition of it, empty where it has none
    /// @param season periods in a season, 1 for none
    public Optional<Sentence> finding(double[] y, List<Component> own, int season) {
        double level = Math.abs(Arrays.stream(y).average().orElse(0));
        if (season < 2 || y.length < 2 * season || level == 0) {
            return Optional.empty();
        }
        var found = season(own);
        var part = found.orElseGet(() -> averages(y, season));
        boolean factor = part.title().pattern().endsWith("(factor)");
        var turn = turn(part.values(), season);
        int high = extreme(turn, 1);
        int low = extreme(turn, -1);
        double above = share(turn[high], factor, level);
        double below = -share(turn[low], factor, level);
        if (!(above + below >= VISIBLE)) {
            return Optional.empty();
        }
        if (!Seasonality.beyondChance(y, season)) {
            return Optional.of(Sentence.of("No season stands out: ups and downs over {0} as large as those of this past come about by chance alone. Where the forecast repeats them, do not build on it.",
                    PeriodWords.count(grid.unit(), season)));
        }
        var pattern = found.isPresent() ? "Over the season {0} is highest, {1} above the average, and {2} lowest, {3} below it, as the model has it."
                : "Over the season {0} is highest, {1} above the average, and {2} lowest, {3} below it: plain averages of the past beside its trend, with holidays and everything else in them.";
        return Optional.of(Sentence.of(pattern, position(y.length - season + high), new Part.Percent(above, 0), position(y.length - season + low), new Part.Percent(below, 0)));
    }

    /// The mean at each position of the season of value over trend, where both are above 0 as in a past that grows; else of value less trend.
    private static Component averages(double[] y, int season) {
        var parts = Decomposition.of(y, season);
        var trend = parts.getFirst().values();
        if (IntStream.range(0, y.length).anyMatch(t -> y[t] <= 0 || trend[t] <= 0)) {
            return season(parts).orElseThrow();
        }
        var sums = new double[season];
        var counts = new int[season];
        for (int t = 0; t < y.length; t++) {
            sums[t % season] += y[t] / trend[t];
            counts[t % season]++;
        }
        Arrays.setAll(sums, i -> sums[i] / counts[i]);
        double middle = Arrays.stream(sums).average().orElseThrow();
        var factors = new double[y.length];
        Arrays.setAll(factors, t -> sums[t % season] / middle);
        return new Component("season", Sentence.of("Season (factor)"), factors);
    }

    private static Optional<Component> season(List<Component> components) {
        return components.stream().filter(c -> c.id().equals("season")).findFirst();
    }

    /// The last turn of the season; of hours the mean of those of the last week, because a model's season of hours holds the days of the week too.
    private double[] turn(double[] values, int season) {
        int turns = grid.unit() == Unit.HOUR ? Math.min(DAYS, values.length / season) : 1;
        var turn = new double[season];
        for (int i = 0; i < turns * season; i++) {
            turn[i % season] += values[values.length - turns * season + i] / turns;
        }
        return turn;
    }

    /// Where it is the highest, or with −1 the lowest.
    private static int extreme(double[] turn, int sign) {
        int at = 0;
        for (int i = 1; i < turn.length; i++) {
            at = sign * turn[i] > sign * turn[at] ? i : at;
        }
        return at;
    }

    private static double share(double value, boolean factor, double level) {
        return factor ? value - 1 : value / level;
    }

    private Sentence position(int index) {
        return PeriodWords.position(grid, start + index);
    }
}
