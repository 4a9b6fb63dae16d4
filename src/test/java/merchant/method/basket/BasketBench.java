package merchant.method.basket;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.Watched;
import merchant.method.basket.mine.Growth;
import merchant.method.basket.mine.Levels;
import merchant.method.basket.mine.Miner;
import merchant.method.basket.order.Orders;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The tables of what sells together in docs/measurements.md: mining alone, whole answers with their judging, peak of the heap, and how
/// soon a cancelled run ends.
@Tag("bench")
class BasketBench {

    @Test
    void miningOfBothMethods() {
        var table = new StringBuilder("| orders | least support | method | item sets | ms | peak heap MB |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var name : List.of("groceries.csv", "mushroom.dat")) {
            var orders = Baskets.orders(Baskets.shared(name), name.endsWith("csv") ? "," : " +");
            double support = name.endsWith("csv") ? 0.001 : 0.2;
            for (var miner : List.of(new Growth(), new Levels())) {
                miner.mine(orders, orders.least(support), 23, Progress.NONE);
                table.append(row(name, orders, support, miner)).append('\n');
            }
        }
        System.out.println(table);
    }

    private static String row(String name, Orders orders, double support, Miner miner) {
        resetPeaks();
        long start = System.nanoTime();
        int sets = miner.mine(orders, orders.least(support), 23, Progress.NONE).sets().size();
        double millis = (System.nanoTime() - start) / 1e6;
        return String.format(Locale.ROOT, "| %s | %.3f | %s | %d | %.0f | %.0f |", name, support, miner instanceof Growth ? "fp-growth" : "apriori", sets,
                millis, peak());
    }

    @Test
    void wholeAnswersAndTheirEndWhenCancelled() {
        var table = new StringBuilder("| orders | support, confidence | method | s | peak heap MB | ends after a cancel in ms (worst of 8) | progress off by at most | longest without a report in s |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        var groceries = Baskets.input(Baskets.shared("groceries.csv"), ",");
        var mushroom = Baskets.input(Baskets.shared("mushroom.dat"), " +");
        for (Method method : List.of(new FpGrowth(), new Apriori())) {
            var initial = Settings.initial(method.parameters());
            table.append(whole("groceries", groceries, method, initial.with("min-support", 0.001).with("min-confidence", 0.8))).append('\n');
            table.append(whole("mushroom", mushroom, method, initial.with("min-support", 0.2).with("min-confidence", 0.8))).append('\n');
        }
        System.out.println(table);
    }

    private static String whole(String name, Input input, Method method, Settings settings) {
        method.run(input, settings, 1, Progress.NONE);
        var watched = Watched.run(method, input, settings, 42);
        return String.format(Locale.ROOT, "| %s | %s, %s | %s | %.1f | %d | %.0f | %.0f %% | %.1f |", name, settings.value("min-support"),
                settings.value("min-confidence"), method.id(), watched.seconds(), watched.peak(), watched.endsAfter(method, input, settings, 42),
                100 * watched.stray(), watched.still());
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(p -> p.resetPeakUsage());
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1e6;
    }
}
