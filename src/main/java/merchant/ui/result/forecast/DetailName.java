package merchant.ui.result.forecast;

import java.util.Map;
import java.util.regex.Pattern;
import merchant.text.Sentence;

/// What a number of a fitted model is, in words; files keep the short name. What the program did not name, such as a column, stays as it is.
final class DetailName {
    private static final Map<String, Sentence> WORDS = Map.ofEntries(
            Map.entry("rho", Sentence.of("Share of a miss that the next period repeats (rho)")),
            Map.entry("sigma", Sentence.of("Spread of misses one period ahead (sigma)")),
            Map.entry("coefficients", Sentence.of("Effects learnt, counted by how free they are")),
            Map.entry("log-evidence", Sentence.of("Evidence for the model (logarithm)")),
            Map.entry("log-likelihood", Sentence.of("Likelihood (logarithm)")),
            Map.entry("aic", Sentence.of("AIC")),
            Map.entry("aicc", Sentence.of("AICc")),
            Map.entry("band-80-factor", Sentence.of("80 % band: times the width of the model's own")),
            Map.entry("band-95-factor", Sentence.of("95 % band: times the width of the model's own")),
            Map.entry("alpha", Sentence.of("Weight of the newest value for the level (alpha)")),
            Map.entry("beta", Sentence.of("Weight of the newest value for the trend (beta)")),
            Map.entry("gamma", Sentence.of("Weight of the newest value for the season (gamma)")),
            Map.entry("phi", Sentence.of("Share of the trend that is left a period later (phi)")),
            Map.entry("size", Sentence.of("Size of a sale")),
            Map.entry("gap", Sentence.of("Periods from sale to sale")),
            Map.entry("probability", Sentence.of("Share of periods with a sale")),
            Map.entry("mean", Sentence.of("Mean")),
            Map.entry("last", Sentence.of("Last value")),
            Map.entry("slope", Sentence.of("Change a period")),
            Map.entry("drift", Sentence.of("Change a period")),
            Map.entry("growth", Sentence.of("Growth a period")),
            Map.entry("season", Sentence.of("Periods in a season")),
            Map.entry("weight other forms", Sentence.of("Weight of other forms in the mean")),
            Map.entry("forms", Sentence.of("Forms in the mean; what follows is of the first")),
            Map.entry("weight", Sentence.of("Weight of the line")),
            Map.entry("first-level", Sentence.of("Level at the start")),
            Map.entry("share", Sentence.of("Share")),
            Map.entry("trees", Sentence.of("Trees")),
            Map.entry("rows", Sentence.of("Past values learnt from")),
            Map.entry("series", Sentence.of("Series learnt from")),
            Map.entry("variance-level", Sentence.of("How much the level wanders (variance)")),
            Map.entry("variance-slope", Sentence.of("How much the trend wanders (variance)")),
            Map.entry("variance-season", Sentence.of("How much the season changes (variance)")),
            Map.entry("variance-irregular", Sentence.of("Chance (variance)")));
    private static final Map<String, Sentence> THEMES = Map.of("past", Sentence.of("recent ups and downs"), "season", Sentence.of("season and date"),
            "holidays", Sentence.of("holidays"), "group", Sentence.of("kind of product"));
    private static final String IMPORTANCE = "importance ";
    private static final String WEIGHT = "weight ";
    private static final String ELASTICITY = "elasticity ";
    private static final String LOWER = " lower95";
    private static final String UPPER = " upper95";
    private static final Pattern ORDER = Pattern.compile("(s?ar|s?ma)(\\d+)");

    private DetailName() {}

    /// The name in words.
    static Sentence of(String name) {
        var order = ORDER.matcher(name);
        if (order.matches()) {
            return switch (order.group(1)) {
                case "ar" -> Sentence.of("Past value {0} (AR)", order.group(2));
                case "ma" -> Sentence.of("Past surprise {0} (MA)", order.group(2));
                case "sar" -> Sentence.of("Past season {0} (seasonal AR)", order.group(2));
                default -> Sentence.of("Past surprise of seasons {0} (seasonal MA)", order.group(2));
            };
        }
        if (name.startsWith(IMPORTANCE)) {
            var theme = name.substring(IMPORTANCE.length());
            return Sentence.of("Growth of errors when shuffled: {0}", THEMES.getOrDefault(theme, Sentence.verbatim(theme)));
        }
        if (name.startsWith(WEIGHT) && !WORDS.containsKey(name)) {
            return Sentence.of("Weight of {0} in the mean", name.substring(WEIGHT.length()));
        }
        if (name.startsWith(ELASTICITY)) {
            var rest = name.substring(ELASTICITY.length());
            return rest.endsWith(LOWER) ? Sentence.of("Elasticity of {0}, lower end (95 %)", rest.substring(0, rest.length() - LOWER.length()))
                    : rest.endsWith(UPPER) ? Sentence.of("Elasticity of {0}, upper end (95 %)", rest.substring(0, rest.length() - UPPER.length())) : Sentence.of("Elasticity of {0}", rest);
        }
        return WORDS.getOrDefault(name, Sentence.verbatim(name));
    }
}
