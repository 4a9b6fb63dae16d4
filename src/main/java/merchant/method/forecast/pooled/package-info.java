/// What prices, promotions and other known columns do, learnt from all series of a run together.
///
/// May use: `forecast.fit`, `result`, `work`. Decisions (2026-11):
///
/// * One product sells too little to tell the whole of a festival from the prices cut on its days. Over many products it can be told, because not all take part and
///   not all cut as deep: a quasi-Poisson panel with an effect of each series and of each period of the whole shop.
/// * The periods of a group of series may differ from the shop's by a gamma factor around 1 whose spread the data sets (Spring Festival is more to sweets than to pens).
/// * Each series has its own effects, normal around its group's, and these around the shop's; the spreads are found by expectation-maximisation, so that
///   each is drawn to the others by as much as its own sales leave open (empirical Bayes: B. Efron and C. Morris, "Data analysis using Stein's estimator and its generalizations", 1975).
/// * What is learnt is taken by the regression of a series as it is and not learnt there again: its own periods are in it already.
/// * Where a price is only known from sales, periods without one have none. Between two sales at different prices it changed once, nobody knows when: each period
///   counts as the share of either price that its sales (none) make likely. The last price carried on makes elasticities of the sample shop too flat by 0.28, leaving
///   such periods out makes them too steep by 0.28.
@NullMarked
package merchant.method.forecast.pooled;

import org.jspecify.annotations.NullMarked;
