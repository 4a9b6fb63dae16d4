/// From a product and its demand to a quantity, with every step of the arithmetic.
///
/// May use: `reorder.goods`, `reorder.demand`, `result`, `text`. Decision (2026-11): a step's value is computed from its own written formula, so that what
/// is shown cannot differ from what was done.
@NullMarked
package merchant.method.reorder.policy;

import org.jspecify.annotations.NullMarked;
