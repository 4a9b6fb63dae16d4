/// Observable state: the open project with its tables, runs and results, running work, and preferences.
///
/// May use: `store`, `csv`, `method`, `result`, `table`, `work`, `problem`, `text`, and of JavaFX only beans and collections, so
/// that every model is tested without a window.
@NullMarked
package merchant.workspace;

import org.jspecify.annotations.NullMarked;
