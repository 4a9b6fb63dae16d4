package merchant.method.forecast;

import java.util.List;
import merchant.method.Companion;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.known.KnownColumns;
import merchant.method.forecast.ledger.Ledger;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.stock.StockOuts;
import merchant.text.Sentence;

/// The further tables that the methods of this question read, each recognised by its columns.
final class SideTables {
    static final List<Companion> ALL = List.of(
            new Companion(KnownColumns.FUTURE, Sentence.of("What is known ahead"),
                    Sentence.of("Dates to come with the known columns, such as a price or a promotion that is planned: they must be called as in the sales."), KnownColumns::fits),
            CalendarChoice.COMPANION,
            StockOuts.companion(SeriesNeeds.SERIES),
            new Companion(Ledger.TABLE, Sentence.of("An earlier forecast"),
                    Sentence.of("The file forecast.csv of an earlier run: it is held against what came. Forecasts kept in this project are held against it by themselves."),
                    (input, table) -> Ledger.fits(table)));

    private SideTables() {}
}
