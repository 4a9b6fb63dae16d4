/// The view of what to offer to whom.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `figure`, `result`, `text`.
@NullMarked
package merchant.ui.result.recommend;

import org.jspecify.annotations.NullMarked;
