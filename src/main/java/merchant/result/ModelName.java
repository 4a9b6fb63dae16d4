package merchant.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;

/// A fitted model's name, such as `ETS(A,N,N)` or `Theta, seasonal factors`, as a sentence: formulas stay as they are in every language, words are translated. Results keep
/// the name as the method wrote it, so that files read the same whatever the language was.
public final class ModelName {
    private static final Map<String, Sentence> WORDS = Map.ofEntries(
            Map.entry("Share of the shop", Sentence.of("Share of the shop")),
            Map.entry("Share of its group", Sentence.of("Share of its group")),
            Map.entry("Mean", Sentence.of("Mean")),
            Map.entry("Naive", Sentence.of("Naive")),
            Map.entry("Drift", Sentence.of("Drift")),
            Map.entry("Theta", Sentence.of("Theta")),
            Map.entry("Theta, growing line", Sentence.of("Theta, growing line")),
            Map.entry("Dynamic theta", Sentence.of("Dynamic theta")),
            Map.entry("additive", Sentence.of("additive")),
            Map.entry("multiplicative", Sentence.of("multiplicative")),
            Map.entry("counts", Sentence.of("counts")),
            Map.entry("level", Sentence.of("level")),
            Map.entry("trend", Sentence.of("trend")),
            Map.entry("season", Sentence.of("season")),
            Map.entry("week", Sentence.of("weekdays")),
            Map.entry("year", Sentence.of("time of the year")),
            Map.entry("logs", Sentence.of("in logarithms")),
            Map.entry("local level", Sentence.of("wandering level")),
            Map.entry("local trend", Sentence.of("wandering trend")),
            Map.entry("local level + season", Sentence.of("wandering level and season")),
            Map.entry("local trend + season", Sentence.of("wandering trend and season")),
            Map.entry("other forms", Sentence.of("other forms")),
            Map.entry("holidays: both", Sentence.of("holidays of China and the west")),
            Map.entry("holidays: china", Sentence.of("holidays of China")),
            Map.entry("holidays: western", Sentence.of("holidays of the west")),
            Map.entry("holidays: none", Sentence.of("own holidays")));

    private static final String REPEATED = "Seasonal naive, season ";
    private static final Pattern SHARE = Pattern.compile("(.+) (\\d+) %");

    private ModelName() {}

    /// The name in words.
    public static Sentence of(String model) {
        return of(model, Unit.NUMBER);
    }

    /// The name in words.
    ///
    /// @param unit of the periods that it was fitted to; `NUMBER` where that is not known
    public static Sentence of(String model, Unit unit) {
        var parts = split(model, " + ");
        return combined(parts, unit, parts.size() > 1);
    }

    /// @param sum true where a mean of several forms needs brackets
    private static Sentence combined(List<String> parts, Unit unit, boolean sum) {
        var members = split(parts.getFirst(), "; ");
        var listed = Part.listing(members.stream().map(ModelName::weighted).toList());
        var first = members.size() == 1 ? one(parts.getFirst(), unit) : sum ? Sentence.of("({0})", listed) : Sentence.of("{0}", listed);
        return parts.size() == 1 ? first : Sentence.of("{0} + {1}", first, combined(parts.subList(1, parts.size()), unit, sum));
    }

    private static Sentence one(String name, Unit unit) {
        if (WORDS.containsKey(name)) {
            return WORDS.get(name);
        }
        for (var ending : List.of(", seasonal factors", ", seasonal differences")) {
            if (name.endsWith(ending)) {
                var core = one(name.substring(0, name.length() - ending.length()), unit);
                return ending.endsWith("factors") ? Sentence.of("{0}, seasonal factors", core) : Sentence.of("{0}, seasonal differences", core);
            }
        }
        if (name.startsWith(REPEATED)) {
            return Sentence.of("{0} ({1})", Sentence.of("Seasonal naive"), ago(name.substring(REPEATED.length()), unit));
        }
        if (name.startsWith("Regression(") && name.endsWith(")")) {
            return Sentence.of("Regression ({0})", listed(name.substring("Regression(".length(), name.length() - 1)));
        }
        if (name.startsWith("Structural(") && name.endsWith(")")) {
            return Sentence.of("Structural model ({0})", listed(name.substring("Structural(".length(), name.length() - 1)));
        }
        return name.startsWith("boosted-lags(") && name.endsWith(")") ? Sentence.of("Boosted trees on past values ({0} trees)", name.substring("boosted-lags(".length(), name.length() - 1))
                : Sentence.verbatim(name);
    }

    /// `ETS(M,Ad,M) 62 %`, or `other forms 17 %`; another name as it is.
    private static Sentence weighted(String member) {
        var share = SHARE.matcher(member);
        return share.matches() ? Sentence.of("{0} {1}", WORDS.getOrDefault(share.group(1), Sentence.verbatim(share.group(1))), Part.percent(Double.parseDouble(share.group(2)) / 100))
                : Sentence.verbatim(member);
    }

    /// What a season ago is: the usual one of a unit by its name.
    private static Sentence ago(String season, Unit unit) {
        return switch (unit + " " + season) {
            case "HOUR 24" -> Sentence.of("same hour the day before");
            case "DAY 7" -> Sentence.of("same day last week");
            case "WEEK 52" -> Sentence.of("same week last year");
            case "MONTH 12" -> Sentence.of("same month last year");
            case "QUARTER 4" -> Sentence.of("same quarter last year");
            default -> Sentence.of("same as {0} periods before", season);
        };
    }

    private static Part listed(String inner) {
        var words = new ArrayList<Object>();
        for (var group : split(inner, "; ")) {
            split(group, ", ").forEach(w -> words.add(word(w)));
        }
        return Part.listing(words);
    }

    private static Sentence word(String word) {
        if (word.matches("trend \\+ \\d+")) {
            return Sentence.counted(Long.parseLong(word.substring(8)), "trend with {0} change", "trend with {0} changes");
        }
        return word.matches("AR -?\\d+([.]\\d+)?") ? Sentence.of("carry-over of errors {0}", new Part.Amount(Double.parseDouble(word.substring(3)), 2))
                : WORDS.getOrDefault(word, Sentence.verbatim(word));
    }

    /// Parts between separators that stand outside brackets.
    private static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
