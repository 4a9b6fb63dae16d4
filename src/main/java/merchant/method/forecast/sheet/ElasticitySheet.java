package merchant.method.forecast.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Detail;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;

/// The table of elasticities, one row a series and price, from the details of the models.
public record ElasticitySheet(List<SeriesForecast> series) {
    /// How the name of a detail begins that is an elasticity; the price's name follows.
    public static final String NAME = "elasticity ";
    /// How the names of the ends of its 95 % interval go on.
    public static final String LOWER = " lower95";
    public static final String UPPER = " upper95";

    /// Empty where no model has one.
    public List<Sheet> all() {
        var rows = new ArrayList<List<Object>>();
        for (var one : series) {
            var values = one.details().stream().collect(Collectors.toMap(Detail::name, Detail::value, (a, b) -> a));
            one.details().stream().map(Detail::name).filter(n -> n.startsWith(NAME) && values.containsKey(n + LOWER)).forEach(n ->
                    rows.add(Arrays.asList(one.name(), n.substring(NAME.length()), ForecastSheets.finite(values.get(n)),
                            ForecastSheets.finite(values.get(n + LOWER)), ForecastSheets.finite(values.get(n + UPPER)))));
        }
        return rows.isEmpty() ? List.of() : List.of(new Sheet("elasticities", Sentence.of("Elasticities"), List.of(new Column("series", Sentence.of("Series"), Kind.TEXT, 0),
                new Column("price", Sentence.of("Price"), Kind.TEXT, 0), number("elasticity", Sentence.of("Elasticity")),
                number("lower95", Sentence.of("95 % from")), number("upper95", Sentence.of("95 % to"))), rows));
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, 2);
    }
}
