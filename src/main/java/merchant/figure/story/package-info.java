/// Stories: which figures a result is told with, and what their titles say. One file a kind of result.
///
/// May use: `figure`, `result`, `text`.
@NullMarked
package merchant.figure.story;

import org.jspecify.annotations.NullMarked;
