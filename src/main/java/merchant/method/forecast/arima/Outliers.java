package merchant.method.forecast.arima;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.core.modelling.regression.RegressionDesc;
import merchant.method.forecast.fit.Found;
import merchant.result.SeriesForecast.Mark.Kind;
import merchant.text.Part;
import merchant.text.Sentence;

/// What TRAMO found that does not fit: single values, changes that fade, changes of level (Chen and Liu 1993).
final class Outliers {
    private static final String SINGLE = "AO";
    private static final String LEVEL = "LS";

    private Outliers() {}

    /// @param items the model's regressors
    /// @param length past values
    /// @param monthsEach months in a period
    /// @param log true where sizes are of logarithms
    static List<Found> of(List<RegressionDesc> items, LocalDateTime start, int length, int monthsEach, boolean log) {
        var found = new ArrayList<Found>();
        for (var item : items) {
            if (item.getCore() instanceof IOutlier outlier) {
                var at = outlier.getPosition();
                int months = 12 * (at.getYear() - start.getYear()) + at.getMonthValue() - start.getMonthValue();
                int index = months / monthsEach;
                boolean level = outlier.getCode().equals(LEVEL);
                found.add(new Found(level ? Kind.LEVEL_CHANGE : Kind.OUTLIER, index, index, label(outlier.getCode(), item.getCoef(), log)));
            }
        }
        return found.stream().filter(f -> f.from() >= 0 && f.from() < length).toList();
    }

    private static Sentence label(String code, double size, boolean log) {
        Part much = log ? new Part.Percent(Math.abs(Math.exp(size) - 1), 0) : new Part.Amount(Math.abs(size), -1);
        boolean more = size > 0;
        return switch (code) {
            case SINGLE -> more ? Sentence.of("once {0} more than expected", much) : Sentence.of("once {0} less than expected", much);
            case LEVEL -> more ? Sentence.of("from here on {0} more", much) : Sentence.of("from here on {0} less", much);
            default -> more ? Sentence.of("{0} more than expected, fading", much) : Sentence.of("{0} less than expected, fading", much);
        };
    }
}
