package merchant.method.forecast.words;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// How the sums of series did by themselves: a forecast may be closer for most series and yet further off for their total, which is what the headline says.
///
/// @param verdicts names the rules
/// @param total the total's verdict
/// @param chosen the total's forecast, judged
/// @param rule the simple rule that it has to beat, judged at the same origins
/// @param loss by which they were judged
public record SumWords(Verdicts verdicts, Verdict total, Judged chosen, Judged rule, Loss loss) {
    private static final double DIGITS_FROM = 100;
    private static final double WHOLE_FROM = 10_000;

    /// A verdict of many series that does not hide a total for which a simple rule was closer.
    public Verdict beside(Verdict series) {
        if (total.tone() != Tone.USELESS) {
            return series;
        }
        var tone = series.tone() == Tone.USABLE ? Tone.DOUBTFUL : series.tone();
        var both = series.tone() == Tone.USELESS ? Sentence.of("{0} The total of all series as well: {1}", series.sentence(), total.sentence())
                : Sentence.of("{0} The total of all series, though: {1}", series.sentence(), total.sentence());
        return new Verdict(tone, both, series.rather());
    }

    /// How the total did beside the simple rule, by the error that its verdict goes by.
    public Sentence said() {
        double own = loss.score(chosen);
        double other = loss.score(rule);
        if (!Double.isFinite(own) || !Double.isFinite(other)) {
            return Sentence.of("The total of all series by itself: {0}", total.said());
        }
        return switch (loss) {
            case ABSOLUTE -> Sentence.of("The total of all series by itself: {0} (mean absolute error {1}; “{2}” {3}.)", total.said(), exact(own), verdicts.name(rule), exact(other));
            case SQUARED -> Sentence.of("The total of all series by itself: {0} (root of the mean squared error {1}; “{2}” {3}.)", total.said(), exact(own), verdicts.name(rule), exact(other));
        };
    }

    /// With so many digits that the percentage of the verdict, which is of the same errors, can be checked.
    private static Part exact(double error) {
        return new Part.Amount(error, error < DIGITS_FROM ? 2 : error < WHOLE_FROM ? 1 : 0);
    }

    /// True where [#said] belongs among the warnings.
    public boolean warns() {
        return total.tone() != Tone.USABLE;
    }

    /// How many totals of groups are usable by themselves.
    ///
    /// @param groups one verdict a group
    public static Sentence groups(List<Verdict> groups) {
        return Sentence.of("Of {0} totals of groups, each by itself, the forecast is usable for {1}.", groups.size(), groups.stream().filter(g -> g.tone() == Tone.USABLE).count());
    }
}
