/// Ways of looking at a table, as SQL: conditions to clauses, pages of a view, finding, and columns in numbers.
///
/// May use: `table`, `work`, `problem`, `text`. Values go into a question as parameters, names in quotes, never as text.
///
/// Decisions (2026-11):
/// - A view is a list of row numbers. A filter needs one scan for them; an order, one sort of the numbers alone (40 MB for ten million rows),
///   while its first rows come by a top-N question that does not wait for it. Pages are then asked for by number.
/// - A sorted copy of the table was tried: its pages come as fast as those of the table (10 ms, where rows scattered over ten million take some
///   hundred), but making it took two to seven times as long as the sort of the numbers and spilled to the disk under a small memory limit.
/// - Whoever asks hands in a [Stop]: looking elsewhere ends the question inside DuckDB, so that typing does not pile up scans.
@NullMarked
package merchant.store.view;

import org.jspecify.annotations.NullMarked;
