/// The window itself: frame, top bar, tabs, running work, search, keys. It implements the navigator of `ui.shell`.
///
/// May use: `ui.shell`, `ui.tree`, `ui.notice`, `ui.style`, `workspace`, `store`, `method`, `problem`, `text`. Pages know `ui.shell` and
/// never this package. Decision (2026-11): the seams stand in `ui.shell`, apart from the window, so that neither pages nor tree and
/// window form a cycle.
@NullMarked
package merchant.ui.window;

import org.jspecify.annotations.NullMarked;
