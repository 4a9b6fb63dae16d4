package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Found;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.result.SeriesForecast.Mark;
import merchant.text.Sentence;

/// Where the regression's holidays, promotions and changes of trend lie, past and to come: those alone whose effect is beyond chance.
final class Marks {
    private static final double BEYOND = 1.959964;
    private static final double CHANGED = 3;
    private static final double MOSTLY = 0.5;
    private static final int MOST = 200;
    private static final long DAY = 86_400;

    private final Estimate estimate;
    private final Chance chance;
    private final Scene scene;
    private final int n;

    /// @param chance of the holidays' parts, of the same periods or of their days
    Marks(Estimate estimate, Chance chance, Scene scene, int n) {
        this.estimate = estimate;
        this.chance = chance;
        this.scene = scene;
        this.n = n;
    }

    List<Found> all() {
        var found = new ArrayList<Found>();
        var holidays = new LinkedHashMap<Holiday, Double>();
        var evidence = estimate.evidence();
        chance.beyond().forEach(t -> holidays.merge(t.column().holiday(), Math.abs(t.size(chance.estimate().evidence())), Math::max));
        for (int a = 0; a < evidence.active().length; a++) {
            var term = estimate.terms().get(evidence.active()[a]);
            double beyond = Math.abs(evidence.coefficients()[a]) / Math.sqrt(evidence.inverse()[a]);
            if (term.kind() == Term.Kind.SHARE && beyond >= BEYOND) {
                promotion(term, found);
            } else if (term.kind() == Term.Kind.CHANGE && beyond >= CHANGED) {
                int at = bend(term.values());
                found.add(new Found(Mark.Kind.TREND_CHANGE, at, at, evidence.coefficients()[a] > 0 ? Sentence.of("Trend turns up") : Sentence.of("Trend turns down")));
            }
        }
        for (var term : estimate.terms()) {
            if (term.kind() == Term.Kind.SHARE && term.learntOrNull() instanceof Learnt learnt && Math.abs(learnt.size()) >= BEYOND * learnt.deviation()) {
                promotion(term, found);
            }
        }
        // the strongest first: where there is no room for all names, theirs are written
        holidays.entrySet().stream().sorted(Map.Entry.<Holiday, Double>comparingByValue().reversed()).forEach(e -> holiday(e.getKey(), found));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private static int bend(double[] values) {
        int at = 0;
        while (at + 1 < values.length && values[at + 1] == 0) {
            at++;
        }
        return at;
    }

    /// Runs of periods in which most of the largest share is there.
    private void promotion(Term term, List<Found> into) {
        double most = Arrays.stream(term.values()).max().orElse(0);
        int from = -1;
        for (int t = 0; t <= term.values().length; t++) {
            boolean on = t < term.values().length && term.values()[t] > MOSTLY * most;
            if (on && from < 0) {
                from = t;
            } else if (!on && from >= 0) {
                into.add(new Found(Mark.Kind.PROMOTION, from, t - 1, Sentence.verbatim(term.name())));
                from = -1;
            }
        }
    }

    private void holiday(Holiday holiday, List<Found> into) {
        for (var span : holiday.spans()) {
            int from = at(span.first().toEpochDay() * DAY);
            int to = at((span.last().toEpochDay() + 1) * DAY - 1);
            boolean reached = span.last().toEpochDay() * DAY >= scene.starts()[0] && (to < scene.starts().length - 1 || from < to || inLast(span));
            if (reached && to >= 0) {
                into.add(new Found(Mark.Kind.HOLIDAY, Math.max(0, from), to, holiday.label()));
            }
        }
    }

    private boolean inLast(Holiday.Span span) {
        return span.first().toEpochDay() * DAY < scene.starts()[scene.starts().length - 1] + DAY;
    }

    /// The period that holds a moment; −1 before the first, the last one after it.
    private int at(long moment) {
        int place = Arrays.binarySearch(scene.starts(), moment);
        return place >= 0 ? place : -place - 2;
    }
}
