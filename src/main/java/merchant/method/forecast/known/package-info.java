/// Columns whose future is known, such as a planned price, a promotion or a holiday flag: from the rows of one or two tables to one
/// value a period, for the past and the periods to come.
///
/// May use: `forecast.fit`, `forecast.series`, `method`, `table`, `problem`, `text`. Decisions (2026-11): a row with a date and no value speaks
/// for the known columns alone, so that a plan can stand in the same table as the sales; what no row says is filled by a stated
/// rule and named, so that a method never meets a gap; text becomes a share a level without its most frequent level, because
/// all levels together would say nothing that the level of a series does not say. Prices: where the amounts of orders show discounts, what was paid stands for what was asked;
/// of series that hold several products the price is an index with fixed weights, because a mean of prices moves with what sells; where products are not named, it is said.
@NullMarked
package merchant.method.forecast.known;

import org.jspecify.annotations.NullMarked;
