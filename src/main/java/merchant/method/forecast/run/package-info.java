/// One forecast from rows to result: series, backtest, choice, bands, tables and sentences.
///
/// May use: the packages of `forecast` below it, `method`, `method.judge`, `result`, `work`, `problem`, `text`. Decision
/// (2026-11): the methods share this by composition; each differs in its entrants alone, so all are judged alike.
@NullMarked
package merchant.method.forecast.run;

import org.jspecify.annotations.NullMarked;
