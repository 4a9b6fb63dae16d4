/// Seasonal ARIMA models: estimation and tests by JDemetra+, orders by TRAMO or by a stepwise search.
///
/// May use: `forecast.fit`, `method`, `result`, `work`, `text`, and JDemetra+ (`jdplus`), which only this package touches.
///
/// Decision (2026-11): TRAMO's regular automatic modelling (TR3: log or level, outliers, orders; no calendar) answers for monthly and
/// quarterly series; all others go through the search of Hyndman & Khandakar (2008, "Automatic time series forecasting: the
/// forecast package for R") with JDemetra+'s exact likelihood, because TRAMO knows only regular fractions of the year.
///
/// Rule for logarithms: the model is normal on the log scale; its point forecast and band ends go back by the exponential, so
/// the point forecast is the median of the future value, as R and JDemetra+ give it.
@NullMarked
package merchant.method.forecast.arima;

import org.jspecify.annotations.NullMarked;
