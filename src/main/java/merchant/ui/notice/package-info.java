/// The states that every page shares: empty, loading, failed; messages of the window; its one-sentence questions.
///
/// May use: `ui.style`, `workspace`, `problem`, `text`.
@NullMarked
package merchant.ui.notice;

import org.jspecify.annotations.NullMarked;
