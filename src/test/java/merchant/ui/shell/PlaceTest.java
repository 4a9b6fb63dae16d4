package merchant.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void whatIsRestoredComesBackFromItsAddress() {
        for (Place place : List.of(new Place.Start(), new Place.OfTable("orders: 2024"), new Place.OfResult(7),
                new Place.OfComparison(List.of(3L, 9L)), new Place.OfReport(2), new Place.OfPreferences())) {
            assertEquals(Optional.of(place), place.address().flatMap(Place::at), place.toString());
        }
    }

    @Test
    void whatHasNothingToComeBackToHasNoAddress() {
        assertTrue(new Place.OfImport(Path.of("orders.csv")).address().isEmpty());
        assertTrue(new Place.OfWizard("forecast", null).address().isEmpty());
    }

    @Test
    void anAddressThatIsNoneGivesNoPlace() {
        for (var address : List.of("", "nonsense", "result:seven", "compare:", "compare:1,x", "result:")) {
            assertEquals(Optional.empty(), Place.at(address), address);
        }
    }
}
