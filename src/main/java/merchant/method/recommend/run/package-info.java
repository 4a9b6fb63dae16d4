/// What to offer, from rows to result: settings, suitability, the run and its words.
///
/// May use: the packages of `recommend` below it, `method`, `result`, `table`, `problem`, `work`, `text`.
@NullMarked
package merchant.method.recommend.run;

import org.jspecify.annotations.NullMarked;
