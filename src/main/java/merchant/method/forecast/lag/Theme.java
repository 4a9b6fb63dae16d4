package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;

/// Features that tell of one thing, so that they are weighed together: alone each would be replaced by the others.
///
/// @param id kebab-case: `past`, `season`, `holidays`, `known-0`, `group`
/// @param features their places among [Lags#names]
@SuppressWarnings("ArrayRecordComponent")
record Theme(String id, Sentence label, int[] features) {
    private static final List<String> PAST = List.of("size", "age", "deviation", "empty", "since", "change", "total change");

    /// All themes that have a feature. The distance belongs to none.
    static List<Theme> of(Lags lags, Unit unit) {
        var names = lags.names();
        var themes = new ArrayList<Theme>();
        themes.add(theme("past", Sentence.of("recent ups and downs"), names, n -> PAST.contains(n) || n.matches("(last|mean) \\d+")));
        themes.add(theme("season", Sentence.of("season and date"), names, n -> n.contains("season") || n.contains("ago") || Outlook.dates(unit).contains(n)));
        themes.add(theme("holidays", Sentence.of("holidays"), names, n -> n.startsWith(Outlook.HOLIDAY)));
        var known = lags.outlook().known();
        for (int k = 0; k < known.size(); k++) {
            int at = k;
            themes.add(theme("known-" + k, Sentence.verbatim(known.get(k).name()), names, n -> n.equals(Outlook.KNOWN + at) || n.equals(Outlook.RECENT + at)));
        }
        themes.add(theme("group", Sentence.of("kind of product"), names, n -> n.equals(Outlook.GROUP)));
        return themes.stream().filter(t -> t.features().length > 0).toList();
    }

    private static Theme theme(String id, Sentence label, List<String> names, Predicate<String> belongs) {
        return new Theme(id, label, IntStream.range(0, names.size()).filter(i -> belongs.test(names.get(i))).toArray());
    }
}
