package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import merchant.method.forecast.fit.Classic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {
    @ParameterizedTest
    @ValueSource(strings = {"ANN", "AAN", "AAdN", "ANA", "AAA", "AAdA", "MNN", "MAN", "MAdN", "MNA", "MAA", "MAdA", "MNM", "MAM", "MAdM"})
    void theGradientIsThatOfSmallDifferences(String name) {
        var form = Form.of(name);
        var y = Arrays.stream(Classic.deaths()).map(v -> v / 8000).toArray();
        var likelihood = new Likelihood(form, y, 12, 0);
        var at = Start.of(form, y, 12);
        at.alpha = 0.4;
        at.beta = form.trend() ? 0.1 : 0;
        at.gamma = form.seasonal() ? 0.2 : 0;
        at.phi = form.damped() ? 0.9 : 1;
        likelihood.value(at);
        var slope = new States(at.season.length);
        likelihood.gradient(at, slope);
        assertSlope(likelihood, at, slope.alpha, (s, e) -> s.alpha += e);
        assertSlope(likelihood, at, slope.level, (s, e) -> s.level += e);
        if (form.trend()) {
            assertSlope(likelihood, at, slope.beta, (s, e) -> s.beta += e);
            assertSlope(likelihood, at, slope.slope, (s, e) -> s.slope += e);
        }
        if (form.damped()) {
            assertSlope(likelihood, at, slope.phi, (s, e) -> s.phi += e);
        }
        if (form.seasonal()) {
            assertSlope(likelihood, at, slope.gamma, (s, e) -> s.gamma += e);
            assertSlope(likelihood, at, slope.season[3], (s, e) -> s.season[3] += e);
        }
    }

    private interface Nudge {
        void by(States states, double amount);
    }

    private static void assertSlope(Likelihood likelihood, States at, double slope, Nudge nudge) {
        double step = 1e-6;
        var up = at.copy();
        nudge.by(up, step);
        var down = at.copy();
        nudge.by(down, -step);
        assertEquals((likelihood.value(up) - likelihood.value(down)) / (2 * step), slope, 1e-4 * (1 + Math.abs(slope)));
    }

    /// γ above 1 + 1/φ − α lets the influence of a value grow for ever (Hyndman, Akram, Archibald 2008).
    @Test
    void theAdmissibleRegionExcludesWhatDoesNotForget() {
        var form = Form.of("AAA");
        var states = new States(4);
        states.alpha = 0.3;
        states.beta = 0.05;
        states.gamma = 0.2;
        assertTrue(Region.admissible(form, states));
        states.gamma = 1.9;
        assertFalse(Region.admissible(form, states));
    }
}
