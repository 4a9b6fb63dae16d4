/// One answer from tables to an order list: settings, reading, demand, quantities, words.
///
/// May use: the packages of `reorder` below it, `method`, `result`, `work`, `problem`, `text`. Decision (2026-11): service is a share of the order cycles where nothing else is asked. The measure
/// is chosen by what lists cost in all when they are played through the past (stock, orders, missed margins), if they serve no less of the demand: cycles cost less in 26 of 28 cases and served no less in 22 (docs/measurements.md,
/// "Order lists"). It binds more money at first (first list of the sample shop 77,498, by a share of the demand 47,766) and comes a little less near to what it promises, which the verdict tells: on the sample shop 87.7 % of the
/// cycles in place of 95 %, so that its verdict is doubtful although the list costs less than half of what the fixed rule does. Before, it was a share of the demand, because that is what customers see. The verdict weighs
/// the list against the fixed rule, is doubtful where that was better, and names the other measure, instead of changing what was asked for.
@NullMarked
package merchant.method.reorder.run;

import org.jspecify.annotations.NullMarked;
