package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import merchant.method.forecast.calendar.Coinciding;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.result.ForecastResult.Unit;

/// The columns of a regression for a past of so many periods.
///
/// Changes of the trend: at most 25 dates, evenly, at least 8 periods apart, the last a month or more before the end. Season: Fourier terms, all of
/// them up to a length of 24, else 10 pairs; 52 weeks are the year. Hours have the week and hours, days and weeks have the year besides, from one and a half years on; harmonics of the year
/// count less the shorter they are.
final class Design {
    private static final double DAY = 86_400;
    private static final double YEAR = 365.2425;
    private static final int MOST_CHANGES = 25;
    private static final int APART = 8;
    private static final double CHANGING = 0.9;
    private static final int SETTLED = 30;
    private static final int COMPLETE = 24;
    private static final int PAIRS = 10;
    private static final int YEAR_PAIRS = 8;
    private static final int WEEKS = 52;
    private static final double YEARS = 1.5;
    private static final double SAME = 1e-9;

    private final Scene scene;
    private final int n;
    private final boolean multiplies;
    private final Question question;
    private final Map<String, Learnt> learnt;
    private final List<Term> terms = new ArrayList<>();

    private Design(Question question, int n, boolean multiplies) {
        this.question = question;
        this.scene = question.scene();
        this.n = n;
        this.multiplies = multiplies;
        this.learnt = multiplies ? question.learnt() : Map.of();
    }

    /// @param n past periods
    /// @param multiplies true where effects multiply; then what was learnt elsewhere is heeded
    static List<Term> of(Question question, int n, boolean multiplies) {
        var design = new Design(question, n, multiplies);
        design.trend();
        design.seasons(question.season());
        design.scene.known().forEach(design::known);
        design.holidays();
        return List.copyOf(design.terms);
    }

    private double[] column(IntToDoubleFunction value) {
        var column = new double[scene.starts().length];
        Arrays.setAll(column, value);
        return column;
    }

    private void trend() {
        terms.add(Term.of(Term.Kind.LEVEL, "", column(t -> 1)));
        terms.add(Term.of(Term.Kind.SLOPE, "slope", column(t -> (double) t / n - 0.5)));
        double reach = reach(n);
        int changes = Math.min(MOST_CHANGES, (int) reach / APART - 1);
        for (int c = 1; c <= changes; c++) {
            double at = Math.round(reach * c / changes);
            terms.add(Term.of(Term.Kind.CHANGE, "change-" + c, column(t -> Math.max(0, t - at) / n)));
        }
    }

    /// Until when the trend may have changed: what happened in the last tenth, or the last 30 periods of long series, is too fresh to go on for ever.
    private static double reach(int n) {
        return Math.min(Math.max(CHANGING * n, n - SETTLED), n - APART);
    }

    /// How many changes of trend a period of the past could have had.
    static double changesPerPeriod(List<Term> terms, int n) {
        return terms.stream().filter(t -> t.kind() == Term.Kind.CHANGE).count() / reach(n);
    }

    private void seasons(int season) {
        if (scene.unit() == Unit.WEEK && season == WEEKS) {
            fourier(Term.Kind.SEASON, t -> day(t) / YEAR, YEAR_PAIRS, false, true);
        } else if (season > 1) {
            int pairs = season <= COMPLETE ? season / 2 : PAIRS;
            fourier(Term.Kind.SEASON, t -> (double) t / season, pairs, season % 2 == 0 && season <= COMPLETE, false);
        }
        if (scene.unit() == Unit.HOUR && n >= 2 * 168 && season != 168) {
            fourier(Term.Kind.WEEK, t -> day(t) / 7, 3, false, false);
        }
        boolean fine = scene.unit() == Unit.HOUR || scene.unit() == Unit.DAY || scene.unit() == Unit.WEEK && season != WEEKS;
        double days = (scene.starts()[n - 1] - scene.starts()[0]) / DAY;
        if (fine && days >= YEARS * YEAR) {
            fourier(Term.Kind.YEAR, t -> day(t) / YEAR, YEAR_PAIRS, false, true);
        }
    }

    private double day(int t) {
        return scene.starts()[t] / DAY;
    }

    private void fourier(Term.Kind kind, IntToDoubleFunction turns, int pairs, boolean even, boolean fading) {
        var group = kind.name();
        for (int k = 1; k <= pairs; k++) {
            int harmonic = k;
            double weight = fading ? 1.0 / k : 1;
            terms.add(Term.of(kind, group, column(t -> weight * Math.cos(2 * Math.PI * harmonic * turns.applyAsDouble(t)))));
            if (!even || k < pairs) {
                terms.add(Term.of(kind, group, column(t -> weight * Math.sin(2 * Math.PI * harmonic * turns.applyAsDouble(t)))));
            }
        }
    }

    /// What was never seen cannot be learnt.
    private void holidays() {
        if (question.byDay().isPresent()) {
            terms.addAll(multiplies ? question.byDay().get().terms() : List.of());
            return;
        }
        var moved = terms.stream().filter(t -> t.known() && question.free().contains(t.name())).map(t -> Apart.centred(t.values(), n)).toList();
        for (var column : HolidayColumns.parts(Coinciding.merged(scene.calendar(), scene.unit(), scene.starts()), scene.unit(), scene.starts())) {
            if (Arrays.stream(column.values(), 0, n).anyMatch(v -> v > 0)) {
                boolean free = moved.stream().anyMatch(price -> Apart.other(column.values(), price, n));
                terms.add(new Term(Term.Kind.HOLIDAY, free ? "" : column.holiday().id(), column.holiday().id(), column.values(), column, null));
            }
        }
    }

    private void known(Scene.Known known) {
        var values = known.values();
        double low = Arrays.stream(values, 0, n).min().orElse(0);
        double high = Arrays.stream(values, 0, n).max().orElse(0);
        if (!(high - low > SAME * Math.max(Math.abs(low), Math.abs(high)))) {
            return;
        }
        var elsewhere = learnt.get(known.name());
        boolean number = known.kind() == Scene.Kind.NUMBER;
        boolean logarithm = elsewhere != null ? elsewhere.logarithm() : number && multiplies && Arrays.stream(values).allMatch(v -> v > 0);
        var column = logarithm ? column(t -> Math.log(values[t])) : values.clone();
        if (number) {
            double middle = Arrays.stream(column, 0, n).average().orElse(0);
            Arrays.setAll(column, t -> column[t] - middle);
        }
        var kind = logarithm ? known.mixed() ? Term.Kind.MIX : Term.Kind.LOGARITHM : number ? Term.Kind.NUMBER : Term.Kind.SHARE;
        terms.add(new Term(kind, question.free().contains(known.name()) ? "" : "known " + known.name(), known.name(), column, null, elsewhere));
    }
}
