package merchant.result;

import java.util.List;

/// What a run leaves behind. The summary and the tables are the same for all kinds; views and figures know the kinds.
public sealed interface Result permits ForecastResult, BasketResult, ScoresResult, RecommendResult, OrderResult {
    /// What it says in words and numbers.
    Summary summary();

    /// Its tables, as `NAME.csv` will hold them.
    List<Sheet> sheets();

    /// What can answer for new data, in the method's own form; empty where there is none. It is kept apart from the result.
    default byte[] model() {
        return new byte[0];
    }

    /// The same without its model.
    default Result withoutModel() {
        return this;
    }
}
