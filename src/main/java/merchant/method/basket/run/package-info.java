/// One answer from rows to result: parameters, mining, judging, words.
///
/// May use: the packages of `basket` below it, `method`, `result`, `work`, `problem`, `text`.
@NullMarked
package merchant.method.basket.run;

import org.jspecify.annotations.NullMarked;
