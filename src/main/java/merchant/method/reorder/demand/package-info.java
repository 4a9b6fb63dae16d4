/// How much may be asked for until a day: possible sums of demand, with the errors that forecasts of such sums had in the past.
///
/// May use: `method.forecast` (forecasters), `method.judge`, `work`. Decision (2026-11): errors of whole sums, not of single periods, because
/// errors of neighbouring periods go together and their bounds must not be added; smoothed by a kernel, because a few dozen errors have no tail. A forecast that is given is taken as it is, with the errors of its tests
/// where they are at hand and else with futures drawn from its bands, because a list that quietly forecast anew would contradict the forecast beside it.
/// A product takes seasons and festivals from its shop or its group alone; a demand that has none says so in the arithmetic, because a merchant knows the next festival and the list does not.
@NullMarked
package merchant.method.reorder.demand;

import org.jspecify.annotations.NullMarked;
