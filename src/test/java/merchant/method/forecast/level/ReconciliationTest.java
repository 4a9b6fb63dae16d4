package merchant.method.forecast.level;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Ets;
import merchant.method.forecast.series.RegularSeries;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Level;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    /// Errors of deviations 1, 2 and 3 that have nothing to do with each other.
    private static final double[][] APART = {{1, 1, -1, -1}, {2, -2, 2, -2}, {3, -3, -3, 3}};

    private static RegularSeries series(String name) {
        return new RegularSeries(name, 0, new double[4], new boolean[4], false, Double.NaN);
    }

    /// Two series and their total.
    private static Tree two() {
        return new Tree(List.of(series("a"), series("b")), List.of(new Tree.Sum(Level.TOTAL, series("Σ"), new int[] {0, 1})));
    }

    @Test
    void theNearestForecastsByHand() {
        // the total says 3 more than its parts; each moves by its share of the variances 1, 4 and 9
        var agreed = Reconciliation.MINT.agreed(two(), new double[] {10, 20, 33}, new double[2], APART, true);
        assertArrayEquals(new double[] {10 + 3 / 14.0, 20 + 12 / 14.0, 33 - 27 / 14.0}, agreed, 1e-12);
    }

    @Test
    void theConstraintFormIsThePublishedOne() {
        var random = new Random(5);
        var errors = new double[3][30];
        for (int t = 0; t < 30; t++) {
            double shared = random.nextGaussian();
            errors[0][t] = shared + random.nextGaussian();
            errors[1][t] = 2 * shared + random.nextGaussian();
            errors[2][t] = 3 * shared + random.nextGaussian();
        }
        var said = new double[] {10, 20, 33};
        var agreed = Reconciliation.MINT.agreed(two(), said, new double[2], errors, false);
        // S (SᵀW⁻¹S)⁻¹ SᵀW⁻¹ y with S = rows (1, 0), (0, 1), (1, 1)
        var covariance = new ShrunkCovariance(errors);
        assertTrue(covariance.share() > 0 && covariance.share() < 1, "share " + covariance.share());
        var w = new double[][] {covariance.times(new double[] {1, 0, 0}), covariance.times(new double[] {0, 1, 0}), covariance.times(new double[] {0, 0, 1})};
        var first = Elimination.solve(w, new double[] {1, 0, 1});
        var second = Elimination.solve(w, new double[] {0, 1, 1});
        var normal = new double[][] {{first[0] + first[2], first[1] + first[2]}, {second[0] + second[2], second[1] + second[2]}};
        var right = new double[] {first[0] * said[0] + first[1] * said[1] + first[2] * said[2], second[0] * said[0] + second[1] * said[1] + second[2] * said[2]};
        var parts = Elimination.solve(normal, right);
        assertArrayEquals(new double[] {parts[0], parts[1], parts[0] + parts[1]}, agreed, 1e-9);
    }

    @Test
    void errorsThatAlwaysGoTogetherAreHardlyShrunk() {
        var errors = new double[2][200];
        var random = new Random(2);
        for (int t = 0; t < 200; t++) {
            errors[0][t] = random.nextGaussian();
            errors[1][t] = errors[0][t] + 0.1 * random.nextGaussian();
        }
        assertTrue(new ShrunkCovariance(errors).share() < 0.05);
        assertEquals(1, new ShrunkCovariance(APART).share(), "nothing in common: the diagonal alone");
    }

    @Test
    void sumsAndSharesByHand() {
        assertArrayEquals(new double[] {10, 20, 30}, Reconciliation.BOTTOM_UP.agreed(two(), new double[] {10, 20, 33}, new double[2], APART, true));
        assertArrayEquals(new double[] {8.25, 24.75, 33}, Reconciliation.TOP_DOWN.agreed(two(), new double[] {10, 20, 33}, new double[] {0.25, 0.75}, APART, true));
        assertArrayEquals(new double[] {0, 20, 20}, Reconciliation.BOTTOM_UP.agreed(two(), new double[] {-1, 20, 33}, new double[2], APART, true));
    }

    private static Input shop() {
        var random = new Random(7);
        var names = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var values = new ArrayList<Double>();
        for (int s = 0; s < 4; s++) {
            for (int i = 0; i < 48; i++) {
                names.add("p" + s);
                groups.add(s < 2 ? "tea" : "cups");
                days.add(LocalDate.of(2020, 1, 1).plusMonths(i));
                values.add(40 + 10 * s + 8 * Math.sin(i * Math.PI / 6) + 5 * random.nextGaussian());
            }
        }
        var table = MemoryTable.named("t").column(Field.of("p", Type.TEXT), names).column(Field.of("g", Type.TEXT), groups)
                .column(new Field("d", Type.DATE, Role.DATE), days).column(new Field("v", Type.DECIMAL, Role.QUANTITY), values).build();
        return new Input(table, Map.of(), Map.of("date", List.of("d"), "value", List.of("v"), "series", List.of("p"), "group", List.of("g")));
    }

    private static ForecastResult run(Input input, String reconcile) {
        var method = new Ets();
        return (ForecastResult) method.run(input, Settings.initial(method.parameters()).with("reconcile", reconcile), 1, Progress.NONE);
    }

    private static SeriesForecast named(ForecastResult result, String name) {
        return result.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void allLevelsOfARunAddUp() {
        for (var by : List.of("bottom-up", "top-down", "mint")) {
            var result = run(shop(), by);
            assertEquals(List.of("p0", "p1", "p2", "p3", "Σ tea", "Σ cups", "Σ"), result.series().stream().map(SeriesForecast::name).toList());
            assertEquals(Level.TOTAL, named(result, "Σ").level());
            assertEquals(Level.GROUP, named(result, "Σ tea").level());
            for (int h = 0; h < 12; h++) {
                double tea = named(result, "p0").mean()[h] + named(result, "p1").mean()[h];
                double cups = named(result, "p2").mean()[h] + named(result, "p3").mean()[h];
                assertEquals(tea, named(result, "Σ tea").mean()[h], 1e-9, by);
                assertEquals(tea + cups, named(result, "Σ").mean()[h], 1e-9, by);
                assertTrue(named(result, "Σ").lower95()[h] <= named(result, "Σ").mean()[h] && named(result, "Σ").mean()[h] <= named(result, "Σ").upper95()[h]);
            }
            assertEquals(result.series().getFirst().values()[3] + named(result, "p1").values()[3], named(result, "Σ tea").values()[3], 1e-9);
        }
    }

    @Test
    void withoutTotalsTheForecastsAreThoseOfTheModels() {
        assertArrayEquals(named(run(shop(), "none"), "p0").mean(), named(run(shop(), "bottom-up"), "p0").mean(), 1e-9);
        assertEquals(4, run(shop(), "none").series().size());
    }

    @Test
    void totalsOfASingleSeriesAreRefused() {
        var one = new Input(shop().table(), Map.of(), Map.of("date", List.of("d"), "value", List.of("v")));
        assertThrows(Problem.class, () -> run(one, "mint"));
    }
}
