/// Rows that go from one place of a project to another, or stay behind: newer data taken over into a table, and a project written without its rows.
///
/// May use: `table`, `problem`, `text`, and nothing of `store`, which hands it connections.
@NullMarked
package merchant.store.copy;

import org.jspecify.annotations.NullMarked;
