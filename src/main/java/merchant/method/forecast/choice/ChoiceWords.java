package merchant.method.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import merchant.method.forecast.words.MethodWords;
import merchant.result.ModelName;
import merchant.text.Part;
import merchant.text.Sentence;

/// How the methods were chosen, in sentences.
public final class ChoiceWords {
    private ChoiceWords() {}

    /// Of one series: who was chosen, and the scores of all.
    ///
    /// @param chosen the id
    public static List<Sentence> one(Ranking ranking, String chosen, String model) {
        var findings = new ArrayList<Sentence>();
        var scores = Part.listing(ranking.judged().stream().map(j -> Sentence.of("{0} {1}", MethodWords.label(j.id()),
                new Part.Amount(ranking.score(j), 2))).toList());
        findings.add(switch (ranking.loss()) {
            case ABSOLUTE -> ranking.scaled() ? Sentence.of("Chosen: {0} ({1}). MASE of all that were tried: {2}.", MethodWords.label(chosen), ModelName.of(model), scores)
                    : Sentence.of("Chosen: {0} ({1}). MAE of all that were tried: {2}. There is no MASE, because the values before a past test period repeat themselves exactly.",
                            MethodWords.label(chosen), ModelName.of(model), scores);
            case SQUARED -> Sentence.of("Chosen: {0} ({1}). RMSE of all that were tried: {2}.", MethodWords.label(chosen), ModelName.of(model), scores);
        });
        if (ranking.loss() == Loss.SQUARED) {
            findings.add(Sentence.of("Many periods are 0, so methods for slow movers were tried and the squared error decides: by the absolute error "
                    + "a forecast of 0 would win."));
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
        return Sentence.of("Taken is “{0}”, unless on the past test periods another average, or a method that knows holidays, was closer by more than one standard error, another method by "
                + "more than two, or a simple rule was closer over two or more test periods that do not overlap; where the closest was picked, new errors tend to be a little larger.", usual);
    }
}
