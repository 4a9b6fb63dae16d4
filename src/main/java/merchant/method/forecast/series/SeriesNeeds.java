package merchant.method.forecast.series;

import java.util.List;
import java.util.Set;
import merchant.method.Input;
import merchant.method.Need;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The columns that a forecast needs.
public final class SeriesNeeds {
    public static final Need DATE = new Need("date", Sentence.of("Date"),
            Sentence.of("When it happened: a date, a date with time, or a whole-number period."),
            Set.of(Type.DATE, Type.TIMESTAMP, Type.WHOLE), List.of(Role.DATE), true, false);
    public static final Need VALUE = new Need("value", Sentence.of("Value"),
            Sentence.of("The number to forecast, such as units sold or money taken; several lines of a period are summed."),
            Set.of(Type.WHOLE, Type.DECIMAL), List.of(Role.QUANTITY, Role.AMOUNT), true, false);
    /// Not guessed, so that the whole shop is forecast first.
    public static final Need SERIES = new Need("series", Sentence.of("Series"),
            Sentence.of("Makes one forecast for each value of this column, such as each product or shop; without it, one for everything."),
            Set.of(Type.TEXT, Type.WHOLE, Type.FLAG), List.of(), false, false);
    /// Not guessed, because whether a column is known beforehand only the merchant knows.
    public static final Need KNOWN = new Need("known", Sentence.of("Known beforehand"),
            Sentence.of("Columns whose future you know, such as price, promotion or holiday. Their future stands in rows with a date but without a value."),
            Set.of(Type.WHOLE, Type.DECIMAL, Type.FLAG, Type.TEXT), List.of(), false, true);
    /// Not guessed, because it only serves totals that add up.
    public static final Need GROUP = new Need("group", Sentence.of("Group"),
            Sentence.of("A group of series, such as the category of a product: it is forecast too where totals are asked for that add up."),
            Set.of(Type.TEXT, Type.WHOLE, Type.FLAG), List.of(), false, false);
    public static final List<Need> ALL = List.of(DATE, VALUE, SERIES, KNOWN, GROUP);

    private SeriesNeeds() {}

    /// The names of the columns known beforehand.
    public static List<String> known(Input input) {
        return input.columns().getOrDefault(KNOWN.id(), List.of());
    }
}
