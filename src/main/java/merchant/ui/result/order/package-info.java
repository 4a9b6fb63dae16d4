/// The view of an order list: what to order, supplier by supplier, and how each quantity comes about.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `figure`, `result`, `store`, `workspace`, `text`.
@NullMarked
package merchant.ui.result.order;

import org.jspecify.annotations.NullMarked;
