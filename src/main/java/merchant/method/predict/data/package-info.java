/// The columns of a table as a classifier sees them: what is predicted, what it is predicted from, and what is set aside and why.
///
/// May use: `method`, `method.judge`, `table`, `problem`, `text`, `result`.
@NullMarked
package merchant.method.predict.data;

import org.jspecify.annotations.NullMarked;
