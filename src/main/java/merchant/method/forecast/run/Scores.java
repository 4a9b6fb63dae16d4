package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.words.MethodWords;
import merchant.method.judge.Tally;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;

/// How well the methods did on one series, as the result holds it.
final class Scores {
    private Scores() {}

    /// The chosen first, then the simple rules, then the other entrants.
    ///
    /// @param whole true to break down by periods ahead and origin also what was not chosen; thousands of series would not fit a project
    static List<Accuracy> of(Outcome outcome, boolean whole) {
        var ids = new ArrayList<String>();
        var scores = new ArrayList<Accuracy>();
        var others = outcome.tested() ? List.<Judged>of() : outcome.ranking().judged();
        for (var judged : Stream.of(List.of(outcome.chosen()), outcome.rules(), others).flatMap(List::stream).toList()) {
            if (!ids.contains(judged.id())) {
                ids.add(judged.id());
                scores.add(accuracy(judged, whole || judged == outcome.chosen() || outcome.rules().contains(judged)));
            }
        }
        return scores;
    }

    private static Accuracy accuracy(Judged judged, boolean whole) {
        var errors = judged.errors();
        return new Accuracy(judged.id(), MethodWords.label(judged.id()), errors.origins(), measures(errors.all()),
                whole ? errors.byHorizon().stream().map(Scores::measures).toList() : List.of(),
                whole ? errors.byOrigin().stream().map(Scores::measures).toList() : List.of());
    }

    private static Measures measures(Tally tally) {
        return new Measures(tally.count(), tally.mae(), tally.rmse(), tally.smape(), tally.mase(), tally.pinball(), tally.coverage80(), tally.coverage95());
    }
}
