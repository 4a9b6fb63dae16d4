package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.trial.Play;
import merchant.result.Arithmetic;
import merchant.result.Covering;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.Sheet;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What spoils: it is neither left to run out, nor ordered in a number that its supplier does not take, and what it costs is told.
class PerishableTest {
    private static final int FUTURES = 10_000;

    /// A product `p0` that sells 20 a day and costs 6, the price is 10.
    private static OrderResult list(Method method, Map<String, Object> settings, double stock, double lead, double pack, double minimum, double keeps) {
        var table = MemoryTable.named("stock").column(Field.of("product", Type.TEXT), List.of("p0")).column(Field.of("stock", Type.DECIMAL), List.of(stock))
                .column(Field.of("lead_time_days", Type.DECIMAL), List.of(lead)).column(Field.of("lead_time_spread_days", Type.DECIMAL), List.of(0.0))
                .column(Field.of("unit_cost", Type.DECIMAL), List.of(6.0)).column(Field.of("pack_size", Type.DECIMAL), List.of(pack))
                .column(Field.of("minimum_order", Type.DECIMAL), List.of(minimum)).column(Field.of("shelf_life_days", Type.DECIMAL), List.of(keeps)).build();
        var chosen = Settings.initial(method.parameters());
        for (var one : settings.entrySet()) {
            chosen = chosen.with(one.getKey(), one.getValue());
        }
        return (OrderResult) method.run(MadeShop.input(MadeShop.sales(200, 11, 20), table), chosen, 1, Progress.NONE);
    }

    private static Line line(double stock, double lead, double pack, double minimum, double keeps) {
        return list(new PeriodicReview(), Map.of(), stock, lead, pack, minimum, keeps).lines().getFirst();
    }

    private static double step(Line line, String name) {
        return line.steps().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static boolean notes(Line line, String words) {
        return line.notes().stream().anyMatch(n -> n.said().toString().contains(words));
    }

    @Test
    void whatIsSoldOutBeforeTheDeliveryIsOrderedForTheDaysAfterIt() {
        var line = line(250, 14, 1, 1, 12);
        assertTrue(line.risk() > 0.8, () -> "risk " + line.risk());
        assertEquals(step(line, "needed"), line.quantity(), "sold in the 12 days after its arrival, so that nothing is cut");
        assertEquals(line(250, 14, 1, 1, 400).quantity(), line.quantity());
    }

    @Test
    void whatIsLeftAtTheDeliveryIsSoldFirst() {
        var line = line(100, 2, 1, 1, 5);
        double left = 100 - step(line, "until_arrival");
        assertTrue(left > 40, () -> "left " + left);
        assertEquals(Math.floor(step(line, "daily") * 5 - left), line.quantity(), 1);
        assertTrue(line.quantity() < step(line, "packed"));
        assertTrue(notes(line, "are expected to be sold before they spoil or the next order is there"), () -> line.notes().toString());
    }

    @Test
    void aLeastOrderOfWhichLittleIsSoldInTimeIsNotOrderedAndTheReasonTold() {
        var result = list(new PeriodicReview(), Map.of(), 40, 7, 10, 1_000, 12);
        var line = result.lines().getFirst();
        assertEquals(0, line.quantity());
        assertTrue(notes(line, "nothing is ordered, because about"), () -> line.notes().toString());
        assertTrue(result.summary().warnings().stream().anyMatch(w -> w.toString().startsWith("1 product is needed and not ordered")), () -> result.summary().warnings().toString());
        assertTrue(step(line, "in_time") * 4 < (1_000 - step(line, "in_time")) * 6);
        assertEquals(0, Arithmetic.last(line.steps()));
    }

    @Test
    void aLeastOrderThatEarnsMoreThanItsSpoiledPiecesLoseIsOrderedWholeAndTheLossTold() {
        var result = list(new PeriodicReview(), Map.of(), 40, 7, 12, 288, 12);
        var line = result.lines().getFirst();
        assertEquals(288, line.quantity());
        assertTrue(step(line, "spoils") > 0);
        assertTrue(notes(line, "of its least order will spoil"), () -> line.notes().toString());
        assertTrue(result.summary().warnings().stream().anyMatch(w -> w.toString().startsWith("Part of 1 order will spoil")), () -> result.summary().warnings().toString());
        assertEquals(288, Arithmetic.last(line.steps()));
    }

    @Test
    void stockThatIsNotSoldBeforeItSpoilsIsTold() {
        var result = list(new PeriodicReview(), Map.of(), 300, 2, 1, 1, 5);
        var line = result.lines().getFirst();
        assertEquals(0, line.quantity());
        double spoils = Math.floor(300 - 5 * step(line, "daily"));
        assertEquals(200, spoils, 15);
        assertTrue(notes(line, "about " + (long) spoils + " of the 300 in stock will spoil before they are sold"), () -> line.notes().toString());
        assertTrue(result.summary().warnings().stream().anyMatch(w -> w.toString().startsWith("Of 1 product more is in stock than is sold before it spoils: p0, about " + (long) spoils)), () -> result.summary().warnings().toString());
        assertFalse(notes(line(90, 2, 1, 1, 5), "in stock will spoil"));
        assertFalse(notes(line(300, 2, 1, 1, Double.NaN), "in stock will spoil"));
    }

    @Test
    void aDemandWithoutASeasonSaysSo() {
        var result = list(new PeriodicReview(), Map.of(), 100, 2, 1, 1, Double.NaN);
        var label = result.lines().getFirst().steps().stream().filter(s -> s.name().equals("demand")).findFirst().orElseThrow().label().toString();
        assertEquals("Expected demand in that time, at one rate: no season and no festival is in it", label);
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().startsWith("1 of 1 products is expected to sell at one rate")), () -> result.summary().findings().toString());
    }

    @Test
    void anEconomicQuantityLastsNoLongerThanItKeeps() {
        var line = list(new ReorderPoint(), Map.of(), 0, 7, 1, 1, 15).lines().getFirst();
        assertTrue(step(line, "batch") < step(line, "rate") * 15, "of the sales of all 15 days a part would spoil every other time");
        assertTrue(step(line, "economic") > step(line, "batch"));
    }

    @Test
    void theOldestAreSoldFirstAndWhatIsTooOldSpoils() {
        var demand = new double[] {1, 1, 1, 1, 1, 1};
        var played = new Play(new LeadTime(0, 0), 1, 0, 1, 3).play(demand, 5, (day, stock, onOrder) -> day == 0 ? 2 : 0);
        assertEquals(2 + 1, played.spoiled(), "of 5 there at first, 3 are sold in three days; of the 2 that come on the second day one is sold on the fourth");
        assertEquals(3 + 1, played.served());
        assertEquals(0, new Play(new LeadTime(0, 0), 1, 0, 1).play(demand, 5, (day, stock, onOrder) -> day == 0 ? 2 : 0).spoiled());
    }

    @Test
    void whatTheShelfLifeCutsIsNamedAndNoRiseOfDemandIsClaimed() {
        var result = list(new PeriodicReview(), Map.of(), 100, 2, 1, 1, 5);
        assertTrue(result.simulated().getFirst().fill() < 0.92, () -> "served " + result.simulated().getFirst().fill());
        var said = result.summary().warnings().toString();
        assertTrue(said.contains("because it would have spoiled (p0)"), said);
        assertFalse(said.contains("It rose"), said);
        var verdict = result.summary().verdict().said().toString();
        assertTrue(verdict.contains("points less than the 95.0"), verdict);
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().contains("would have spoiled by this rule")), () -> result.summary().findings().toString());
    }

    @Test
    void whatSpoiledStandsWithItsCostInTheTableOfThePastAndOnlyWhereGoodsPerish() {
        var result = list(new PeriodicReview(), Map.of(), 100, 2, 1, 1, 5);
        var sheet = result.sheets().stream().filter(s -> s.name().equals("simulation")).findFirst().orElseThrow();
        int spoiled = sheet.columns().stream().map(Sheet.Column::name).toList().indexOf("spoiled");
        var fixed = sheet.rows().getLast();
        assertTrue((Double) fixed.get(spoiled) > 0, fixed.toString());
        assertEquals((Double) fixed.get(spoiled) * 6, (Double) fixed.get(spoiled + 1), 0.01);
        assertTrue((Double) sheet.rows().getFirst().get(spoiled) < (Double) fixed.get(spoiled), "the list's rule knows how long it keeps");
        var lasting = list(new PeriodicReview(), Map.of(), 100, 2, 1, 1, Double.NaN);
        assertTrue(lasting.sheets().stream().filter(s -> s.name().equals("simulation")).flatMap(s -> s.columns().stream()).noneMatch(c -> c.name().startsWith("spoiled")));
    }

    @Test
    void theArithmeticSaysWhetherTheShelfLifeBoundTheQuantity() {
        var bound = line(100, 2, 1, 1, 5);
        assertEquals("Order: fewer than needed, because more would spoil too often", bound.steps().getLast().label().toString());
        assertEquals(step(bound, "until_arrival") + step(bound, "daily") * 5, step(bound, "keepable"));
        assertTrue(step(bound, "up_to") > step(bound, "keepable"), "the level asked for is above what can be sold");
        var free = line(250, 14, 1, 1, 400);
        assertEquals("Order: all that is needed, which is no more than may be ordered", free.steps().getLast().label().toString());
        var other = Covering.at(bound, true, 0.5, 0);
        assertEquals("Order: all that is needed, which is no more than may be ordered", other.getLast().label().toString(), "at a service that needs nothing");
    }

    /// Sold are 20 a day: of 14 days' sales, 280, a part would spoil every other time.
    @Test
    void aBatchIsNoMoreThanIsNearlyAlwaysSoldInTimeAndTheListSaysSo() {
        var line = list(new Eoq(), Map.of("order-cost", 200.0), 30, 2, 1, 1, 14).lines().getFirst();
        assertEquals(Math.floor(step(line, "rate") * 14 - 1.28 * step(line, "life_spread")), step(line, "batch"));
        assertTrue(step(line, "batch") < 14 * step(line, "rate") && step(line, "batch") > 12 * step(line, "rate"), () -> line.steps().toString());
        assertTrue(notes(line, "keeps 14 days: an order lasts for "), () -> line.notes().toString());
        assertTrue(list(new Eoq(), Map.of("order-cost", 200.0), 100, 2, 1, 1, Double.NaN).lines().getFirst().steps().stream().noneMatch(s -> s.name().equals("life_spread")));
    }

    /// Futures of the law that the sales were made by, Poisson numbers around 20 a day: what is left at the arrival is sold first, then the order while it keeps.
    @Test
    void anOrderSpoilsInPartInOneOfTenCasesAtMostOrIsSoldUntilTheNextOneIsThere() {
        int cut = 0;
        int batches = 0;
        for (var method : List.of(new ReorderPoint(), new PeriodicReview(), new Eoq())) {
            for (double keeps : new double[] {5, 9, 14, 30, 40}) {
                for (double stock : new double[] {0, 60, 150}) {
                    var line = list(method, Map.of(), stock, 6, 1, 1, keeps).lines().getFirst();
                    var random = new SplittableRandom(7);
                    double spoils = IntStream.range(0, FUTURES).mapToDouble(i -> {
                        double left = Math.max(0, stock - poisson(120, random));
                        return Math.max(0, poisson(20 * keeps, random) - left) < line.quantity() ? 1 : 0;
                    }).average().orElseThrow();
                    boolean untilNext = line.quantity() <= step(line, "until_next");
                    assertTrue(untilNext || spoils <= 0.1 + 3 * Math.sqrt(0.1 * 0.9 / FUTURES), () -> method.id() + ", keeps " + keeps + ", " + stock + " there: of " + line.quantity() + " some spoil in " + spoils);
                    cut += line.quantity() < step(line, "packed") ? 1 : 0;
                    batches += !untilNext && line.quantity() > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(cut >= 5 && batches >= 5, cut + " are cut and " + batches + " last longer than until the next order");
    }

    private static double poisson(double mean, SplittableRandom random) {
        double pieces = 0;
        for (double rest = mean; rest > 0; rest -= 20) {
            pieces += MadeShop.poisson(Math.min(20, rest), random);
        }
        return pieces;
    }

    @Test
    void aBudgetForOneProductIsSpentExactlyHoweverManyPacksThereAre() {
        var said = list(new Budget(), Map.of("budget", 1_500.0), 0, 14, 1, 1, 400).summary().findings().toString();
        assertTrue(said.contains("The budget of 1,500.00 and the other limits cut 1 product; no other choice saves more margin."), said);
        assertFalse(said.contains("too many packs"), said);
    }
}
