package merchant.method.recommend.run;

import merchant.method.Settings;
import merchant.method.recommend.fit.Fit;

/// What a method makes of its settings.
@FunctionalInterface
public interface Learning {
    /// @param rated whether ratings are known
    /// @throws merchant.problem.Problem where the settings do not suit
    Fit of(Settings settings, boolean rated);
}
