/// Totals that add up: the sums of series, forecast too, and all forecasts brought into agreement.
///
/// May use: `forecast.series`, `forecast.backtest`, `forecast.fit`, `method`, `result`, `problem`, `text`. Decisions (2026-11): reconciliation works
/// through the constraints (total less its parts is zero), whose matrix is as large as there are sums and not as there are products; a product's
/// forecast that this brings below zero is set to zero and the sums are added anew, because nobody sells less than nothing. A past
/// test period is brought into agreement as the forecast is, by what was known then (`Moment`: shares, one-step errors of the fit made then, whether anything
/// had fallen below zero), so that errors, bands and verdict are those of what is delivered; where series were not tested at the same dates this is not possible,
/// and a warning says so.
@NullMarked
package merchant.method.forecast.level;

import org.jspecify.annotations.NullMarked;
