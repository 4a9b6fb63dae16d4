/// Import pages: what a file would become, and its import.
///
/// May use: `ui.shell` (page, navigator), `ui.style`, `ui.notice`, `workspace`, `store`, `csv`, `table`, `work`, `problem`, `text`.
@NullMarked
package merchant.ui.data;

import org.jspecify.annotations.NullMarked;
