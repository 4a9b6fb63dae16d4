package merchant.method.forecast.words;

import java.util.Arrays;
import merchant.text.Sentence;

/// Names of the methods, by id: the methods themselves, the tables of a backtest and the sentences use the same.
public final class MethodWords {
    private MethodWords() {}

    public static Sentence label(String id) {
        return switch (id) {
            case "auto" -> Sentence.of("Automatic choice");
            case "mean" -> Sentence.of("Average");
            case "naive" -> Sentence.of("Naive");
            case "drift" -> Sentence.of("Drift");
            case "seasonal-naive" -> Sentence.of("Seasonal naive");
            case "ets" -> Sentence.of("Exponential smoothing (ETS)");
            case "ses" -> Sentence.of("Simple exponential smoothing");
            case "holt" -> Sentence.of("Holt (level and trend)");
            case "holt-winters" -> Sentence.of("Holt-Winters (level, trend, season)");
            case "theta" -> Sentence.of("Theta");
            case "dynamic-theta" -> Sentence.of("Dynamic theta");
            case "croston" -> Sentence.of("Croston (slow movers)");
            case "sba" -> Sentence.of("SBA (slow movers)");
            case "tsb" -> Sentence.of("TSB (slow movers)");
            case "arima" -> Sentence.of("Seasonal ARIMA");
            case "ar" -> Sentence.of("Autoregression (AR)");
            case "ma" -> Sentence.of("Moving averages of surprises (MA)");
            case "arma" -> Sentence.of("AR and MA together (ARMA)");
            case "sarima" -> Sentence.of("ARIMA with own orders");
            case "structural" -> Sentence.of("Structural model");
            case "regression" -> Sentence.of("Regression (trend, seasons, holidays, prices)");
            case "boosted-lags" -> Sentence.of("Boosted trees on past values");
            case "combination" -> Sentence.of("Average of ETS and ARIMA");
            default -> id.contains("+") ? Sentence.of("Average of {0}", members(id))
                    : Sentence.verbatim(id);
        };
    }

    /// A method as it was fitted, its name told once: "Regression (multiplicative, trend, season)", "Exponential smoothing, model ETS(A,N,A)".
    ///
    /// @param model the fitted model's name in words
    public static Sentence fitted(String id, Sentence model) {
        if (id.contains("+") || id.equals("combination")) {
            return Sentence.of("Average of {0}", model);
        }
        var label = label(id);
        return switch (id) {
            case "mean" -> label;
            case "ets" -> Sentence.of("Exponential smoothing, model {0}", model);
            default -> model.toString().startsWith(first(label.toString())) || first(model.toString()).equals("ARIMA") && id.endsWith("arima") ? model
                    : Sentence.of("{0}, model {1}", label, model);
        };
    }

    /// What stands before a bracket.
    private static String first(String name) {
        int bracket = name.indexOf('(');
        return bracket < 0 ? name : name.substring(0, bracket).strip();
    }

    /// ETS + ARIMA, so that a list of averages can be told apart.
    private static Sentence members(String id) {
        return Arrays.stream(id.split("\\+")).map(MethodWords::inAverage).reduce((a, b) -> Sentence.of("{0} + {1}", a, b)).orElseThrow();
    }

    /// The short name of a member.
    private static Sentence inAverage(String id) {
        return switch (id) {
            case "ets" -> Sentence.of("ETS");
            case "arima" -> Sentence.of("ARIMA");
            case "sba" -> Sentence.of("SBA");
            case "tsb" -> Sentence.of("TSB");
            case "regression" -> Sentence.of("Regression");
            default -> label(id);
        };
    }
}
