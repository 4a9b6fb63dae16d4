package merchant.method.forecast.slow;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.intermittent.SlowMover;
import merchant.method.forecast.run.Entrants;

/// The parameters that the methods for slow movers share, and what they make of them.
final class Smoothing {
    private static final Parameter.Real SIZE = new Parameter.Real(Parameter.About.of("size-smoothing", "Weight of the newest sale",
            "How much the newest sale counts for the expected size of a sale; usual is 0.05 to 0.2. 0: found from the past.").asAdvanced(), 0, 0, 1);
    private static final Parameter.Real GAP = new Parameter.Real(Parameter.About.of("gap-smoothing", "Weight of the newest gap",
            "How much the newest gap between sales counts for how often something sells; usual is 0.05 to 0.2. 0: found from the past.").asAdvanced(), 0, 0, 1);
    static final List<Parameter> PARAMETERS = List.of(SIZE, GAP);

    private Smoothing() {}

    static Entrants entrants(Kind kind, Settings settings) {
        return Entrants.one(new SlowMover(kind, settings.real(SIZE.key()), settings.real(GAP.key())));
    }
}
