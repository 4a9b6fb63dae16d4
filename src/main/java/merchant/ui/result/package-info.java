/// The page of a result: headline, verdict, figure, tabs, caution, always in this order; its settings beside it.
///
/// May use: `ui.result.part`, `ui.result.forecast` (one package a kind of view), `ui.run`, `ui.form`, `ui.chart`, `ui.style`, `ui.notice`,
/// `ui.shell`, `workspace`, `result`, `method`, `figure`. A view of a new kind of result is a class that is a
/// [merchant.ui.result.part.KindView] and one line in `KindViews`.
@NullMarked
package merchant.ui.result;

import org.jspecify.annotations.NullMarked;
