/// How much may be asked for until a day: possible sums of demand, with the errors that forecasts of such sums had in the past.
///
/// May use: `method.forecast` (forecasters, backtest), `method.judge`, `work`. Decision (2026-11): errors of whole sums, not of single periods, because
/// errors of neighbouring periods go together and their bounds must not be added; smoothed by a kernel, because a few dozen errors have no tail.
@NullMarked
package merchant.method.reorder.demand;

import org.jspecify.annotations.NullMarked;
