package merchant.method.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RollingOriginsTest {
    @Test
    void theLastOriginHasItsFullHorizon() {
        var origins = RollingOrigins.of(144, 12, 25, 10);
        assertEquals(132, origins[origins.length - 1]);
        assertEquals(10, origins.length);
    }

    @Test
    void everyOriginIsLongEnoughAndSpacedEvenly() {
        for (int length = 5; length < 300; length += 7) {
            for (int horizon : new int[] {1, 3, 12}) {
                for (int folds : new int[] {1, 3, 10}) {
                    var origins = RollingOrigins.of(length, horizon, 4, folds);
                    assertEquals(length < 4 + horizon, origins.length == 0);
                    for (int i = 0; i < origins.length; i++) {
                        assertTrue(origins[i] >= 4 && origins[i] + horizon <= length);
                        assertTrue(i < 2 || origins[i] - origins[i - 1] == origins[1] - origins[0]);
                        assertTrue(i < 1 || origins[i] - origins[i - 1] <= horizon);
                    }
                }
            }
        }
    }

    @Test
    void aShortSeriesHasFewerOrigins() {
        assertArrayEquals(new int[] {4, 5, 6}, RollingOrigins.of(18, 12, 4, 10));
        assertArrayEquals(new int[] {4}, RollingOrigins.of(16, 12, 4, 10));
        assertArrayEquals(new int[0], RollingOrigins.of(15, 12, 4, 10));
    }

    @Test
    void aSeriesThatNeverChangesHasNoScaleAndSoNoMase() {
        var errors = new Errors(1);
        errors.origin();
        errors.add(1, 5, new Said(5, 5, 5, 5, 5), Errors.scale(new double[] {5, 5, 5}, 1));
        assertEquals(Double.NaN, errors.mase());
        assertEquals(0, errors.smape());
        assertEquals(1, errors.coverage80());
        assertEquals(0, errors.pinball());
    }

    @Test
    void thePinballLossIsThatOfTheFiveQuantilesByHand() {
        var errors = new Errors(2);
        errors.origin();
        // truth 13 over (4, 6, 10, 12, 14): 0.025·9, 0.1·7, 0.5·3, 0.9·1, 0.025·1
        errors.add(1, 13, new Said(10, 6, 12, 4, 14), 1);
        assertEquals((0.225 + 0.7 + 1.5 + 0.9 + 0.025) / 5, errors.pinball(), 1e-12);
        errors.origin();
        // truth 3: 0.975·1, 0.9·3, 0.5·7, 0.1·9, 0.025·11
        errors.add(2, 3, new Said(10, 6, 12, 4, 14), 1);
        assertEquals((0.975 + 2.7 + 3.5 + 0.9 + 0.275) / 5, errors.byHorizon().get(1).pinball(), 1e-12);
        assertEquals((0.225 + 0.7 + 1.5 + 0.9 + 0.025) / 5, errors.byOrigin().getFirst().pinball(), 1e-12);
        assertEquals(0.5, errors.coverage95());
        assertEquals(0, errors.coverage80());
    }
}
