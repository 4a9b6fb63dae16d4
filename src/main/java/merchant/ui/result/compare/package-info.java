/// Two to four results of one question side by side: differences first, then one figure of all, then each on the same axes.
///
/// May use: `ui.result.part`, `ui.chart`, `ui.notice`, `ui.shell`, `ui.style`, `workspace`, `result`, `figure`.
@NullMarked
package merchant.ui.result.compare;

import org.jspecify.annotations.NullMarked;
