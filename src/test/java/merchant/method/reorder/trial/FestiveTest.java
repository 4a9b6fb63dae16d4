package merchant.method.reorder.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holidays;
import merchant.method.reorder.demand.Shop;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class FestiveTest {
    private static final int DAYS = 365;
    private static final Shop SHOP = new Shop(new double[DAYS], LocalDate.of(2023, 1, 1), new Calendar(List.of(new Calendar.Choice("china", Sentence.of("none"), Holidays.of(Set.of("china")))), List.of()));

    /// Twenty stretches of two weeks from each seventh day of the second half-year on.
    private static List<Reach.Stretch> stretches(IntPredicate above) {
        var all = new ArrayList<Reach.Stretch>();
        for (int day = 182; day + 14 <= DAYS; day += 7) {
            for (int i = 0; i < 20; i++) {
                all.add(new Reach.Stretch(DAYS - day, 14, above.test(day) || i == 0));
            }
        }
        return all;
    }

    @Test
    void theFestivalAroundWhichDemandWentBeyondIsNamed() {
        int eleventh = LocalDate.of(2023, 11, 11).getDayOfYear() - 1;
        var found = Festive.of(stretches(day -> day <= eleventh && day + 14 > eleventh), SHOP);
        assertEquals(List.of("Double 11"), found.names().stream().map(Sentence::toString).toList());
        assertEquals(0.05, found.share(), 1e-9);
    }

    @Test
    void noFestivalIsNamedWhereDemandWentBeyondAtOtherTimesToo() {
        assertTrue(Festive.of(stretches(day -> true), SHOP).names().isEmpty());
        assertTrue(Festive.of(stretches(day -> day % 3 == 0), SHOP).names().isEmpty());
    }

    @Test
    void noFestivalIsNamedWhereDemandDidNotGoBeyond() {
        assertTrue(Festive.of(stretches(day -> false), SHOP).names().isEmpty());
    }
}
