/// The view of a prediction: the tree, the list to act on, the measures in a shop's words, what matters, and scoring other tables.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `figure`, `method`, `result`, `store`, `workspace`, `text`.
@NullMarked
package merchant.ui.result.predict;

import org.jspecify.annotations.NullMarked;
