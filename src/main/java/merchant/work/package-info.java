/// Work in the background: threads, true progress, cancelling.
///
/// May use: `problem`, `text` (what is being done is said in sentences). Work that cannot ask its progress, such as one long statement of a
/// database, is ended from outside by [Watch].
@NullMarked
package merchant.work;

import org.jspecify.annotations.NullMarked;
