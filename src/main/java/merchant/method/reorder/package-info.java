/// What should I order, and when? One file a method: how the quantity of each product is found.
///
/// May use: `method` and what it uses, and the forecasters of `method.forecast`. Decision (2026-11): the methods differ in their rule alone; reading,
/// demand, words and simulation are the same for all, so that their lists can be compared.
@NullMarked
package merchant.method.reorder;

import org.jspecify.annotations.NullMarked;
