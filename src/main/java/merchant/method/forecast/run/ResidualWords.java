package merchant.method.forecast.run;

import java.util.List;
import java.util.Optional;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.words.PeriodWords;
import merchant.result.ForecastResult.Unit;
import merchant.result.ResidualCheck;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Mark.Kind;
import merchant.text.Part;
import merchant.text.Sentence;

/// What the one-step errors say about the model, in a sentence.
///
/// @param season periods in a season, 1 for none
/// @param pace how long a period is
/// @param grid where periods stand
record ResidualWords(List<SeriesForecast> series, int season, Unit pace, Grid grid) {
    private static final int NAMED = 3;
    private static final double LEAST_TOLD = 0.001;

    /// Empty where there are too few errors to say anything.
    Optional<Sentence> finding() {
        if (series.size() > 1) {
            return many();
        }
        var check = ResidualCheck.of(series.getFirst(), season);
        return check.decisive().map(test -> {
            var p = test.p() < LEAST_TOLD ? Sentence.of("below {0}", new Part.Amount(LEAST_TOLD, 3)) : Sentence.of("{0}", new Part.Amount(test.p(), 3));
            return check.noise()
                    ? Sentence.of("What the model leaves unexplained, its errors one period ahead, looks like chance: no pattern from a period to those up to {0} later (Ljung–Box test over {0} lags: p {1}).", test.lags(), p)
                    : Sentence.of("What the model leaves unexplained, its errors one period ahead, still holds a pattern, strongest at {2} back (Ljung–Box test over {0} lags: p {1}): "
                            + "the model misses something, and its bands may be too narrow.", test.lags(), p,
                            PeriodWords.count(pace, check.strongest()));
        });
    }

    /// What does not fit the rest of the past, of a single series; empty where nothing was found.
    Optional<Sentence> outliers() {
        var odd = series.getFirst().marks().stream().filter(m -> m.kind() == Kind.OUTLIER || m.kind() == Kind.LEVEL_CHANGE).toList();
        if (series.size() > 1 || odd.isEmpty()) {
            return Optional.empty();
        }
        var named = Part.listing(odd.stream().limit(NAMED).map(m -> Sentence.of("{0} ({1})", when(m.from()), m.label())).toList());
        return Optional.of(odd.size() > NAMED
                ? Sentence.of("{1} periods do not fit the rest of the past, among them {0}. Where you know why, think whether it will come again.", named, odd.size())
                : Sentence.of("What does not fit the rest of the past: {0}. Where you know why, think whether it will come again.", named));
    }

    private Part when(long label) {
        return grid.unit() == Unit.NUMBER ? Part.of(label) : Part.of(Grid.date(label));
    }

    private Optional<Sentence> many() {
        var checks = series.stream().map(s -> ResidualCheck.of(s, season)).filter(c -> c.decisive().isPresent()).toList();
        long patterned = checks.stream().filter(ResidualCheck::pattern).count();
        return checks.isEmpty() ? Optional.empty() : Optional.of(patterned == 0
                ? Sentence.of("What the models leave unexplained, their errors one period ahead, looks like chance in all {0} series that are long enough for the test (Ljung–Box).", checks.size())
                : Sentence.of("In {0} of {1} series what the model leaves unexplained, its errors one period ahead, still holds a pattern (Ljung–Box test; chance alone would say so of 1 in 20): "
                        + "their bands may be too narrow.", patterned, checks.size()));
    }
}
