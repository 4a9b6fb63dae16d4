/// The view of what sells together: the rules with their graph, bundles, item sets, how the rules were tested and found.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `result`, `figure`, `text`.
@NullMarked
package merchant.ui.result.basket;

import org.jspecify.annotations.NullMarked;
