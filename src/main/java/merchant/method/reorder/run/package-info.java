/// One answer from tables to an order list: settings, reading, demand, quantities, words.
///
/// May use: the packages of `reorder` below it, `method`, `result`, `work`, `problem`, `text`. Decision (2026-11): service is a share of the demand where nothing else is asked, because it is what customers
/// see and binds less money (first list of the sample shop 54,814, by order cycles 83,275). Played through the past a share of the order cycles cost less in all there (36,292 against 49,609) and on
/// steady made sales (683 against 1,489), where a share of the demand needs no safety stock; so the verdict weighs the list against the fixed rule, is doubtful where that was better, and names
/// the other measure, instead of changing what was asked for.
@NullMarked
package merchant.method.reorder.run;

import org.jspecify.annotations.NullMarked;
