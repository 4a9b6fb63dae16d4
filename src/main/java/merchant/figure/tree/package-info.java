/// A tree of decisions from top to bottom: where its nodes stand, and its painting for export.
///
/// May use: `figure`, `result`, `text`.
@NullMarked
package merchant.figure.tree;

import org.jspecify.annotations.NullMarked;
