/// What forecasting algorithms are, apart from tables, words and judging: numbers in, a fitted model out.
///
/// May use: `forecast.calendar`, `result`, `work`, `text`. Decision (2026-11): this seam has a package of its own, so that the algorithms
/// (`forecast.ets`, `forecast.arima`) need not know the methods that the user sees, and no cycle arises.
@NullMarked
package merchant.method.forecast.fit;

import org.jspecify.annotations.NullMarked;
