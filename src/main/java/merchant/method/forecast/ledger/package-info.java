/// Past forecasts held against what came.
///
/// May use: `forecast.series`, `forecast.words`, `method`, `result`, `table`, `problem`, `text`. Decision (2026-11): the method reads a second table
/// `earlier` and knows nothing of projects, so that a forecast written by the command line last month can be held against this month's sales.
@NullMarked
package merchant.method.forecast.ledger;

import org.jspecify.annotations.NullMarked;
