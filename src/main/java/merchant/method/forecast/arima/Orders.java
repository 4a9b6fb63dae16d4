package merchant.method.forecast.arima;

import jdplus.toolkit.base.api.arima.SarimaOrders;

/// Orders of a seasonal ARIMA model.
///
/// @param p autoregressive terms; `d` differences; `q` moving-average terms; capitals likewise for the season
/// @param period periods in a season, 1 for none
/// @param mean true with a constant: a mean without differences, a drift with one
/// @param log true where the model is one of the logarithms
record Orders(int p, int d, int q, int P, int D, int Q, int period, boolean mean, boolean log) {
    SarimaOrders sarima() {
        var orders = new SarimaOrders(period);
        orders.setRegular(p, d, q);
        orders.setSeasonal(P, D, Q);
        return orders;
    }

    static Orders of(SarimaOrders orders, boolean mean, boolean log) {
        return new Orders(orders.getP(), orders.getD(), orders.getQ(), orders.getBp(), orders.getBd(), orders.getBq(),
                orders.getPeriod(), mean, log);
    }

    Orders with(int newP, int newQ, int newSeasonalP, int newSeasonalQ, boolean newMean) {
        return new Orders(newP, d, newQ, newSeasonalP, D, newSeasonalQ, period, newMean, log);
    }

    /// How many first values the differences take.
    int lost() {
        return d + D * period;
    }

    int coefficients() {
        return p + q + P + Q;
    }

    /// `ARIMA(0,1,1)(0,1,1)12, logs`.
    String title() {
        var title = new StringBuilder("ARIMA(").append(p).append(',').append(d).append(',').append(q).append(')');
        if (P + D + Q > 0) {
            title.append('(').append(P).append(',').append(D).append(',').append(Q).append(')').append(period);
        }
        if (mean) {
            title.append(d + D == 0 ? " with mean" : " with drift");
        }
        return title.append(log ? ", logs" : "").toString();
    }
}
