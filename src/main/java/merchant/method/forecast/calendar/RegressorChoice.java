package merchant.method.forecast.calendar;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;

/// The parameters that say of a method that can do without them whether holidays and known columns are regressors, and which holidays.
public final class RegressorChoice {
    private static final String KEY = "regressors";
    private static final Parameter.Flag USE = new Parameter.Flag(Parameter.About.of(KEY, "Use holidays and known columns",
            "Adds what is known beforehand to the model: chosen columns always, holidays where they clearly move the values.").asAdvanced(), false);

    private RegressorChoice() {}

    /// Whether, and which holidays.
    public static List<Parameter> parameters() {
        return List.of(USE, CalendarChoice.PARAMETER);
    }

    /// As the settings say.
    public static boolean of(Settings settings) {
        return settings.flag(KEY);
    }
}
