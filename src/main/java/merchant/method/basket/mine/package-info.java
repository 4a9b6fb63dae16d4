/// Frequent item sets: Apriori, FP-growth by Smile, and a depth-first miner for judging.
///
/// May use: `basket.order`, `method.smile`, `result`, `problem`, `work`, `text`, Smile.
@NullMarked
package merchant.method.basket.mine;

import org.jspecify.annotations.NullMarked;
