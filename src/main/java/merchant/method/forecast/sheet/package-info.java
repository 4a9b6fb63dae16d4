/// The tables of a forecast: what is expected, what was used, what it is made of, and how good it was.
///
/// May use: `forecast.series`, `result`, `text`. Decision (2026-11): made of the result's own records alone, so that every table says what the
/// views show.
@NullMarked
package merchant.method.forecast.sheet;

import org.jspecify.annotations.NullMarked;
