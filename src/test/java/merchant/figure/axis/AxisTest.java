package merchant.figure.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import merchant.result.ForecastResult.Unit;
import merchant.text.Language;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// Ticks by hand: which values and days, and how both languages write them.
class AxisTest {
    private static List<String> values(double least, double most, boolean zero, Language language) {
        return ValueAxis.over(least, most, 5, zero, language).ticks().stream().map(ValueAxis.Tick::label).toList();
    }

    private static long at(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay() * 86_400;
    }

    private static List<String> dates(long from, long to, Unit unit, double width, Language language) {
        return TimeAxis.between(from, to, unit, from, width, language, s -> s.length() * 7.0).stream()
                .map(t -> t.context().isEmpty() ? t.label() : t.label() + "|" + t.context()).toList();
    }

    @Test
    void valueTicksAreRoundAndHoldTheData() {
        assertEquals(List.of("200", "300", "400", "500", "600", "700"), values(210, 622, false, Language.ENGLISH));
        assertEquals(List.of("0", "200", "400", "600", "800"), values(210, 622, true, Language.ENGLISH));
        assertEquals(List.of("−400", "−200", "0", "200", "400"), values(-380, 310, false, Language.ENGLISH));
    }

    @Test
    void largeValuesAreShortenedAsTheLanguageDoes() {
        assertEquals(List.of("0", "10k", "20k", "30k", "40k", "50k"), values(0, 50_000, true, Language.ENGLISH));
        assertEquals(List.of("0", "1万", "2万", "3万", "4万", "5万"), values(0, 50_000, true, Language.CHINESE));
        assertEquals(List.of("0", "1M", "2M", "3M", "4M", "5M"), values(0, 5e6, true, Language.ENGLISH));
        assertEquals(List.of("0", "1亿", "2亿", "3亿", "4亿", "5亿"), values(0, 5e8, true, Language.CHINESE));
        assertEquals(List.of("0", "1bn", "2bn", "3bn", "4bn", "5bn"), values(0, 5e9, true, Language.ENGLISH));
    }

    @Test
    void equalValuesGetRoomAndBarsStillStartAtZero() {
        var axis = ValueAxis.over(42, 42, 5, false, Language.ENGLISH);
        assertTrue(axis.from() < 42 && axis.to() > 42);
        assertEquals(0, ValueAxis.over(42, 42, 5, true, Language.ENGLISH).from());
        assertEquals(0, ValueAxis.over(0, 0, 5, true, Language.ENGLISH).from());
        assertTrue(ValueAxis.over(Double.NaN, Double.NaN, 5, false, Language.ENGLISH).ticks().size() > 1);
    }

    @Test
    void monthsOfAYearAreNamedAndTheYearStandsOnce() {
        assertEquals(List.of("Jan|2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan|2025"),
                dates(at(2024, 1, 1), at(2025, 1, 1), Unit.MONTH, 800, Language.ENGLISH));
        assertEquals(List.of("1月|2024年", "4月", "7月", "10月", "1月|2025年"),
                dates(at(2024, 1, 1), at(2025, 1, 1), Unit.MONTH, 150, Language.CHINESE));
    }

    @Test
    void ticksAreNeverFinerThanThePeriods() {
        assertEquals(List.of("2020", "2021", "2022", "2023"), dates(at(2020, 1, 1), at(2023, 1, 1), Unit.YEAR, 2_400, Language.ENGLISH));
        assertEquals(List.of("Q1|2024", "Q2", "Q3", "Q4"), dates(at(2024, 1, 1), at(2024, 10, 1), Unit.QUARTER, 2_400, Language.ENGLISH));
    }

    @Test
    void weeksStandOnTheDaysThatTheDataHas() {
        assertEquals(List.of("3 Jan|2024", "10 Jan", "17 Jan", "24 Jan"), dates(at(2024, 1, 3), at(2024, 1, 24), Unit.WEEK, 600, Language.ENGLISH));
    }

    @Test
    void theFirstOfAMonthIsKeptRatherThanTheThirtyFirst() {
        var ticks = dates(at(2024, 1, 25), at(2024, 2, 6), Unit.DAY, 250, Language.ENGLISH);
        assertTrue(ticks.contains("1|Feb 2024"), ticks.toString());
        assertTrue(!ticks.contains("31"), ticks.toString());
    }

    @Test
    void hoursShowTheDayBeneath() {
        var ticks = dates(at(2024, 3, 5), at(2024, 3, 6), Unit.HOUR, 500, Language.ENGLISH);
        assertEquals("00:00|5 Mar", ticks.getFirst());
        assertEquals("00:00|6 Mar", ticks.getLast());
    }

    @Test
    void aSingleMomentHasOneTick() {
        assertEquals(1, dates(at(2024, 3, 5), at(2024, 3, 5), Unit.DAY, 500, Language.ENGLISH).size());
        assertEquals(List.of("7"), dates(7, 7, Unit.NUMBER, 500, Language.ENGLISH));
    }

    @Test
    void numbersOfOneAxisAreMarkedAlike() {
        assertEquals(List.of("0", "5,000", "10,000"), dates(0, 10_000, Unit.NUMBER, 200, Language.ENGLISH));
        assertEquals(List.of("2000", "2010", "2020"), dates(2_000, 2_020, Unit.NUMBER, 150, Language.ENGLISH));
    }

    @Test
    void periodsAreSaidInBothLanguages() {
        var chinese = Translator.of(Language.CHINESE);
        assertEquals("Mar 2024", Moments.say(at(2024, 3, 1), Unit.MONTH, Translator.ENGLISH));
        assertEquals("2024年3月", Moments.say(at(2024, 3, 1), Unit.MONTH, chinese));
        assertEquals("2024 Q2", Moments.say(at(2024, 4, 1), Unit.QUARTER, Translator.ENGLISH));
        assertEquals("week of 2024-03-04", Moments.say(at(2024, 3, 4), Unit.WEEK, Translator.ENGLISH));
        assertEquals("2024-03-04 13:00", Moments.say(at(2024, 3, 4) + 13 * 3_600, Unit.HOUR, Translator.ENGLISH));
        Moments.say(Long.MAX_VALUE, Unit.DAY, chinese);
    }

    @Test
    void labelsInThePlotAreShort() {
        assertEquals("446", Brief.of(446.2, Translator.ENGLISH));
        assertEquals("13,670", Brief.of(13_670.4, Translator.ENGLISH));
        assertEquals("8.60bn", Brief.of(8.6e9, Translator.ENGLISH));
        assertEquals("86.0亿", Brief.of(8.6e9, Translator.of(Language.CHINESE)));
        assertEquals("–", Brief.of(Double.NaN, Translator.ENGLISH));
    }
}
