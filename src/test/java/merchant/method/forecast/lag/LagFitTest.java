package merchant.method.forecast.lag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class LagFitTest {
    private static final long DAY = 86_400;
    private static final int LENGTH = 220;
    private static final int HORIZON = 7;
    private static final int SERIES = 6;
    /// 2023-01-02, a Monday.
    private static final long FIRST = 19_359;

    private static Scene scene(int series, double[] promotion) {
        var starts = LongLabels.of(FIRST, promotion.length);
        return new Scene("s" + series, Unit.DAY, starts, List.of(new Scene.Known("promotion", Scene.Kind.SHARE, promotion)), Calendar.NONE);
    }

    /// Starts of days.
    private static final class LongLabels {
        static long[] of(long first, int count) {
            return IntStream.range(0, count).mapToLong(i -> (first + i) * DAY).toArray();
        }
    }

    /// Series of one shop: a week-end twice as good, a promotion that doubles, Poisson-like noise.
    private static Company shop(long seed, long... cuts) {
        var random = new Random(seed);
        var members = new ArrayList<Company.Member>();
        for (int s = 0; s < SERIES; s++) {
            var promotion = IntStream.range(0, LENGTH + HORIZON).mapToDouble(i -> random.nextInt(10) == 0 ? 1 : 0).toArray();
            double level = 5 + 20 * s;
            var y = new double[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                double mean = level * (i % 7 >= 5 ? 2 : 1) * (1 + promotion[i]);
                y[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
            }
            members.add(new Company.Member(scene(s, promotion), FIRST, s % 2 == 0 ? "even" : "odd", y));
        }
        return new Company(members, 7, HORIZON, cuts);
    }

    private static Forecaster ready(Company company) {
        return new BoostedLags().among(company, Progress.NONE);
    }

    private static Fit fit(Company company, int member, int seen) {
        return fit(ready(company), company, member, seen);
    }

    private static Fit fit(Forecaster ready, Company company, int member, int seen) {
        var own = company.members().get(member);
        return ready.at(own.scene()).fit(Arrays.copyOf(own.values(), seen), 7, Progress.NONE);
    }

    /// The same company with every value from a position on changed.
    private static Company changed(Company company, int from) {
        var random = new Random(99);
        return new Company(company.members().stream().map(m -> {
            var y = m.values().clone();
            for (int i = from; i < y.length; i++) {
                y[i] = 1_000 * random.nextDouble() - 100;
            }
            return new Company.Member(m.scene(), m.first(), m.group(), y);
        }).toList(), company.cycle(), company.horizon(), company.cuts());
    }

    @Test
    void nothingAfterAnOriginChangesWhatIsSaidAtIt() {
        for (int seen : new int[] {120, 205}) {
            var company = shop(1, FIRST + seen, FIRST + LENGTH);
            var before = fit(company, 3, seen);
            var after = fit(changed(company, seen), 3, seen);
            assertArrayEquals(before.mean(HORIZON), after.mean(HORIZON));
            assertArrayEquals(before.band(HORIZON, 0.95).lower(), after.band(HORIZON, 0.95).lower());
            assertArrayEquals(before.band(HORIZON, 0.8).upper(), after.band(HORIZON, 0.8).upper());
            assertArrayEquals(before.path(HORIZON, new SplittableRandom(3)), after.path(HORIZON, new SplittableRandom(3)));
            assertArrayEquals(before.fitted(), after.fitted());
            assertFalse(Arrays.equals(before.mean(HORIZON), fit(changed(company, seen - 1), 3, seen).mean(HORIZON)), "the last value seen counts");
        }
    }

    @Test
    void aModelSharedByCutsIsNeverLaterThanTheCut() {
        var cuts = IntStream.iterate(160, i -> i <= LENGTH, i -> i + 3).mapToLong(i -> FIRST + i).toArray();
        var company = shop(2, cuts);
        var ready = ready(company);
        for (int seen : new int[] {175, 208}) {
            assertArrayEquals(fit(ready, company, 5, seen).mean(HORIZON), fit(changed(company, seen), 5, seen).mean(HORIZON));
        }
    }

    @Test
    void aSeriesThatBeginsLaterIsCutAtTheSamePeriod() {
        var whole = shop(3, FIRST + 180, FIRST + LENGTH);
        var members = new ArrayList<>(whole.members());
        var late = members.get(4);
        var promotion = late.scene().known().getFirst().values();
        var scene = new Scene("s4", Unit.DAY, LongLabels.of(FIRST + 50, promotion.length - 50),
                List.of(new Scene.Known("promotion", Scene.Kind.SHARE, Arrays.copyOfRange(promotion, 50, promotion.length))), Calendar.NONE);
        members.set(4, new Company.Member(scene, FIRST + 50, late.group(), Arrays.copyOfRange(late.values(), 50, LENGTH)));
        var company = new Company(members, 7, HORIZON, whole.cuts());
        var own = company.members().get(4);
        var seen = Arrays.copyOf(own.values(), 130);
        var before = new BoostedLags().among(company, Progress.NONE).at(own.scene()).fit(seen, 7, Progress.NONE);
        var others = changed(whole, 180).members();
        members.replaceAll(m -> m == own ? m : others.get(Integer.parseInt(m.scene().series().substring(1))));
        var after = new BoostedLags().among(new Company(members, 7, HORIZON, whole.cuts()), Progress.NONE).at(own.scene()).fit(seen, 7, Progress.NONE);
        assertArrayEquals(before.mean(HORIZON), after.mean(HORIZON));
    }

    @Test
    void weekAndPromotionAreFoundInTheFuture() {
        var company = shop(4, FIRST + LENGTH);
        double off = 0;
        double all = 0;
        var ready = ready(company);
        for (int s = 0; s < SERIES; s++) {
            var mean = fit(ready, company, s, LENGTH).mean(HORIZON);
            var promotion = company.members().get(s).scene().known().getFirst().values();
            for (int h = 0; h < HORIZON; h++) {
                double truth = (5 + 20 * s) * ((LENGTH + h) % 7 >= 5 ? 2 : 1) * (1 + promotion[LENGTH + h]);
                off += Math.abs(mean[h] - truth);
                all += truth;
            }
        }
        assertTrue(off / all < 0.12, "off by " + off / all);
    }

    @Test
    void bandsHoldTheirShare() {
        int held80 = 0;
        int held95 = 0;
        int all = 0;
        for (int seed = 11; seed <= 16; seed++) {
            var company = shop(seed, FIRST + LENGTH - HORIZON);
            var ready = ready(company);
            for (int s = 0; s < SERIES; s++) {
                var fit = fit(ready, company, s, LENGTH - HORIZON);
                var truth = Arrays.copyOfRange(company.members().get(s).values(), LENGTH - HORIZON, LENGTH);
                held80 += held(fit.band(HORIZON, 0.8), truth);
                held95 += held(fit.band(HORIZON, 0.95), truth);
                all += HORIZON;
            }
        }
        assertEquals(0.8, held80 / (double) all, 0.06);
        assertEquals(0.95, held95 / (double) all, 0.04);
    }

    private static int held(Band band, double[] truth) {
        return (int) IntStream.range(0, truth.length).filter(h -> truth[h] >= band.lower()[h] && truth[h] <= band.upper()[h]).count();
    }

    @Test
    void futuresAverageToTheForecast() {
        var fit = fit(shop(5, FIRST + LENGTH - HORIZON), 5, LENGTH - HORIZON);
        var random = new SplittableRandom(1);
        double sum = IntStream.range(0, 2_000).mapToDouble(i -> Arrays.stream(fit.path(HORIZON, random)).sum()).average().orElseThrow();
        double mean = Arrays.stream(fit.mean(HORIZON)).sum();
        assertEquals(mean, sum, 0.02 * mean);
    }

    @Test
    void aSeriesAloneIsItsOwnCompany() {
        var y = IntStream.range(0, 96).mapToDouble(i -> 100 + i + 30 * Math.sin(i * Math.PI / 6)).toArray();
        var fit = new BoostedLags().fit(Arrays.copyOf(y, 84), 12, Progress.NONE);
        var mean = fit.mean(12);
        assertEquals(0, IntStream.range(0, 12).mapToDouble(h -> Math.abs(y[84 + h] - mean[h])).average().orElseThrow(), 15);
        assertEquals(84, fit.fitted().length);
    }

    @Test
    void aPromotionIsToldByWhatTheForecastWouldBeWithAndWithoutIt() {
        var fit = fit(shop(6, FIRST + LENGTH), 4, LENGTH);
        var effect = fit.effects().getFirst();
        assertEquals("promotion", effect.id());
        assertTrue(effect.multiplies());
        assertEquals(2, effect.size(), 0.25, "doubled by the making of the shop");
        assertTrue(effect.lower() > 1.5 && effect.lower() < effect.size() && effect.upper() > effect.size() && effect.upper() < 2.7, effect.toString());
    }

    @Test
    void whatNothingGoesByIsNotSaidToChangeAnything() {
        var plain = new ArrayList<Company.Member>();
        var random = new Random(8);
        for (var member : shop(7, FIRST + LENGTH).members()) {
            var y = IntStream.range(0, LENGTH).mapToDouble(i -> 50 + Math.round(7 * random.nextGaussian())).toArray();
            plain.add(new Company.Member(member.scene(), FIRST, member.group(), y));
        }
        var effect = fit(new Company(plain, 7, HORIZON, new long[] {FIRST + LENGTH}), 2, LENGTH).effects().getFirst();
        assertTrue(effect.lower() < 1.02 && effect.upper() > 0.98, effect.toString());
        assertEquals(1, effect.size(), 0.1);
    }

    @Test
    void whatTheTreesGoByNamesThePromotionFirst() {
        var said = fit(shop(6, FIRST + LENGTH), 4, LENGTH).goesBy().getFirst().toString();
        assertTrue(said.contains("shuffled: promotion") || said.contains("shuffled: season and date"), said);
        assertTrue(said.contains("promotion"), said);
    }

    /// Days at odd distances on which everything doubles, as a table of own holidays gives them.
    private static Company festive(int... days) {
        var spans = IntStream.of(days).mapToObj(d -> new Holiday.Span(LocalDate.ofEpochDay(FIRST + d), LocalDate.ofEpochDay(FIRST + d))).toList();
        var fair = new Holiday("fair", Sentence.verbatim("Fair"), spans, List.of(1), List.of(), true);
        var calendar = new Calendar(List.of(new Calendar.Choice("own", Sentence.verbatim("own"), List.of(fair))), List.of());
        var random = new Random(12);
        var members = new ArrayList<Company.Member>();
        for (int s = 0; s < SERIES; s++) {
            double level = 20 + 20 * s;
            var y = IntStream.range(0, LENGTH).mapToDouble(i -> Math.max(0, Math.round((IntStream.of(days).anyMatch(d -> d == i) ? 2 : 1) * level
                    + Math.sqrt(level) * random.nextGaussian()))).toArray();
            members.add(new Company.Member(new Scene("s" + s, Unit.DAY, LongLabels.of(FIRST, LENGTH + HORIZON), List.of(), calendar), FIRST, "", y));
        }
        return new Company(members, 7, HORIZON, new long[] {FIRST + LENGTH});
    }

    @Test
    void aHolidayOfTheUsersOwnIsForeseenAndItsEffectTold() {
        var fit = fit(festive(16, 31, 47, 66, 80, 97, 115, 128, 146, 163, 181, 199, LENGTH + 3), 3, LENGTH);
        var mean = fit.mean(HORIZON);
        assertEquals(160, mean[3], 24, "twice the level of 80");
        assertEquals(80, mean[1], 12);
        var effect = fit.effects().stream().filter(e -> e.id().equals("fair")).findFirst().orElseThrow();
        assertEquals(2, effect.size(), 0.3);
        assertEquals("Fair", effect.label().toString());
        assertEquals(12, effect.periods());
    }

    /// Five days on which three times as much is sold, and three usual ones after them that the holiday reaches; forecasts of so many days.
    private static Company fairs(int horizon) {
        var firsts = IntStream.range(0, 12).map(i -> 15 + 16 * i + i % 3).toArray();
        var spans = IntStream.of(firsts).mapToObj(d -> new Holiday.Span(LocalDate.ofEpochDay(FIRST + d), LocalDate.ofEpochDay(FIRST + d + 4))).toList();
        var fair = new Holiday("fair", Sentence.verbatim("Fair"), spans, List.of(), List.of(3), true);
        var calendar = new Calendar(List.of(new Calendar.Choice("own", Sentence.verbatim("own"), List.of(fair))), List.of());
        var random = new Random(21);
        var members = new ArrayList<Company.Member>();
        for (int s = 0; s < SERIES; s++) {
            double level = 40 + 20 * s;
            var y = IntStream.range(0, LENGTH).mapToDouble(i -> Math.max(0, Math.round((IntStream.of(firsts).anyMatch(d -> i >= d && i <= d + 4) ? 3 : 1) * level
                    + Math.sqrt(level) * random.nextGaussian()))).toArray();
            members.add(new Company.Member(new Scene("s" + s, Unit.DAY, LongLabels.of(FIRST, LENGTH + horizon), List.of(), calendar), FIRST, "", y));
        }
        return new Company(members, 7, horizon, new long[] {FIRST + LENGTH});
    }

    private static List<String> told(int horizon) {
        return fit(fairs(horizon), 3, LENGTH).effects().stream().map(Effect::id).filter(id -> id.startsWith("fair")).toList();
    }

    /// A forecast of three days that was made before the holiday began does not reach its fourth day; one made later knows the holiday by its last values.
    @Test
    void aHolidayIsToldAsSeenFromBeforeIt() {
        assertEquals(List.of("fair", "fair-day-2"), told(3));
        assertTrue(told(HORIZON).contains("fair-day-4"), told(HORIZON).toString());
        var occasions = Occasions.of(fairs(HORIZON));
        assertEquals(0, WhatIf.begun(occasions, 0, FIRST + 14), "the day before");
        assertEquals(0, WhatIf.begun(occasions, 0, FIRST + 15), "the first day");
        assertEquals(4, WhatIf.begun(occasions, 0, FIRST + 19), "the last day");
        assertEquals(7, WhatIf.begun(occasions, 0, FIRST + 22), "the third day after it");
        for (int day = 15; day < 20; day++) {
            int origin = day - WhatIf.ahead(day, WhatIf.begun(occasions, 0, FIRST + day), HORIZON);
            assertTrue(origin < 15, day + " is forecast on " + origin);
            assertTrue(origin >= day - HORIZON, day + " is forecast on " + origin);
        }
    }

    @Test
    void daysAroundAHolidayAreCountedFromItsFirstDay() {
        var occasions = Occasions.of(festive(16, 100));
        assertEquals(1, occasions.holidays().size());
        assertEquals(0, occasions.at(0, FIRST + 16));
        assertEquals(-1, occasions.at(0, FIRST + 99));
        assertTrue(Double.isNaN(occasions.at(0, FIRST + 98)), "one day before is its reach");
        assertTrue(Double.isNaN(occasions.at(0, FIRST + 101)));
        assertTrue(Double.isNaN(occasions.at(0, FIRST + 5_000)));
    }

    @Test
    void everyFeatureButTheDistanceBelongsToOneTheme() {
        var members = festive(16, 100).members();
        var scene = members.getFirst().scene();
        var dragon = new Holiday("dragon-boat", Sentence.verbatim("Dragon Boat"), scene.calendar().all().getFirst().spans(), List.of(), List.of(), true);
        var with = new Scene("s0", Unit.DAY, scene.starts(), List.of(new Scene.Known("price", Scene.Kind.NUMBER, new double[LENGTH + HORIZON])),
                new Calendar(List.of(new Calendar.Choice("own", Sentence.verbatim("own"), List.of(dragon))), List.of()));
        var lags = new Lags(Company.alone(new Company.Member(with, FIRST, "toys", members.getFirst().values()), 7, HORIZON));
        var themes = Theme.of(lags, Unit.DAY);
        assertEquals(List.of("past", "season", "holidays", "price", "group"), themes.stream().map(Theme::name).toList());
        assertArrayEquals(IntStream.range(1, lags.count()).toArray(), themes.stream().flatMapToInt(t -> IntStream.of(t.features())).sorted().toArray());
    }
}
