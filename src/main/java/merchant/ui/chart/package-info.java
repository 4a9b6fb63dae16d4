/// Figures on the screen: painted at the screen's own resolution, pointed at, zoomed, exported.
///
/// May use: `ui.style`, `ui.notice`, `figure`, `workspace`, `text`. Decision (2026-11): a figure is painted into an image at the pixel
/// scale of screen and window together, not onto a canvas: the window's scale is a transform, which would blur a canvas,
/// and letters are set by the same code as in PNG, SVG and PDF, so what is exported is what was seen.
@NullMarked
package merchant.ui.chart;

import org.jspecify.annotations.NullMarked;
