package merchant.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// The kill tests, many times.
@Tag("bench")
class KillBenchTest {
    @Nested
    class Writing extends KillTest {
        @Override
        int rounds() {
            return 60;
        }
    }

    @Nested
    class Moving extends KillMovesTest {
        @Override
        int rounds() {
            return 40;
        }
    }
}
