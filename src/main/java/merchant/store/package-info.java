/// The project file: tables, runs, results, reports and state in one DuckDB file, and the user's preferences beside it.
///
/// May use: `table`, `result`, `work`, `problem`, `text`. SQL stands nowhere else.
@NullMarked
package merchant.store;

import org.jspecify.annotations.NullMarked;
