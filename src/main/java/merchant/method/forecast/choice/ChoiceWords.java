package merchant.method.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.words.MethodWords;
import merchant.method.forecast.words.PeriodWords;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;

/// How the methods were chosen, in sentences.
public final class ChoiceWords {
    private ChoiceWords() {}

    /// Of one series: who was chosen, how far off all were by the measure that decided, and by which rule.
    ///
    /// @param chosen the id
    /// @param model that the chosen one came to
    /// @param pace how long a period is
    public static List<Sentence> one(Ranking ranking, String chosen, Sentence model, Unit pace) {
        var findings = new ArrayList<Sentence>();
        var named = MethodWords.fitted(chosen, model);
        var period = PeriodWords.one(pace);
        var scores = Part.listing(ranking.judged().stream().map(j -> Sentence.of("{0} {1}", MethodWords.label(j.id()), new Part.Amount(ranking.score(j), -1))).toList());
        findings.add(switch (ranking.loss()) {
            case ABSOLUTE -> Sentence.of("Chosen: {0}. How far each method that was tried was off from a single {1} on average (mean absolute error): {2}.", named, period, scores);
            case SQUARED -> Sentence.of("Chosen: {0}. How far each method that was tried was off from a single {1}, where large misses weigh more (root of the mean squared error): {2}.", named, period, scores);
        });
        if (ranking.loss() == Loss.SQUARED) {
            findings.add(Sentence.of("Many periods are 0, so methods for slow movers were tried and the squared error decides: by the absolute error "
                    + "a forecast of 0 would win."));
        }
        if (chosen.equals(ranking.fallback()) && ranking.judged().stream().anyMatch(j -> ranking.score(j) < ranking.score(chosen))) {
            findings.add(Sentence.of("Some in this list were less far off, but by no more than luck can explain."));
        }
        findings.add(rule(MethodWords.label(ranking.fallback())));
        return findings;
    }

    /// Of many series: how often each was chosen.
    ///
    /// @param chosen the ids, one a series
    public static List<Sentence> many(List<Ranking> rankings, List<String> chosen) {
        var findings = new ArrayList<Sentence>();
        findings.add(Sentence.of("How often each method was chosen: {0}.", Part.listing(chosen.stream().distinct()
                .map(id -> Sentence.of("{0} {1}", MethodWords.label(id), chosen.stream().filter(id::equals).count())).toList())));
        long slow = rankings.stream().filter(r -> r.loss() == Loss.SQUARED).count();
        if (slow > 0) {
            findings.add(Sentence.counted(slow, "{0} series is 0 in many periods: methods for slow movers were tried for it and the squared error "
                    + "decided, because by the absolute error a forecast of 0 would win.", "{0} series are 0 in many periods: methods for slow movers "
                    + "were tried for them and the squared error decided, because by the absolute error a forecast of 0 would win."));
        }
        rankings.stream().map(Ranking::fallback).distinct().map(f -> rankings.stream().filter(r -> r.fallback().equals(f)).findFirst().orElseThrow())
                .map(ChoiceWords::rule).forEach(findings::add);
        return findings;
    }

    private static Sentence rule(Ranking ranking) {
        var usual = MethodWords.label(ranking.fallback());
        return switch (ranking.loss()) {
            case ABSOLUTE -> rule(usual);
            case SQUARED -> Sentence.of("For slow movers taken is “{0}”, by the same rule.", usual);
        };
    }

    private static Sentence rule(Sentence usual) {
        return Sentence.of("“{0}” is taken unless another method was closer on the past test periods by more than luck explains: another average, or a method that knows holidays, by more than one "
                + "standard error, any other by more than two, or a simple rule over two or more test periods that do not overlap. Where the closest was picked, new errors tend to be a little larger.", usual);
    }
}
