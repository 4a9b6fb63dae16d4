package merchant.method.forecast.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Parameter.Option;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.arima.Given;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.calendar.RegressorChoice;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Seasonal ARIMA with orders that the user names, or found.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Sarima implements ForecastMethod {
    private static final String GIVEN = "given";
    private static final Parameter.Choice ORDERS = new Parameter.Choice(About.of("orders", "Orders",
            "Your own, or found: for monthly and quarterly data by TRAMO, else by a stepwise search."), GIVEN,
            List.of(new Option(GIVEN, Sentence.of("My own")), new Option("auto", Sentence.of("Automatic"))));
    private static final Parameter.Choice CONSTANT = new Parameter.Choice(About.of("constant", "Constant",
            "A mean where nothing is differenced, a drift where one difference is taken; after two differences there is none.").when("orders", GIVEN).asAdvanced(),
            "auto", List.of(new Option("auto", Sentence.of("Automatic")), new Option("yes", Sentence.of("Yes")), new Option("no", Sentence.of("No"))));
    private static final List<Parameter> PARAMETERS = List.of(ORDERS, whole(Orders.p(), 0, 9), whole(About.of("d", "Differences (d)",
            "How often changes are taken in place of values: 1 where the level wanders, 2 where the trend does too."), 1, 2), whole(Orders.q(), 1, 9),
            whole(About.of("seasonal-p", "Past seasons (P)", "On how many same periods of earlier seasons a period depends."), 0, 3),
            whole(About.of("seasonal-d", "Seasonal differences (D)", "1 where changes to the same period of the season before are taken."), 1, 1),
            whole(About.of("seasonal-q", "Past surprises of seasons (Q)", "For how many seasons a surprise is felt in the same period."), 1, 3), CONSTANT, Log.PARAMETER);

    private static Parameter.Whole whole(About about, long initial, long most) {
        return new Parameter.Whole(about.when("orders", GIVEN), initial, 0, most);
    }

    @Override
    public String id() {
        return "sarima";
    }

    @Override
    public Sentence help() {
        return Sentence.of("ARIMA with orders of your own: how many past values, differences and past surprises count, from period to period and from season to season. For those who know the model.");
    }

    @Override
    public List<Parameter> own() {
        return Stream.concat(PARAMETERS.stream(), RegressorChoice.parameters().stream()).toList();
    }

    @Override
    public Entrants entrants(Settings settings) {
        if (!settings.text("orders").equals(GIVEN)) {
            return Entrants.one(Arima.automatic(id(), Log.of(settings)).heeding(RegressorChoice.of(settings)));
        }
        var constant = Given.Constant.valueOf(settings.text("constant").toUpperCase(Locale.ROOT));
        return Entrants.one(Arima.of(id(), new Given((int) settings.whole("p"), (int) settings.whole("d"), (int) settings.whole("q"),
                (int) settings.whole("seasonal-p"), (int) settings.whole("seasonal-d"), (int) settings.whole("seasonal-q"), constant,
                Log.of(settings))).heeding(RegressorChoice.of(settings)));
    }
}
