/// Rules out of item sets, and their measures.
///
/// May use: `basket.order`, `basket.mine`, `result`, `problem`, `work`, `text`.
@NullMarked
package merchant.method.basket.rule;

import org.jspecify.annotations.NullMarked;
