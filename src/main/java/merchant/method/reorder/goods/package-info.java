/// From a table of sales and a table of stock to products: what was sold each day, what is there, and what it takes to get more.
///
/// May use: `method`, `method.forecast.series`, `table`, `problem`, `text`, `work`. Decision (2026-11): columns of the stock table are guessed by role
/// and by name in two languages; which of its columns names the product is decided by the values, because files name products by number in one table
/// and by name in the other. Every value that is absent is taken from a stated parameter, and said.
@NullMarked
package merchant.method.reorder.goods;

import org.jspecify.annotations.NullMarked;
