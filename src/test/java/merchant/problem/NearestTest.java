package merchant.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void namesTheWordThatWasMeant() {
        assertEquals(Optional.of("forecast"), Nearest.to("forcast", List.of("basket", "forecast", "reorder")));
        assertEquals(Optional.of("forecast"), Nearest.to("FORE", List.of("basket", "forecast")));
    }

    @Test
    void namesNothingWhereNothingIsNear() {
        assertEquals(Optional.empty(), Nearest.to("xyz", List.of("basket", "forecast")));
        assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    }

    @Test
    void countsTheFewestEdits() {
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(0, Nearest.distance("Date", "date"));
        assertEquals(4, Nearest.distance("", "date"));
    }
}
