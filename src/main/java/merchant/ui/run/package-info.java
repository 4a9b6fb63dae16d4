/// A run from its start to what it left: its state as the project knows it, and the pages of the states that are not a result.
///
/// May use: `ui.style`, `ui.notice`, `workspace`, `store`, `method`, `result`, `problem`, `text`.
@NullMarked
package merchant.ui.run;

import org.jspecify.annotations.NullMarked;
