/// The window: top bar, project tree, tabs, running work, start page, palette, and the seams by which pages live in it.
///
/// May use: `ui.style`, `ui.notice`, `workspace`, `method`, `result`, `problem`, `text`. Pages ([Page]) know the [Navigator] and
/// never each other; what can be opened is a [Place], and the wiring makes the page of a place.
@NullMarked
package merchant.ui.shell;

import org.jspecify.annotations.NullMarked;
