/// The preferences page and the page that says what this program is.
///
/// May use: `ui.shell`, `ui.style`, `workspace`, `text`.
@NullMarked
package merchant.ui.prefs;

import org.jspecify.annotations.NullMarked;
