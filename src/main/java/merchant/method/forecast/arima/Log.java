package merchant.method.forecast.arima;

import java.util.List;
import java.util.Locale;
import merchant.method.Parameter;
import merchant.method.Parameter.Option;
import merchant.method.Settings;
import merchant.text.Sentence;

/// Whether a model is one of the logarithms of the values: changes in percent instead of pieces.
public enum Log {
    /// Where it describes the past better, by likelihoods made comparable.
    AUTO,
    /// Always; only for values above 0.
    LOG,
    /// Never.
    NONE;

    /// The parameter that it is read from.
    public static final Parameter.Choice PARAMETER = new Parameter.Choice(Parameter.About.of("log", "Logarithms",
            "With logarithms ups and downs count in percent, without in pieces; automatic: whichever describes the past better.").asAdvanced(), "auto",
            List.of(new Option("auto", Sentence.of("Automatic")), new Option("log", Sentence.of("Logarithms (values above 0)")),
                    new Option("none", Sentence.of("None"))));

    /// As the settings say.
    public static Log of(Settings settings) {
        return valueOf(settings.text(PARAMETER.key()).toUpperCase(Locale.ROOT));
    }
}
