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
    void aSeriesThatNeverChangesHasNoScaleButExactForecastsCount() {
        var errors = new Errors(1);
        errors.origin();
        errors.add(1, 5, 5, 5, 5, 5, 5, Errors.scale(new double[] {5, 5, 5}, 1));
        assertEquals(0, errors.mase());
        assertEquals(0, errors.smape());
        assertEquals(1, errors.coverage80());
    }
}
