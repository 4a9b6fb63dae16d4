package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.List;
import merchant.text.Sentence;

/// A season as a sum of waves, whose period need not be a whole number (Fourier terms).
///
/// @param period periods of the series in a season
/// @param most the most pairs of waves that are tried
/// @param without a shorter season whose waves are left out, because it has its own; 0 for none
record Waves(double period, int most, double without) {
    /// How the id of the first column of each pair begins.
    static final String FIRST = "cos";
    private static final double ENOUGH = 1.8;

    /// The seasons that are usual for a season of so many periods, short ones first: a day and a week of hours, a week and a year
    /// of days. Those that the past does not hold nearly twice are left out.
    static List<Waves> of(int season, int length) {
        var seasons = new ArrayList<Waves>();
        switch (season) {
            case 24 -> {
                seasons.add(new Waves(24, 11, 0));
                seasons.add(new Waves(168, 30, 24));
            }
            case 7 -> {
                seasons.add(new Waves(7, 3, 0));
                seasons.add(new Waves(365.25, 12, 0));
            }
            default -> seasons.add(new Waves(season, Math.max(1, Math.min(12, (season - 1) / 2)), 0));
        }
        seasons.removeIf(w -> length < ENOUGH * w.period);
        return seasons;
    }

    /// Pairs of waves, the slowest first; two columns a pair, one where the sine is zero at all periods.
    List<List<Column>> pairs() {
        var pairs = new ArrayList<List<Column>>();
        for (int k = 1; pairs.size() < most && k <= period / 2; k++) {
            if (without > 0 && Math.abs(k * without / period - Math.rint(k * without / period)) < 1e-9) {
                continue;
            }
            double speed = 2 * Math.PI * k / period;
            var pair = new ArrayList<Column>();
            pair.add(column(FIRST, k, t -> Math.cos(speed * t)));
            if (2 * k < period) {
                pair.add(column("sin", k, t -> Math.sin(speed * t)));
            }
            pairs.add(pair);
        }
        return pairs;
    }

    private Column column(String kind, int k, java.util.function.IntToDoubleFunction at) {
        var id = kind + k + "-" + Math.round(period);
        return new Column(id, Sentence.verbatim(id), false, at);
    }
}
