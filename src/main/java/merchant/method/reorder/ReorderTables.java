package merchant.method.reorder;

import java.util.List;
import merchant.method.Companion;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.stock.StockOuts;
import merchant.method.reorder.demand.Foretold;
import merchant.method.reorder.goods.ReorderNeeds;
import merchant.method.reorder.goods.Stock;
import merchant.method.reorder.goods.StockColumn;
import merchant.text.Sentence;

/// The further tables that an order list reads, each recognised by its columns.
final class ReorderTables {
    static final List<Companion> ALL = List.of(
            new Companion(ReorderNeeds.STOCK, Sentence.of("Stock table"),
                    Sentence.of("What is there and on order of each product, with delivery time, cost, pack and supplier where known."),
                    (input, table) -> StockColumn.fits(table), (input, settings, table) -> Stock.columns(input, table, settings.text("stock-columns"))),
            new Companion(Foretold.TABLE, Sentence.of("Forecast of the products"),
                    Sentence.of("What a forecast of each product expects, in place of what the list expects from the sales alone: choose one that is kept here, or import its forecast.csv."),
                    (input, table) -> Foretold.fits(table)),
            StockOuts.companion(ReorderNeeds.PRODUCT), CalendarChoice.COMPANION);

    private ReorderTables() {}
}
