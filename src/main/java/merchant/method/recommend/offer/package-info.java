/// From weights to lists: the best items for a customer, with the reason of each.
///
/// May use: `recommend.data`, `recommend.fit`, `result`, `work`, `text`.
@NullMarked
package merchant.method.recommend.offer;

import org.jspecify.annotations.NullMarked;
