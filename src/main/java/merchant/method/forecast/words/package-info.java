/// Forecasts in words: sentences that rules make from the numbers.
///
/// May use: `forecast.series`, `forecast.backtest`, `forecast.calendar`, `forecast.fit`, `result`, `text`. Decision (2026-11): each sentence is made
/// where its rule is, so that what is said and when can be read in one place.
@NullMarked
package merchant.method.forecast.words;

import org.jspecify.annotations.NullMarked;
