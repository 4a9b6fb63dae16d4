/// A grid of cells for any number of rows: it draws what is visible and asks for nothing else.
///
/// May use: `ui.style`, `text`.
///
/// Decision (2026-11): JavaFX's TableView was left for three things that it does not have: columns held at the left, a selection of millions of cells
/// that is four numbers and not a list, and a scroll bar whose value is a row and not a share of pixels that overflow. Rows have one height.
@NullMarked
package merchant.ui.grid;

import org.jspecify.annotations.NullMarked;
