package merchant.method.forecast.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.fit.Decomposition;
import merchant.method.forecast.fit.Seasonality;
import merchant.method.forecast.series.Grid;
import merchant.result.SeriesForecast.Component;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which part of a season is the highest and which the lowest: as the model has it where it has a season of its own, so that the sentence and the table of
/// effects say the same; else by plain averages of the past, which hold holidays and all other causes, and then it is said that they do.
public final class SeasonWords {
    private static final double VISIBLE = 0.05;

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
        var part = found.orElseGet(() -> season(Decomposition.of(y, season)).orElseThrow());
        boolean factor = part.title().pattern().endsWith("(factor)");
        int high = extreme(part.values(), season, 1);
        int low = extreme(part.values(), season, -1);
        double above = share(part.values()[high], factor, level);
        double below = -share(part.values()[low], factor, level);
        if (!(above + below >= VISIBLE)) {
            return Optional.empty();
        }
        if (!Seasonality.beyondChance(y, season)) {
            return Optional.of(Sentence.of("No season stands out: ups and downs over {0} as large as those of this past come about by chance alone. Where the forecast repeats them, do not build on it.",
                    PeriodWords.count(grid.unit(), season)));
        }
        var pattern = found.isPresent() ? "Over the season {0} is highest, {1} above the average, and {2} lowest, {3} below it, as the model has it."
                : "Over the season {0} is highest, {1} above the average, and {2} lowest, {3} below it: plain averages of the past, with holidays and everything else in them.";
        return Optional.of(Sentence.of(pattern, position(high), new Part.Percent(above, 0), position(low), new Part.Percent(below, 0)));
    }

    private static Optional<Component> season(List<Component> components) {
        return components.stream().filter(c -> c.id().equals("season")).findFirst();
    }

    /// Where the last turn of the season is the highest, or with −1 the lowest.
    private static int extreme(double[] values, int season, int sign) {
        int at = values.length - season;
        for (int i = at; i < values.length; i++) {
            at = sign * values[i] > sign * values[at] ? i : at;
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
