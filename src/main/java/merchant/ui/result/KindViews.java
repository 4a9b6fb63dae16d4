package merchant.ui.result;

import java.util.List;
import java.util.function.IntConsumer;
import merchant.result.BasketResult;
import merchant.result.ForecastResult;
import merchant.result.OrderResult;
import merchant.result.RecommendResult;
import merchant.result.Result;
import merchant.result.ScoresResult;
import merchant.ui.result.basket.BasketModel;
import merchant.ui.result.basket.BasketView;
import merchant.ui.result.forecast.ForecastModel;
import merchant.ui.result.forecast.ForecastView;
import merchant.ui.result.order.OrderModel;
import merchant.ui.result.order.OrderView;
import merchant.ui.result.part.DataUsed;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.KindView;
import merchant.ui.result.predict.PredictModel;
import merchant.ui.result.predict.PredictView;
import merchant.ui.result.recommend.RecommendModel;
import merchant.ui.result.recommend.RecommendView;

/// The view of each kind of result: one line a kind.
final class KindViews {
    private KindViews() {}

    /// What is looked at in a result: kept by the page, so that a switch of language does not forget it.
    static Object looking(Result result) {
        return switch (result) {
            case ForecastResult forecast -> new ForecastModel(forecast);
            case ScoresResult scores -> new PredictModel(scores);
            case BasketResult basket -> new BasketModel(basket);
            case RecommendResult offers -> new RecommendModel(offers);
            case OrderResult orders -> new OrderModel(orders);
        };
    }

    static KindView of(Desk desk, Result result, Object looking, long run, Runnable toTop, IntConsumer toTab) {
        return switch (result) {
            case ForecastResult ignored -> new ForecastView(desk, (ForecastModel) looking, run, toTop, toTab);
            case ScoresResult ignored -> new PredictView(desk, (PredictModel) looking, run);
            case BasketResult ignored -> new BasketView(desk, (BasketModel) looking, run);
            case RecommendResult ignored -> new RecommendView(desk, (RecommendModel) looking, run, toTop);
            case OrderResult ignored -> new OrderView(desk, (OrderModel) looking, run);
        };
    }

    /// What the result itself knows about the data that it used.
    static List<DataUsed.Fact> facts(Result result) {
        return switch (result) {
            case ForecastResult forecast -> ForecastView.facts(forecast);
            case ScoresResult scores -> PredictView.facts(scores);
            case BasketResult basket -> BasketView.facts(basket);
            case RecommendResult offers -> RecommendView.facts(offers);
            case OrderResult orders -> OrderView.facts(orders);
        };
    }
}
