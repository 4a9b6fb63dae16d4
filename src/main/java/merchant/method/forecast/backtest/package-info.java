/// Forecasting the past as if it were unknown: what each method would have said at earlier origins, and how far off it was.
///
/// May use: `forecast.fit`, `forecast.series`, `method.judge`, `result`, `work`. Decision (2026-11): a method gets a copy of the values up to the
/// origin and nothing else, so that no later value can leak.
@NullMarked
package merchant.method.forecast.backtest;

import org.jspecify.annotations.NullMarked;
