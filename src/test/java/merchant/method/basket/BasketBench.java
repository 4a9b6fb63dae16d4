package merchant.method.basket;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.basket.mine.Growth;
import merchant.method.basket.mine.Levels;
import merchant.method.basket.mine.Miner;
import merchant.method.basket.order.Orders;
import merchant.text.Sentence;
import merchant.work.Cancelled;
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
        var table = new StringBuilder("| orders | support, confidence | method | s | peak heap MB | ends after a cancel in ms (worst of 12) |\n| --- | --- | --- | --- | --- | --- |\n");
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
        resetPeaks();
        long start = System.nanoTime();
        method.run(input, settings, 42, Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        double peak = peak();
        double worst = 0;
        for (int i = 0; i < 12; i++) {
            worst = Math.max(worst, endsAfter(input, method, settings, (long) (seconds * 1_000 * (i + 0.5) / 12)));
        }
        assertTrue(worst < 10_000);
        return String.format(Locale.ROOT, "| %s | %s, %s | %s | %.1f | %.0f | %.0f |", name, settings.value("min-support"), settings.value("min-confidence"),
                method.id(), seconds, peak, worst);
    }

    /// How many milliseconds a run goes on after it was cancelled; 0 where it was done before.
    private static double endsAfter(Input input, Method method, Settings settings, long delay) {
        var cancelled = new AtomicBoolean();
        var at = new AtomicLong();
        var started = new CountDownLatch(1);
        var ender = Thread.ofPlatform().start(() -> {
            try {
                started.await();
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            at.set(System.nanoTime());
            cancelled.set(true);
        });
        try {
            started.countDown();
            method.run(input, settings, 42, new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public void say(Sentence doing) {}

                @Override
                public boolean cancelled() {
                    return cancelled.get();
                }
            });
            ender.interrupt();
            return 0;
        } catch (Cancelled e) {
            return (System.nanoTime() - at.get()) / 1e6;
        }
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
