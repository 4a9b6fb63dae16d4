/// Graphs: what belongs to what, as names joined by arrows.
///
/// May use: `figure`, `text`. Decision (2026-11): a node is its name and nothing else, and what cannot stand without touching is left out,
/// the weakest first, because a graph that cannot be read says less than a short one.
@NullMarked
package merchant.figure.graph;

import org.jspecify.annotations.NullMarked;
