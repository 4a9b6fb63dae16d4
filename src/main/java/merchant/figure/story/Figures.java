package merchant.figure.story;

import java.util.List;
import merchant.figure.Figure;
import merchant.figure.TimeChart;
import merchant.result.ForecastResult;
import merchant.result.OrderResult;
import merchant.result.RecommendResult;
import merchant.result.Result;
import merchant.result.ScoresResult;

/// The figures of each kind of result.
public final class Figures {
    private Figures() {}

    /// The figures that an export of this result writes: of a forecast of many series those of their total, else of the first, and the list of all.
    public static List<Figure> of(Result result) {
        return result instanceof ForecastResult forecast ? ForecastFigures.of(forecast, ForecastFigures.whole(forecast), true) : of(result, 0);
    }

    /// The entry that [#of(Result)] shows.
    public static int whole(Result result) {
        return result instanceof ForecastResult forecast ? ForecastFigures.whole(forecast) : 0;
    }

    /// The figures of one entry of a result that has many (a series of a forecast).
    ///
    /// @param entry position of the entry, 0 for the first
    public static List<Figure> of(Result result, int entry) {
        return switch (result) {
            case ForecastResult forecast -> ForecastFigures.of(forecast, entry, entry == 0);
            case ScoresResult scores -> ScoresFigures.of(scores);
            case merchant.result.BasketResult basket -> BasketFigures.of(basket);
            case RecommendResult offers -> RecommendFigures.of(offers);
            case merchant.result.OrderResult orders -> OrderFigures.of(orders);
        };
    }

    /// The small chart of one series, for a list of many.
    public static TimeChart small(ForecastResult forecast, int entry) {
        return SeriesList.chart(forecast, forecast.series().get(entry));
    }
}
