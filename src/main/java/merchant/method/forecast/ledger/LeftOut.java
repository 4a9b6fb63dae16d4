package merchant.method.forecast.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import merchant.method.forecast.words.PeriodWords;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;

/// Values of earlier forecasts that cannot be held against anything, counted by the reason. Not safe for several threads.
final class LeftOut {
    private static final int NAMED = 3;

    /// Why a value cannot be compared.
    enum Why {
        BLANK, UNKNOWN_SERIES, OTHER_PERIOD, BEFORE, UNSEEN, TO_COME
    }

    private final Map<Why, Long> counts = new EnumMap<>(Why.class);
    private final TreeSet<String> unknown = new TreeSet<>();

    void add(Why why, String series) {
        counts.merge(why, 1L, Long::sum);
        if (why == Why.UNKNOWN_SERIES) {
            unknown.add(series);
        }
    }

    /// What must be told; periods that are not over are no fault of the table.
    List<Sentence> said(Unit pace) {
        var said = new ArrayList<Sentence>();
        for (var why : counts.keySet()) {
            if (why != Why.TO_COME) {
                said.add(Sentence.of("{0} values of earlier forecasts were not compared: {1}.", counts.get(why), reason(why, pace)));
            }
        }
        return said;
    }

    private Sentence reason(Why why, Unit pace) {
        return switch (why) {
            case BLANK -> Sentence.of("they have no date or no expected value");
            case UNKNOWN_SERIES -> names();
            case OTHER_PERIOD -> Sentence.of("their periods are of another length or begin on other dates than those of this forecast, which is made by {0}", PeriodWords.one(pace));
            case BEFORE -> Sentence.of("their periods lie before the first value of this data");
            case UNSEEN -> Sentence.of("in their periods nothing was in stock or recorded, so that nobody knows what would have come");
            case TO_COME -> Sentence.of("their periods are not over");
        };
    }

    private Sentence names() {
        var named = Part.listing(unknown.stream().limit(NAMED).map(n -> n.isEmpty() ? Sentence.of("a series without a name") : Sentence.of("“{0}”", n)).toList());
        return unknown.size() > NAMED ? Sentence.of("this data has no series {0} and {1} more", named, unknown.size() - NAMED)
                : Sentence.of("this data has no series {0}", named);
    }

    /// Where nothing could be compared yet.
    List<Sentence> yetToCome() {
        long ahead = counts.getOrDefault(Why.TO_COME, 0L);
        return ahead == 0 ? List.of() : List.of(Sentence.of("None of the {0} values that earlier forecasts spoke of can be judged yet: their periods are not over in this data.", ahead));
    }
}
