package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Features that tell of one thing, so that they are weighed together: alone each would be replaced by the others.
///
/// @param name stable: `past`, `season`, `holidays`, `group`, or the name of a known column
/// @param cause true where it is shown what it changes
/// @param features their places among [Lags#names]
@SuppressWarnings("ArrayRecordComponent")
record Theme(String name, Sentence label, boolean cause, int[] features) {
    private static final List<String> PAST = List.of("size", "age", "deviation", "empty", "since", "change", "total change");

    /// All themes that have a feature. The distance belongs to none.
    static List<Theme> of(Lags lags, Unit unit) {
        var names = lags.names();
        var themes = new ArrayList<Theme>();
        themes.add(theme("past", Sentence.of("recent ups and downs"), false, names, n -> PAST.contains(n) || n.matches("(last|mean) \\d+")));
        themes.add(theme("season", Sentence.of("season and date"), false, names, n -> !n.startsWith(Outlook.HOLIDAY)
                && (n.contains("season") || n.endsWith(" ago") || Outlook.dates(unit).contains(n))));
        themes.add(theme("holidays", Sentence.of("holidays"), true, names, n -> n.startsWith(Outlook.HOLIDAY)));
        var known = lags.outlook().known();
        for (int k = 0; k < known.size(); k++) {
            int at = k;
            themes.add(theme(known.get(k).name(), Sentence.verbatim(known.get(k).name()), true, names, n -> n.equals(Outlook.KNOWN + at) || n.equals(Outlook.RECENT + at)));
        }
        themes.add(theme("group", Sentence.of("kind of product"), false, names, n -> n.equals(Outlook.GROUP)));
        return themes.stream().filter(t -> t.features().length > 0).toList();
    }

    private static Theme theme(String name, Sentence label, boolean cause, List<String> names, Predicate<String> belongs) {
        return new Theme(name, label, cause, IntStream.range(0, names.size()).filter(i -> belongs.test(names.get(i))).toArray());
    }
}
