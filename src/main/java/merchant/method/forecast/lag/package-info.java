/// Boosted trees on lags: one model for all series of a run.
///
/// May use: `forecast.fit`, `method.boost`, `forecast.calendar`, `result`, `work`, `text`. Decisions (2026-11): a forecast is made directly for each period ahead,
/// with the distance as a feature, and not by feeding forecasts back, so that errors do not add up (feeding back: MASE 1.374
/// against 1.270 on the 617 monthly series of M1, 0.839 against 0.851 on 40 products of the sample shop by week, neither told what all series together did); values are divided by the recent mean of their own
/// series, known at the origin, so that large and small series tell about each other; bands come from the errors that a model blind to the
/// last periods made in them, not from quantile trees, which would cost four more models at each origin and know less about small counts; a holiday
/// is one number, the days from it to the period, because a column for each of its parts would be some hundred features; what a cause does is the difference
/// between forecasts with and without it, and its range comes from trees grown without an eighth of the time each, because all series share one luck a day.
@NullMarked
package merchant.method.forecast.lag;

import org.jspecify.annotations.NullMarked;
