package merchant.method.reorder.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import merchant.method.reorder.policy.Terms;
import merchant.method.reorder.trial.Causes;
import merchant.method.reorder.trial.Festive;
import merchant.result.OrderResult.Simulated;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// What a list says of why the past would have been served less well than asked.
class ShortfallTest {
    /// 70 % of the cycles in place of 95 %; demand rose in 30 % of the times.
    private static List<String> warnings(double keptMissed) {
        var own = new Simulated(Sentence.of("This list's rule"), 182, 0.8, 0.7, 10, 100, 50, 300, 20, 5, 30, 1_000);
        var shortfall = new Shortfall(own, new Causes(keptMissed > 0 ? List.of("Rose Tea") : List.of(), 100, keptMissed, 200, 100, 60, new Festive(List.of(), 0)), 0.95, new Terms(0.95, false, 7, 0.25, 20, 0.5),
                LocalDate.of(2025, 1, 1), false, true);
        return shortfall.warnings().stream().map(Object::toString).map(w -> w.contains("It rose") ? "rose" : w.contains("would have spoiled") ? "spoils" : w).toList();
    }

    /// What could not be ordered because it would have spoiled is not to be ordered more of.
    @Test
    void whereMostOfWhatWasMissedWouldHaveSpoiledNobodyIsToldToOrderMore() {
        assertEquals(List.of("rose"), warnings(0));
        assertEquals(List.of("spoils", "rose"), warnings(40));
        assertEquals(List.of("spoils"), warnings(60));
        assertEquals(List.of("spoils"), warnings(100));
    }
}
