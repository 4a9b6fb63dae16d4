/// One answer from tables to an order list: settings, reading, demand, quantities, words.
///
/// May use: the packages of `reorder` below it, `method`, `result`, `work`, `problem`, `text`.
@NullMarked
package merchant.method.reorder.run;

import org.jspecify.annotations.NullMarked;
