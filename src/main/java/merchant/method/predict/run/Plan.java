package merchant.method.predict.run;

import java.util.ArrayList;
import java.util.List;
import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;

/// The settings that all methods of the question have.
///
/// @param positive the value that is looked for; empty for a guess
/// @param folds parts of the cross-validation
/// @param threshold from which probability on the looked-for value is named
/// @param suspects true to use also columns that seem to know the outcome
public record Plan(String positive, int folds, double threshold, boolean suspects) {
    private static final List<Parameter> SHARED = List.of(
            new Parameter.Text(About.of("positive", "Value to look for", "The value that scores are given for, such as yes. Empty: the one that means yes, or the rarer one."), "", 100),
            new Parameter.Whole(About.of("folds", "Folds", "Into how many parts the rows are dealt for judging; each part is scored by a model that did not see it.").asAdvanced(), 5, 2, 20),
            new Parameter.Real(About.of("threshold", "Named from", "From which probability on a row is named. Lower finds more and is wrong more often.").asAdvanced(), 0.5, 0.01, 0.99),
            new Parameter.Flag(About.of("suspects", "Use suspicious columns", "Use also columns that seem to know the outcome. Right only if their values are known before the outcome.").asAdvanced(), false));

    /// The method's own parameters, then the shared ones.
    public static List<Parameter> parameters(Parameter... own) {
        var all = new ArrayList<>(List.of(own));
        all.addAll(SHARED);
        return List.copyOf(all);
    }

    /// The plan that the settings mean.
    public static Plan of(Settings settings) {
        return new Plan(settings.text("positive"), (int) settings.whole("folds"), settings.real("threshold"), settings.flag("suspects"));
    }
}
