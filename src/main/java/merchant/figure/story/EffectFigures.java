package merchant.figure.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.interval.IntervalChart;
import merchant.figure.interval.IntervalChart.Scale;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Part;
import merchant.text.Sentence;

/// What changes a forecast: each cause with its size and range, the strongest first. Factors and added amounts stand in figures of their own,
/// because they share no axis.
public final class EffectFigures {
    private static final int MOST = 30;

    private EffectFigures() {}

    static List<Figure> of(ForecastResult result, SeriesForecast series) {
        var figures = new ArrayList<Figure>();
        for (boolean multiplies : new boolean[] {true, false}) {
            var effects = sorted(series).stream().filter(e -> e.multiplies() == multiplies).toList();
            if (!effects.isEmpty()) {
                figures.add(figure(result, series, effects, multiplies));
            }
        }
        return figures;
    }

    /// The strongest first: factors by how far they are from 1 in either direction, amounts by their size; those that may be nothing come last.
    public static List<Effect> sorted(SeriesForecast series) {
        return series.effects().stream().sorted(Comparator.comparing((Effect e) -> !sure(e)).thenComparing(e -> -strength(e))).toList();
    }

    /// How far an effect is from nothing.
    private static double strength(Effect effect) {
        double size = effect.multiplies() ? Math.abs(Math.log(effect.size())) : Math.abs(effect.size());
        return Double.isNaN(size) ? 0 : size;
    }

    /// True where the range leaves out "nothing". Without a range nobody knows, and it counts as sure.
    public static boolean sure(Effect effect) {
        double nothing = effect.multiplies() ? 1 : 0;
        return !(effect.lower() <= nothing && nothing <= effect.upper());
    }

    /// Size and range in a few signs: `×3.90 [3.10–4.80]`.
    public static Sentence said(Effect effect) {
        if (!Double.isFinite(effect.lower()) || !Double.isFinite(effect.upper())) {
            return brief(effect);
        }
        return effect.multiplies() ? Sentence.of("{0} [{1}–{2}]", brief(effect), factor(effect.lower()), factor(effect.upper()))
                : Sentence.of("{0} [{1} to {2}]", brief(effect), effect.lower(), effect.upper());
    }

    /// The size alone: `×3.90`.
    public static Sentence brief(Effect effect) {
        if (effect.multiplies()) {
            return Sentence.of("×{0}", factor(effect.size()));
        }
        return effect.size() < 0 ? Sentence.of("−{0}", -effect.size()) : Sentence.of("+{0}", effect.size());
    }

    private static Part factor(double value) {
        return new Part.Amount(value, 2);
    }

    private static Figure figure(ForecastResult result, SeriesForecast series, List<Effect> effects, boolean multiplies) {
        var rows = effects.stream().limit(MOST).map(e -> new IntervalChart.Row(e.label(), sure(e) ? Ink.FORECAST : Ink.QUIET, e.size(), e.lower(),
                e.upper(), brief(e), said(e))).toList();
        var first = effects.getFirst();
        var subtitle = multiplies ? Sentence.of("{0}, times as much as without the cause; bars: where the factor lies in 95 of 100 cases; grey: may be nothing", result.value())
                : Sentence.of("{0}, added by the cause; bars: where it lies in 95 of 100 cases; grey: may be nothing", Periods.per(result.value(), result.unit()));
        return new Figure(multiplies ? "effects" : "effects-added", sure(first) ? strongest(first) : Sentence.of("No cause stands out for certain"), subtitle,
                ForecastFigures.foot(result, series), new IntervalChart(rows, multiplies ? Scale.FACTOR : Scale.PLAIN,
                        multiplies ? Sentence.of("×1: no effect") : Sentence.of("0: no effect")));
    }

    private static Sentence strongest(Effect effect) {
        if (!effect.multiplies()) {
            return effect.size() < 0 ? Sentence.of("{0} lowers sales the most: by {1} a period", effect.label(), -effect.size())
                    : Sentence.of("{0} raises sales the most: by {1} a period", effect.label(), effect.size());
        }
        return effect.size() < 1 ? Sentence.of("{0} changes sales the most: to {1} of the usual", effect.label(), Part.percent(effect.size()))
                : Sentence.of("{0} changes sales the most: {1} times the usual", effect.label(), factor(effect.size()));
    }
}
