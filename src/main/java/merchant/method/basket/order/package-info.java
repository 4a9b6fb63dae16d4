/// Orders as sets of products: from rows to baskets.
///
/// May use: `method`, `table`, `problem`, `work`, `text`.
@NullMarked
package merchant.method.basket.order;

import org.jspecify.annotations.NullMarked;
