/// What views of all kinds of result share: verdict line, number table, facts about the run, adding to a report.
///
/// May use: `ui.chart`, `ui.run`, `ui.style`, `ui.notice`, `ui.shell`, `workspace`, `export`, `result`, `figure`.
@NullMarked
package merchant.ui.result.part;

import org.jspecify.annotations.NullMarked;
