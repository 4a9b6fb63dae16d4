/// Figures: what a figure is, without colours or pixels, and its painting on any `Graphics2D`.
///
/// May use: `result`, `table`, `text`. Below it `axis` finds ticks; above it `output` writes PNG, SVG and PDF. A [merchant.figure.Figure] says
/// what is shown; [merchant.figure.Painter] decides where it stands, [merchant.figure.Look] in which colours and letters. A new kind of picture is
/// a record of [merchant.figure.Figure.Drawn] with its painter, in a package of its own above this one.
///
/// Decision (2026-11): the plots are painted here and not by JFreeChart. Labels at line ends that avoid each other, a title of several lines, two
/// rows of dates and layouts from 320 to 2,400 pixels fight its layout at each step; ticks and mapping are the small part of the work.
@NullMarked
package merchant.figure;

import org.jspecify.annotations.NullMarked;
