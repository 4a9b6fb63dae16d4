/// Pictures of a table of few rows and columns whose cells are as deep as what they hold.
///
/// May use: `figure`, `text`.
@NullMarked
package merchant.figure.matrix;

import org.jspecify.annotations.NullMarked;
