package merchant.method.forecast.words;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
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
public record SumWords(Verdicts verdicts, Verdict total, Judged chosen, Judged rule) {

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

    /// How the total did beside the simple rule.
    public Sentence said() {
        double own = chosen.errors().mase();
        double other = rule.errors().mase();
        return Double.isFinite(own) && Double.isFinite(other)
                ? Sentence.of("The total of all series by itself: {0} (MASE {1}; “{2}” {3}.)", total.said(), new Part.Amount(own, 2), verdicts.name(rule), new Part.Amount(other, 2))
                : Sentence.of("The total of all series by itself: {0}", total.said());
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
