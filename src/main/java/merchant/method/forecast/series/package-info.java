/// From the rows of a table to regular series: which frequency the dates have, what each period holds, what was filled and
/// what was left out, and how to say so.
///
/// May use: `method`, `result`, `table`, `problem`, `text`. Decision (2026-11): all series of a table share one [Grid], so that
/// thousands of products end at the same period; nothing is filled or left out without a count in [Notes].
@NullMarked
package merchant.method.forecast.series;

import org.jspecify.annotations.NullMarked;
