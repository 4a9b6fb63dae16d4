/// Points against two plain numbers: values against what was expected, stems by lag.
///
/// May use: `figure`, `result`, `text`.
@NullMarked
package merchant.figure.point;

import org.jspecify.annotations.NullMarked;
