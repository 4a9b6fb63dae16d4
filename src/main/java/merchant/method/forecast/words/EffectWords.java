package merchant.method.forecast.words;

import java.util.Comparator;
import java.util.List;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Part;
import merchant.text.Sentence;

/// What changed the values, in sentences: the strongest effects of holidays and known columns. Days of the week and the trend are told elsewhere.
public final class EffectWords {
    private static final int NAMED = 6;
    private static final double SMALLEST = 0.05;

    private EffectWords() {}

    /// At most six sentences, the strongest first.
    ///
    /// @param value the name of the column that is forecast
    public static List<Sentence> findings(List<Effect> effects, String value) {
        return effects.stream().filter(e -> !e.id().equals("trend") && !e.id().startsWith("weekday-"))
                .filter(e -> !e.multiplies() || strength(e) >= SMALLEST).sorted(Comparator.comparingDouble(EffectWords::strength).reversed()).limit(NAMED)
                .map(e -> sentence(e, value)).toList();
    }

    private static double strength(Effect effect) {
        return Math.abs(effect.multiplies() ? Math.log(effect.size()) : effect.size());
    }

    private static Sentence sentence(Effect effect, String value) {
        var size = new Part.Amount(effect.size(), effect.multiplies() ? 2 : -1);
        var lower = new Part.Amount(effect.lower(), effect.multiplies() ? 2 : -1);
        var upper = new Part.Amount(effect.upper(), effect.multiplies() ? 2 : -1);
        return effect.multiplies() ? Sentence.of("{0}: {1} was multiplied by {2} (95 %: {3} to {4}).", effect.label(), value, size, lower, upper)
                : Sentence.of("{0}: {1} changed by {2} (95 %: {3} to {4}).", effect.label(), value, size, lower, upper);
    }
}
