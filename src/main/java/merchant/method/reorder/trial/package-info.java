/// How a rule would have done: days played through one by one, with stock, orders on their way and lost sales.
///
/// May use: `reorder.goods`, `reorder.demand`, `reorder.policy`, `result`, `work`, `text`. Decision (2026-11): at each date the rule knows the sales before it
/// and nothing else; the fixed rule beside it starts with the same stock and sees the same deliveries.
@NullMarked
package merchant.method.reorder.trial;

import org.jspecify.annotations.NullMarked;
