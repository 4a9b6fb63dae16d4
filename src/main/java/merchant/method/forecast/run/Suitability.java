package merchant.method.forecast.run;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Need;
import merchant.method.Settings;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.words.PeriodWords;
import merchant.table.Field;
import merchant.text.Sentence;

/// Whether a table can be forecast, and what a forecast of it would be, in sentences: without reading a value.
public final class Suitability {
    /// Fewer rows than this cannot hold what any method needs.
    private static final int FEWEST_ROWS = 5;

    private Suitability() {}

    /// Why the input cannot be used, or empty.
    public static Optional<Sentence> obstacle(Input input) {
        if (input.table().rows() == 0) {
            return Optional.of(Sentence.of("The table has no rows."));
        }
        for (var need : List.of(SeriesNeeds.DATE, SeriesNeeds.VALUE)) {
            var obstacle = obstacle(input, need);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        if (input.field(SeriesNeeds.DATE.id()).equals(input.field(SeriesNeeds.VALUE.id()))) {
            return Optional.of(Sentence.of("The date and the value must be two different columns."));
        }
        var twice = SeriesNeeds.known(input).stream().filter(n -> List.of(SeriesNeeds.DATE, SeriesNeeds.VALUE, SeriesNeeds.SERIES).stream()
                .anyMatch(need -> input.field(need.id()).filter(f -> f.name().equals(n)).isPresent())).findFirst();
        if (twice.isPresent()) {
            return Optional.of(Sentence.of("The column \"{0}\" cannot be known beforehand and serve as something else too.", twice.get()));
        }
        return input.table().rows() >= FEWEST_ROWS ? Optional.empty() : Optional.of(Sentence.counted(input.table().rows(),
                "The table has only {0} row; a forecast needs at least {1}.", "The table has only {0} rows; a forecast needs at least {1}.",
                FEWEST_ROWS));
    }

    private static Optional<Sentence> obstacle(Input input, Need need) {
        var field = input.field(need.id());
        if (field.isEmpty()) {
            return Optional.of(need == SeriesNeeds.DATE
                    ? Sentence.of("No column says when: a column with dates or whole-number periods is needed.")
                    : Sentence.of("No column says how much: a column with numbers is needed."));
        }
        return need.takes(field.get()) ? Optional.empty() : Optional.of(Sentence.of("The column \"{0}\" holds {1} and cannot serve as \"{2}\".",
                field.get().name(), field.get().type().label(), need.label()));
    }

    /// What a run would do, in one sentence.
    ///
    /// @param by how, such as "exponential smoothing"
    public static Sentence plan(Input input, Settings settings, Sentence by) {
        var value = input.field(SeriesNeeds.VALUE.id()).map(Field::name).orElse("?");
        var plan = Plan.of(settings);
        var ahead = plan.choices().frequency().map(u -> PeriodWords.count(u, plan.horizon()))
                .orElseGet(() -> Sentence.counted(plan.horizon(), "{0} period (day, week or month, as the dates show)",
                        "{0} periods (days, weeks or months, as the dates show)"));
        return input.field(SeriesNeeds.SERIES.id())
                .map(f -> Sentence.of("Forecast {0} of each {1} for {2}, by {3}.", value, f.name(), ahead, by))
                .orElseGet(() -> Sentence.of("Forecast {0} for {1}, by {2}.", value, ahead, by));
    }
}
