package merchant.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs of days without a sale are suspected to be without stock where chance does not explain them, and not elsewhere.
class SalesStockOutTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private ProjectFile project;

    @BeforeEach
    void open() {
        project = ProjectFile.temporary();
    }

    @AfterEach
    void close() {
        project.close();
    }

    /// Product and day of each mark.
    private List<String> marks(String[] rows) {
        Small.put(project, "orders", "day:date:date | product:text:product", rows);
        var table = project.table(project.preparations().create("orders", "made", List.of(new Step.Sales("day", Unit.DAY, "product", "", "")), Progress.NONE)).orElseThrow();
        return table.page(0, 1_000_000).stream().filter(r -> Boolean.TRUE.equals(r.get(3))).map(r -> r.get(1) + " " + r.get(0)).toList();
    }

    /// Twelve products of a shop that sells a quarter in its slack months; those of the second half of the list are slow.
    private static List<String> shop(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (int day = 0; day < 500; day++) {
            double season = day % 365 < 120 ? 0.25 : 1;
            for (int product = 0; product < 12; product++) {
                double mean = season * (product < 6 ? 2 : 0.3);
                double left = Math.exp(-mean);
                for (double drawn = random.nextDouble(); drawn > left; drawn *= random.nextDouble()) {
                    rows.add(FIRST.plusDays(day) + "|p" + product);
                }
            }
        }
        return rows;
    }

    @Test
    void chanceAndASlackSeasonMarkNextToNothing() {
        int marked = 0;
        for (int seed = 1; seed <= 10; seed++) {
            marked += marks(shop(new SplittableRandom(seed)).toArray(String[]::new)).isEmpty() ? 0 : 1;
            close();
            open();
        }
        assertTrue(marked <= 2, marked + " of 10 shops without an empty shelf");
    }

    @Test
    void anEmptyShelfIsMarkedFromItsFirstDayToItsLastAndAProductGivenUpIsNot() {
        var from = FIRST.plusDays(200);
        var given = FIRST.plusDays(440);
        var rows = shop(new SplittableRandom(3)).stream().filter(r -> {
            var day = LocalDate.parse(r.substring(0, 10));
            return !(r.endsWith("|p3") && !day.isBefore(from) && day.isBefore(from.plusDays(20))) && !(r.endsWith("|p4") && !day.isBefore(given));
        }).toArray(String[]::new);
        var marks = new HashSet<>(marks(rows));
        from.datesUntil(from.plusDays(20)).forEach(d -> assertTrue(marks.contains("p3 " + d), "p3 " + d));
        assertTrue(marks.size() <= 24, "those and at most their neighbours: " + marks);
        assertTrue(marks.stream().allMatch(m -> m.startsWith("p3 ")), marks.toString());
    }

    /// Nothing follows that could tell a shelf that is empty from a product that is given up: what is short is suspected, what is long is not.
    @Test
    void anEmptyShelfAtTheEndIsMarkedByWhatWasSoldBeforeIt() {
        for (int days : new int[] {20, 40}) {
            var from = FIRST.plusDays(500 - days);
            var rows = shop(new SplittableRandom(3)).stream().filter(r -> !(r.endsWith("|p3") && !LocalDate.parse(r.substring(0, 10)).isBefore(from))).toArray(String[]::new);
            var marks = new HashSet<>(marks(rows));
            assertTrue(marks.stream().allMatch(m -> m.startsWith("p3 ")), marks.toString());
            assertTrue(days == 20 ? from.datesUntil(from.plusDays(days)).allMatch(d -> marks.contains("p3 " + d)) : marks.isEmpty(), days + " days: " + marks);
            close();
            open();
        }
    }

    /// The shipped shop's own truth: days that a product had no stock.
    @Test
    void mostMarksOfTheSampleShopAreTrue() throws Exception {
        var lines = Files.readAllLines(Path.of("sample-data/orders.csv"));
        var rows = lines.stream().skip(1).map(l -> l.split(",")).filter(c -> c[10].equals("paid")).map(c -> c[1].substring(0, 10) + "|" + c[3]).toArray(String[]::new);
        var truth = new HashSet<String>();
        for (var line : Files.readAllLines(Path.of("sample-data/truth-stock-outs.csv")).stream().skip(1).toList()) {
            var c = line.split(",");
            LocalDate.parse(c[2]).datesUntil(LocalDate.parse(c[3]).plusDays(1)).forEach(d -> truth.add(c[0] + " " + d));
        }
        var marks = marks(rows);
        long right = marks.stream().filter(truth::contains).count();
        assertTrue(right >= 0.8 * marks.size(), right + " of " + marks.size());
        assertTrue(right >= 0.7 * truth.size(), right + " of " + truth.size() + " days without stock");
    }
}
