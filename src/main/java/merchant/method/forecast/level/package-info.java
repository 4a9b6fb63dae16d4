/// Totals that add up: the sums of series, forecast too, and all forecasts brought into agreement.
///
/// May use: `forecast.series`, `forecast.backtest`, `forecast.fit`, `method`, `result`, `problem`, `text`. Decisions (2026-11): reconciliation works
/// through the constraints (total less its parts is zero), whose matrix is as large as there are sums and not as there are products; a product's
/// forecast that this brings below zero is set to zero and the sums are added anew, because nobody sells less than nothing.
@NullMarked
package merchant.method.forecast.level;

import org.jspecify.annotations.NullMarked;
