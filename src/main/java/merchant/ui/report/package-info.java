/// The page of a report: parts of results in a chosen order, as they will be exported.
///
/// May use: `ui.result.part`, `ui.result.order` (quantities that the user typed), `ui.chart`, `ui.notice`, `ui.shell`, `ui.style`, `workspace`, `store`, `export`, `method`, `result`, `figure`.
@NullMarked
package merchant.ui.report;

import org.jspecify.annotations.NullMarked;
