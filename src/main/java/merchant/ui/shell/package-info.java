/// The seams by which pages live in the window, and the start page. What can be opened is a [Place]; the wiring makes its [Page].
///
/// May use: `ui.style`, `ui.notice`, `workspace`, `method`, `store`, `text`. Pages know the [Navigator] and never
/// each other.
@NullMarked
package merchant.ui.shell;

import org.jspecify.annotations.NullMarked;
