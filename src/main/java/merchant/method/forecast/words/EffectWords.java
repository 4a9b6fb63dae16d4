package merchant.method.forecast.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Part;
import merchant.text.Sentence;

/// What changed the values, in sentences: the strongest effects of holidays and known columns. Days of the week and the trend are told elsewhere.
public final class EffectWords {
    private static final String WEEK = "{0} (whole week)";
    private static final int NAMED = 6;
    private static final double SMALLEST = 0.05;

    private EffectWords() {}

    /// At most six sentences, the strongest first; of weeks one more, on what they are.
    ///
    /// @param value the name of the column that is forecast
    public static List<Sentence> findings(List<Effect> effects, String value) {
        var told = effects.stream().filter(e -> !e.id().equals("trend") && !e.id().startsWith("weekday-"))
                .filter(e -> !e.multiplies() || strength(e) >= SMALLEST).sorted(Comparator.comparingDouble(EffectWords::strength).reversed()).limit(NAMED).toList();
        var said = new ArrayList<>(told.stream().map(e -> sentence(e, value)).toList());
        if (told.stream().anyMatch(e -> e.label().pattern().equals(WEEK))) {
            said.add(Sentence.of("By week, what a holiday did is the mean of the weeks that hold some of these days: a single week can hold more or less of it. "
                    + "Holidays that cannot be told from chance are in the forecast too, and are not named."));
        }
        return said;
    }

    /// Of many series, what most of them have and what goes the same way in most: at most six sentences, the strongest first.
    ///
    /// @param each the effects of each series
    public static List<Sentence> many(List<List<Effect>> each, String value) {
        var shared = new LinkedHashMap<String, List<Effect>>();
        each.stream().flatMap(List::stream).filter(e -> e.multiplies() && !e.id().equals("trend") && !e.id().startsWith("weekday-"))
                .forEach(e -> shared.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(e));
        return shared.values().stream().filter(own -> 2 * own.size() > each.size()).map(EffectWords::typical).filter(e -> strength(e) >= SMALLEST)
                .sorted(Comparator.comparingDouble(EffectWords::strength).reversed()).limit(NAMED)
                .map(e -> Sentence.of("{0}: {1} of the typical series was multiplied by {2} ({3} to {4} for eight in ten of {5} series).", e.label(), value,
                        new Part.Amount(e.size(), 2), new Part.Amount(e.lower(), 2), new Part.Amount(e.upper(), 2), e.periods())).toList();
    }

    /// The middle one, between the lowest and the highest tenth; beside it how many there are.
    private static Effect typical(List<Effect> effects) {
        var sizes = effects.stream().mapToDouble(Effect::size).sorted().toArray();
        var first = effects.getFirst();
        return new Effect(first.id(), first.label(), true, sizes[sizes.length / 2], sizes[sizes.length / 10], sizes[sizes.length - 1 - sizes.length / 10], sizes.length);
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
