/// Work in the background: threads, true progress, cancelling.
///
/// May use: `problem`, `text` (what is being done is said in sentences).
@NullMarked
package merchant.work;

import org.jspecify.annotations.NullMarked;
