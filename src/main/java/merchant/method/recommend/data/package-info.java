/// Who bought or rated what: from rows to histories.
///
/// May use: `method`, `table`, `problem`, `work`, `text`.
@NullMarked
package merchant.method.recommend.data;

import org.jspecify.annotations.NullMarked;
