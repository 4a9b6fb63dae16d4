/// Steps at the side of a table's page: the list, and the card in which a step is made or changed beside a preview of what it would do.
///
/// May use: `ui.shell`, `ui.data` (how cells are written), `ui.notice`, `ui.style`, `workspace`, `store`, `table`, `work`, `problem`, `text`. Decisions (2026-11):
/// - A step on an imported table makes a new table; one on a prepared table changes that. So what was imported is always there under its name.
/// - The card asks the project after each change of its form; while an answer is under way the last one stays, so that nothing flickers.
/// - A form never corrects what is typed; what is wrong is told under the form, and the button waits.
@NullMarked
package merchant.ui.step;

import org.jspecify.annotations.NullMarked;
