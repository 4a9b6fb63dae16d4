/// Problems: what went wrong, in words for the user, with the cause for the log.
///
/// May use: `text`.
@NullMarked
package merchant.problem;

import org.jspecify.annotations.NullMarked;
