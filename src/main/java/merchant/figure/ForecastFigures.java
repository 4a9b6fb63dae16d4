package merchant.figure;

import java.util.List;
import merchant.result.ForecastResult;

/// The figures of a forecast.
final class ForecastFigures {
    private ForecastFigures() {}

    static List<Figure> of(ForecastResult forecast, int entry) {
        return List.of();
    }
}
