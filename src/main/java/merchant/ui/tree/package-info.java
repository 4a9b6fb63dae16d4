/// The project at the left of the window: tables, results, reports, and what can be done with them.
///
/// May use: `ui.shell` (navigator, places), `ui.style`, `workspace`, `store` (what a line shows), `text`.
@NullMarked
package merchant.ui.tree;

import org.jspecify.annotations.NullMarked;
