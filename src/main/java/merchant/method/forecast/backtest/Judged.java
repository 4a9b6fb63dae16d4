package merchant.method.forecast.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import merchant.method.judge.Errors;
import merchant.method.judge.Tally;
import merchant.result.SeriesForecast;

/// A method with all that it said at the origins and how far off it was.
///
/// @param id the method's id
/// @param season the season that it was given, 1 where the series is too short for more
/// @param errors over all origins
/// @param maes mean absolute error at each origin, `NaN` where nothing is known of what came
/// @param trials what it said and what came
@SuppressWarnings("ArrayRecordComponent")
public record Judged(String id, int season, Errors errors, double[] maes, List<Trial> trials) {
    public Judged {
        trials = List.copyOf(trials);
    }

    /// Measures what was said at the origins.
    ///
    /// @param trials at least one, the earliest origin first, all for the same periods ahead
    public static Judged of(String id, int season, List<Trial> trials) {
        var errors = new Errors(trials.getFirst().mean().length);
        for (var trial : trials) {
            errors.origin();
            for (int h = 0; h < trial.mean().length; h++) {
                errors.add(h + 1, trial.truth()[h], trial.at(h), trial.scale());
            }
        }
        return new Judged(id, season, errors, errors.byOrigin().stream().mapToDouble(Tally::mae).toArray(), trials);
    }

    /// One of several as a choice among them errs: at each origin it is off by as much as the one was that the other origins, or those of them that do not overlap it, would
    /// have chosen. What was chosen because it erred little is flattered by the errors that it was chosen for.
    ///
    /// @param judged at the same origins
    /// @param chosen index of the one that is used
    /// @param choice the index of the one to use, by what is given
    public static Judged blind(List<Judged> judged, int chosen, ToIntFunction<List<Judged>> choice) {
        var own = judged.get(chosen);
        var trials = new ArrayList<Trial>();
        for (int t = 0; t < own.trials.size(); t++) {
            int seen = own.trials.get(t).seen();
            int ahead = own.trials.get(t).mean().length;
            boolean alone = own.trials.stream().noneMatch(o -> Math.abs(o.seen() - seen) >= ahead);
            int picked = alone ? chosen : choice.applyAsInt(judged.stream().map(j -> of(j.id, j.season,
                    j.trials.stream().filter(o -> Math.abs(o.seen() - seen) >= ahead).toList())).toList());
            trials.add(own.trials.get(t).erring(judged.get(picked).trials.get(t)));
        }
        return of(own.id, own.season, trials);
    }

    /// The same without the errors of its fits.
    public Judged plain() {
        return new Judged(id, season, errors, maes, trials.stream().map(Trial::plain).toList());
    }

    /// What it said, as a result holds it.
    public List<SeriesForecast.Origin> origins() {
        return trials.stream().map(t -> new SeriesForecast.Origin(t.seen() - 1, t.mean(), t.band80().lower(), t.band80().upper())).toList();
    }
}
