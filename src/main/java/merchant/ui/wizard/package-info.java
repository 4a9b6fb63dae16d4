/// The wizard: question, table, method, columns, settings.
///
/// May use: `ui.form`, `ui.style`, `workspace`, `method`, `table`, `text`. Decision (2026-11): it knows only descriptors
/// (question, method, need, parameter), so that a later question needs no line here; and it opens on the last page whenever
/// everything before it could be guessed, because the rail shows each guess and leads back to it.
@NullMarked
package merchant.ui.wizard;

import org.jspecify.annotations.NullMarked;
