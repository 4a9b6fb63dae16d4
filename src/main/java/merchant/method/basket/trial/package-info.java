/// How far rules can be trusted: on orders that were held out, and beside shuffled orders.
///
/// May use: the packages of `basket` below it, `result`, `work`, `text`.
@NullMarked
package merchant.method.basket.trial;

import org.jspecify.annotations.NullMarked;
