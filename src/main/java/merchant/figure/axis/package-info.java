/// Axes: which values and dates get a tick, and how the language writes them.
///
/// May use: `result` (the step between periods), `text`. Knows no graphics: widths come as a function.
@NullMarked
package merchant.figure.axis;

import org.jspecify.annotations.NullMarked;
