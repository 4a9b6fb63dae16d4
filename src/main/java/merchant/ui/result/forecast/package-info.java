/// The view of a forecast: bands, backtest origins, accuracy beside the baselines, decomposition, many series.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `result`, `figure`, `text`.
@NullMarked
package merchant.ui.result.forecast;

import org.jspecify.annotations.NullMarked;
