/// Rows that go from one place of a project to another, or stay behind: newer data taken over into a table, and a project written without its rows.
///
/// May use: `table`, `problem`, `text`, and nothing of `store`, which hands it connections.
///
/// Decision (2026-11): newer data of another type widens the column (whole to decimal, day to time stamp, anything else to text) rather than being refused: every
/// value of both stays, and what changed is told before and after.
@NullMarked
package merchant.store.copy;

import org.jspecify.annotations.NullMarked;
