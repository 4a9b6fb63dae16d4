package merchant.method.forecast.series;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// How rows become series, as the user chose.
///
/// @param frequencyOrNull the frequency set, or null to find it
/// @param missing what fills a period without a record
/// @param incomplete what happens to a first or last period that is not whole
public record Choices(@Nullable Unit frequencyOrNull, Missing missing, Incomplete incomplete) {
    private static final String AUTO = "auto";

    /// What fills a period without a record.
    public enum Missing {
        AUTO, ZERO, INTERPOLATE
    }

    /// What happens to a first or last period that is not whole.
    public enum Incomplete {
        AUTO, KEEP, DROP
    }

    private static final Parameter.Choice FREQUENCY = new Parameter.Choice(
            Parameter.About.of("frequency", "Period", "How long one period is; found from the gaps between the dates where it is automatic."), AUTO,
            List.of(new Parameter.Option(AUTO, Sentence.of("Automatic")), new Parameter.Option("hour", Sentence.of("Hour")),
                    new Parameter.Option("day", Sentence.of("Day")), new Parameter.Option("week", Sentence.of("Week")),
                    new Parameter.Option("month", Sentence.of("Month")), new Parameter.Option("quarter", Sentence.of("Quarter")),
                    new Parameter.Option("year", Sentence.of("Year"))));
    private static final Parameter.Choice MISSING = new Parameter.Choice(
            Parameter.About.of("missing", "Periods without a record",
                    "Automatic: 0 for sales, a straight line between the neighbours for what is measured once a period.").asAdvanced(), AUTO,
            List.of(new Parameter.Option(AUTO, Sentence.of("Automatic")), new Parameter.Option("zero", Sentence.of("Nothing was sold (0)")),
                    new Parameter.Option("interpolate", Sentence.of("Line between the neighbours"))));
    private static final Parameter.Choice INCOMPLETE = new Parameter.Choice(
            Parameter.About.of("incomplete", "Period that is not over",
                    "Automatic: a last (or first) period whose records stop well before its end (or begin well after its start) is left out.").asAdvanced(), AUTO,
            List.of(new Parameter.Option(AUTO, Sentence.of("Automatic")), new Parameter.Option("keep", Sentence.of("Keep")),
                    new Parameter.Option("drop", Sentence.of("Leave out the last"))));

    /// The parameters that these choices are read from.
    public static final List<Parameter> PARAMETERS = List.of(FREQUENCY, MISSING, INCOMPLETE);

    /// Reads the choices from settings that have [#PARAMETERS].
    public static Choices of(Settings settings) {
        var frequency = Arrays.stream(Unit.values()).filter(u -> id(u).equals(settings.text("frequency"))).findFirst();
        return new Choices(frequency.orElse(null), Missing.valueOf(upper(settings.text("missing"))),
                Incomplete.valueOf(upper(settings.text("incomplete"))));
    }

    public Optional<Unit> frequency() {
        return Optional.ofNullable(frequencyOrNull);
    }

    private static String id(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
