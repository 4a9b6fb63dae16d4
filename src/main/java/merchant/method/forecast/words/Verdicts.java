package merchant.method.forecast.words;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.result.ForecastResult.Unit;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// How far to trust a forecast of one series, judged against the better of the simple rules.
///
/// Usable: at least 5 % closer than the better rule (by mean absolute error) and closer at more than half of at least three
/// origins. Useless: more than 2 % further off. Doubtful: all between, and whatever was judged at fewer than three origins.
public final class Verdicts {
    private static final double CLEARLY = 0.05;
    private static final double HARDLY = 0.02;
    private static final int ENOUGH = 3;

    private final Unit pace;
    private final boolean unseen;

    /// @param pace how long a period is
    /// @param unseen true where a second table judged in place of past test periods
    public Verdicts(Unit pace, boolean unseen) {
        this.pace = pace;
        this.unseen = unseen;
    }

    /// The rule to beat: the closer of the simple rules other than the method itself.
    public static Judged best(Judged chosen, List<Judged> rules) {
        return rules.stream().filter(r -> !r.id().equals(chosen.id()))
                .min((a, b) -> Double.compare(a.errors().mae(), b.errors().mae())).orElse(chosen);
    }

    /// By which share the method's errors are smaller than the rule's; negative where larger, 0 where both are exact.
    public static double gain(Judged chosen, Judged rule) {
        double own = chosen.errors().mae();
        double other = rule.errors().mae();
        return own == other ? 0 : other == 0 ? -1 : 1 - own / other;
    }

    /// The verdict.
    ///
    /// @param chosen the method
    /// @param rules the simple rules, judged at the same origins
    public Verdict of(Judged chosen, List<Judged> rules) {
        var rule = best(chosen, rules);
        int origins = chosen.errors().origins();
        double gain = gain(chosen, rule);
        if (chosen.errors().mae() == 0) {
            return new Verdict(Tone.USABLE, Sentence.of("The past repeats itself exactly, and so does the forecast."));
        }
        if (rules.stream().anyMatch(r -> r.id().equals(chosen.id())) && gain >= -HARDLY) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("This is the simple rule “{0}” itself: a rule of thumb, and what any other method has to beat.",
                    name(chosen)));
        }
        if (gain < -HARDLY) {
            return new Verdict(Tone.USELESS, Sentence.of("{0} further off than “{1}”: use that simple rule instead.",
                    new Part.Percent(-gain, 0), name(rule)), rule.id());
        }
        if (gain < 0) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("No closer than “{0}”, which is simpler. Use it with care.", name(rule)), rule.id());
        }
        if (gain < CLEARLY) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("Hardly closer than “{0}”. Use it with care.", name(rule)));
        }
        return closer(gain, chosen.wins(rule), origins, rule);
    }

    private Verdict closer(double gain, int wins, int origins, Judged rule) {
        var share = new Part.Percent(gain, 0);
        if (unseen) {
            return new Verdict(Tone.USABLE, Sentence.of("{0} closer than “{1}” on the values of the test table.", share, name(rule)));
        }
        if (origins < ENOUGH) {
            return new Verdict(Tone.DOUBTFUL, Sentence.counted(origins,
                    "{1} closer than “{2}”, but there was only {0} past test period. Use it with care.",
                    "{1} closer than “{2}”, but there were only {0} past test periods. Use it with care.", share, name(rule)));
        }
        if (wins * 2 <= origins) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("{0} closer than “{1}” in all, but only on {2} of {3} past test periods. Use it with care.",
                    share, name(rule), wins, origins));
        }
        return new Verdict(Tone.USABLE, Sentence.of("{0} closer than “{1}” on {2} of {3} past test periods.", share, name(rule), wins, origins));
    }

    /// A rule by the name that tables and findings use, and what it says: "Seasonal naive (same week last year)".
    public Sentence name(Judged rule) {
        var label = MethodWords.label(rule.id());
        return switch (rule.id()) {
            case "naive" -> Sentence.of("{0} ({1})", label, PeriodWords.asLast(pace));
            case "seasonal-naive" -> Sentence.of("{0} ({1})", label, PeriodWords.asSeasonAgo(pace, rule.season()));
            default -> label;
        };
    }
}
