package merchant.method.forecast.words;

import java.util.Comparator;
import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.result.ForecastResult.Unit;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// How far to trust a forecast of one series, judged against the better of the simple rules.
///
/// Usable: at least 5 % closer than the better rule and closer at more than half of at least three origins. Useless: more than 2 % further off. Doubtful: all
/// between, and what was closer at fewer than three origins. Closer is meant by the mean absolute error, as in the list of the methods that were tried; for slow movers, as in
/// their choice, by the root of the mean squared error, because by the absolute one a forecast of 0 would win.
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
    public static Judged best(Judged chosen, List<Judged> rules, Loss loss) {
        return rules.stream().filter(r -> !r.id().equals(chosen.id())).min(Comparator.comparingDouble(loss::score)).orElse(chosen);
    }

    /// By which share the method's errors are smaller than the rule's; negative where larger, 0 where both are exact.
    public static double gain(Judged chosen, Judged rule, Loss loss) {
        double own = loss.score(chosen);
        double other = loss.score(rule);
        return own == other ? 0 : other == 0 ? -1 : 1 - own / other;
    }

    /// The verdict.
    ///
    /// @param chosen the method
    /// @param rules the simple rules, judged at the same origins
    public Verdict of(Judged chosen, List<Judged> rules, Loss loss) {
        if (chosen.errors().mae() == 0) {
            return new Verdict(Tone.USABLE, Sentence.of("The past repeats itself exactly, and so does the forecast."));
        }
        var verdict = beside(chosen, rules, loss);
        return switch (loss) {
            case ABSOLUTE -> verdict;
            case SQUARED -> new Verdict(verdict.tone(), Sentence.of("{0} Judged by the squared error, because many periods are 0.", verdict.sentence()), verdict.rather());
        };
    }

    private Verdict beside(Judged chosen, List<Judged> rules, Loss loss) {
        var rule = best(chosen, rules, loss);
        int origins = chosen.errors().origins();
        double gain = gain(chosen, rule, loss);
        if (rules.stream().anyMatch(r -> r.id().equals(chosen.id())) && gain >= -HARDLY) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("This is the simple rule “{0}” itself: a rule of thumb, and what any other method has to beat.",
                    name(chosen)));
        }
        if (gain < -HARDLY) {
            return new Verdict(Tone.USELESS, further(-gain, origins, rule), rule.id());
        }
        if (gain < 0) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("No closer than “{0}”, which is simpler. Use it with care.", name(rule)), rule.id());
        }
        if (gain < CLEARLY) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("Hardly closer than “{0}”. Use it with care.", name(rule)));
        }
        return closer(gain, loss.wins(chosen, rule), origins, rule);
    }

    private Sentence further(double loss, int origins, Judged rule) {
        var share = new Part.Percent(loss, 0);
        return unseen || origins >= ENOUGH ? Sentence.of("{0} further off than “{1}”: use that simple rule instead.", share, name(rule))
                : Sentence.counted(origins, "{1} further off than “{2}” on the only past test period: little to go by, but until there is more use that simple rule instead.",
                        "{1} further off than “{2}” on the only {0} past test periods: little to go by, but until there is more use that simple rule instead.", share, name(rule));
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
