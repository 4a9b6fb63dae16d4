/// The view of an order list: the list with its total, the arithmetic of every quantity, other budgets and services, quantities changed by hand, a file for each supplier.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.style`, `export`, `figure`, `result`, `store`, `work`, `text`. 2026-11: another budget or service is looked up in the curves of the
/// result and never computed here, so that the window says what the method would say; what is typed over a quantity lives as long as the page and goes into what is exported.
@NullMarked
package merchant.ui.result.order;

import org.jspecify.annotations.NullMarked;
