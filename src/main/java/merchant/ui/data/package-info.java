/// Data pages: the import of a file and the rows of a table.
///
/// May use: `ui.shell` (page, navigator), `ui.style`, `ui.notice`, `workspace`, `store`, `csv`, `table`, `work`, `problem`, `text`.
/// Decision (2026-11): the grid asks the table for pages of rows and shows each when it arrives, so ten million rows scroll like ten.
@NullMarked
package merchant.ui.data;

import org.jspecify.annotations.NullMarked;
