package merchant.method.forecast.regression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Sentence;

/// What changes the forecast and by how much, each with its 95 % interval: known columns whose interval leaves out no effect, parts of holidays beyond
/// [Chance], days of the week, and the trend of the last year.
final class Effects {
    private static final double REACH = 1.959964;
    private static final long DAY = 86_400;
    private static final double YEAR = 365.2425;
    private static final double DEARER = Math.log(1.1);

    private final Estimate estimate;
    private final Chance chance;
    private final Scene scene;
    private final int n;

    /// @param chance of the holidays' parts, of the same periods or of their days
    Effects(Estimate estimate, Chance chance, Scene scene, int n) {
        this.estimate = estimate;
        this.chance = chance;
        this.scene = scene;
        this.n = n;
    }

    List<Effect> all() {
        var effects = new ArrayList<Effect>();
        trend(effects);
        weekdays(effects);
        int[] active = estimate.evidence().active();
        for (int a = 0; a < active.length; a++) {
            var term = estimate.terms().get(active[a]);
            if (term.known()) {
                single(term, estimate.evidence().coefficients()[a], Math.sqrt(estimate.evidence().inverse()[a]), effects);
            }
        }
        chance.beyond().forEach(t -> holiday(t, effects));
        for (var term : estimate.terms()) {
            if (term.known() && term.learntOrNull() instanceof Learnt learnt) {
                single(term, learnt.size(), learnt.deviation(), effects);
            }
        }
        return effects;
    }

    private void single(Term term, double size, double off, List<Effect> into) {
        if (Math.abs(size) < REACH * off) {
            return;
        }
        if (term.kind() == Term.Kind.LOGARITHM) {
            into.add(effect(term.name(), Sentence.of("{0}, 10 % higher", term.name()), size * DEARER, off * DEARER, n));
        } else if (term.kind() == Term.Kind.MIX) {
            into.add(effect(term.name(), Sentence.of("Mean of “{0}” 10 % higher, whatever sold", term.name()), size * DEARER, off * DEARER, n));
        } else if (term.kind() == Term.Kind.NUMBER) {
            into.add(effect(term.name(), Sentence.of("{0}, 1 more", term.name()), size, off, n));
        } else {
            into.add(effect(term.name(), Sentence.verbatim(term.name()), size, off, seen(t -> term.values()[t] != 0)));
        }
    }

    /// Of a period that holds as much of the holiday as usual: its coefficient is for a period full of it, and nobody has seen a week of seven times Double 11.
    private void holiday(Telling telling, List<Effect> into) {
        double size = telling.size(chance.estimate().evidence());
        double off = telling.deviation(chance.estimate().evidence());
        if (Math.abs(size) >= REACH * off) {
            into.add(effect(chance.estimate(), telling.column().id(), telling.column().label(chance.scene().unit()), size, off, periods(telling)));
        }
    }

    /// Periods of the series that hold any of it, where it was learnt from their days too.
    private int periods(Telling telling) {
        int each = chance.scene().starts().length / scene.starts().length;
        return (int) IntStream.of(telling.periods()).map(t -> t / each).distinct().count();
    }

    private int seen(IntPredicate holds) {
        return (int) IntStream.range(0, n).filter(holds).count();
    }

    private Effect effect(String id, Sentence label, double size, double off, int periods) {
        return effect(estimate, id, label, size, off, periods);
    }

    private static Effect effect(Estimate from, String id, Sentence label, double size, double off, int periods) {
        return new Effect(id, label, from.link().multiplies(), outward(from, size), outward(from, size - REACH * off), outward(from, size + REACH * off), periods);
    }

    private static double outward(Estimate from, double size) {
        return from.link().multiplies() ? Math.exp(size) : from.scale() * size;
    }

    /// How far the trend led over the last year, or over the whole past where that is shorter, where periods have dates. A slope that was seen for a month is
    /// not told as a year's.
    private void trend(List<Effect> into) {
        if (scene.unit() == Unit.NUMBER || n < 2 || estimate.evidence().count(estimate.terms(), Term.Kind.SLOPE, Term.Kind.CHANGE) == 0) {
            return;
        }
        int from = 0;
        while (scene.starts()[n - 1] - scene.starts()[from] > DAY * (YEAR + 1)) {
            from++;
        }
        int before = from;
        double years = (scene.starts()[n - 1] - scene.starts()[0]) / (DAY * YEAR);
        var label = years >= 1 ? Sentence.of("Trend over the last year") : Sentence.of("Trend since {0}", LocalDate.ofEpochDay(Math.floorDiv(scene.starts()[0], DAY)));
        contrast("trend", label, n, values -> values[n - 1] - values[before], List.of(Term.Kind.SLOPE, Term.Kind.CHANGE), into);
    }

    private void weekdays(List<Effect> into) {
        var kinds = List.of(Term.Kind.SEASON, Term.Kind.WEEK);
        if (scene.unit() != Unit.DAY || estimate.evidence().count(estimate.terms(), Term.Kind.SEASON) == 0 || n < 7
                || !repeats()) {
            return;
        }
        for (int t = n - 7; t < n; t++) {
            int at = t;
            var day = LocalDate.ofEpochDay(Math.floorDiv(scene.starts()[t], DAY)).getDayOfWeek();
            contrast("weekday-" + day.getValue(), name(day), (n + 6) / 7, values -> values[at], kinds, into);
        }
    }

    /// True where the season is the week.
    private boolean repeats() {
        return n >= 14 && estimate.terms().stream().filter(t -> t.kind() == Term.Kind.SEASON)
                .allMatch(t -> Math.abs(t.values()[n - 1] - t.values()[n - 8]) < 1e-6);
    }

    private static Sentence name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Sentence.of("Monday");
            case TUESDAY -> Sentence.of("Tuesday");
            case WEDNESDAY -> Sentence.of("Wednesday");
            case THURSDAY -> Sentence.of("Thursday");
            case FRIDAY -> Sentence.of("Friday");
            case SATURDAY -> Sentence.of("Saturday");
            case SUNDAY -> Sentence.of("Sunday");
        };
    }

    private interface Weight {
        double of(double[] values);
    }

    private void contrast(String id, Sentence label, int periods, Weight weight, List<Term.Kind> kinds, List<Effect> into) {
        var evidence = estimate.evidence();
        var weights = new double[evidence.active().length];
        Arrays.setAll(weights, a -> {
            var term = estimate.terms().get(evidence.active()[a]);
            return kinds.contains(term.kind()) ? weight.of(term.values()) : 0;
        });
        double size = 0;
        for (int a = 0; a < weights.length; a++) {
            size += weights[a] * evidence.coefficients()[a];
        }
        into.add(effect(id, label, size, Math.sqrt(evidence.factor().form(weights)), periods));
    }
}
