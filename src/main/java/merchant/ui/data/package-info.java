/// Import pages: what a file would become, and its import; and the records that an import could not read.
///
/// May use: `ui.shell` (page, navigator), `ui.style`, `ui.notice`, `workspace`, `store`, `csv`, `table`, `work`, `problem`, `text`.
///
/// Decision (2026-11): rejected records are written anew on a page of their own, checked by [merchant.csv.Rereading] as they are typed, and stored by
/// [merchant.store.copy.Reread]: neither needs the file, which may be gone. What was written and does not fit yet lives as long as the page.
@NullMarked
package merchant.ui.data;

import org.jspecify.annotations.NullMarked;
