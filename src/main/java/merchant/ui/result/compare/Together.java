package merchant.ui.result.compare;

import java.util.List;
import merchant.result.BasketResult;
import merchant.result.ForecastResult;
import merchant.result.OrderResult;
import merchant.result.RecommendResult;
import merchant.result.ScoresResult;
import merchant.text.Sentence;

/// What results of one question show beside each other. One line a kind of result.
final class Together {
    private Together() {}

    /// @param names of the results, in order
    /// @param series the series of forecasts that is looked at
    static Beside of(List<Compared> all, List<Sentence> names, String series) {
        return switch (all.getFirst().result()) {
            case ForecastResult ignored -> Forecasts.beside(all, names, series);
            case ScoresResult ignored -> Scores.beside(all, names);
            case BasketResult ignored -> Rules.beside(all, names);
            case RecommendResult ignored -> Offers.beside(all, names);
            case OrderResult ignored -> Orders.beside(all, names);
        };
    }
}
