/// How rows get into DuckDB: whole vectors through a table function of its own.
///
/// May use: `table`. Decision (2026-11): an import was limited by the driver's appender, which takes one cell at a time; figures and the
/// other ways that were tried stand in `docs/measurements.md`.
@NullMarked
package merchant.store.feed;

import org.jspecify.annotations.NullMarked;
