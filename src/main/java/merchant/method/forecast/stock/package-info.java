/// Times without stock: demand that nobody could see, which is not a demand of zero.
///
/// May use: `forecast.series`, `method`, `result`, `table`, `problem`, `text`. Decisions (2026-11): what is only suspected is named and changes
/// nothing until the merchant confirms it, because a quiet month looks the same; outages are kept by the day, whatever the period of the
/// forecast is, because a fortnight without stock is seen in days and not in months.
@NullMarked
package merchant.method.forecast.stock;

import org.jspecify.annotations.NullMarked;
