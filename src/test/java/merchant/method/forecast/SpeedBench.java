package merchant.method.forecast;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import merchant.catalogue.Catalogue;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long forecasts take: the whole run with its backtest of three origins, all cores; by the clock and in processor time, which other
/// work on the computer hardly changes. `-Dspeed.methods=ets,theta` takes some methods,
/// `-Dspeed.products=100` fewer made products.
@Tag("bench")
class SpeedBench {
    private static final Path SERIES = Path.of("../shared/data/series");
    private static final String METHODS = "naive,seasonal-naive,mean,drift,ses,holt,holt-winters,ets,theta,dynamic-theta,arima,croston,sba,tsb,auto";
    private static final int DAYS = 730;
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Test
    void secondsForAThousandMonthlySeries() {
        Assumptions.assumeTrue(Files.exists(SERIES.resolve("M1.csv.gz")), "../shared/data is absent");
        var monthly = Competition.in(SERIES).get("M1").stream().filter(g -> g.name().equals("monthly")).findFirst().orElseThrow();
        var input = Competition.input(monthly.series());
        for (var id : System.getProperty("speed.methods", METHODS).split(",")) {
            var method = Catalogue.questions().getFirst().method(id).orElseThrow();
            var settings = Settings.initial(method.parameters()).with("season", 12L).with("horizon", 18L);
            System.out.printf(Locale.ROOT, "| %s | %s |%n", id, seconds(1_000.0 / monthly.series().size(), () -> method.run(input, settings, 1, Progress.NONE)));
        }
    }

    @Test
    void manyProductsByDay() {
        int products = Integer.getInteger("speed.products", 5_000);
        var input = shop(products);
        for (boolean fast : new boolean[] {true, false}) {
            var method = new Auto();
            var settings = Settings.initial(method.parameters()).with("fast", fast).with("horizon", 28L);
            System.out.printf(Locale.ROOT, "| %,d products × %d days, %s | %s |%n", products, DAYS, fast ? "auto fast" : "auto",
                    seconds(1, () -> method.run(input, settings, 1, Progress.NONE)));
        }
    }

    /// By the clock and of the processors, times a factor.
    private static String seconds(double factor, Runnable work) {
        long clock = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        work.run();
        return String.format(Locale.ROOT, "%.1f | %.1f", factor * (System.nanoTime() - clock) / 1e9, factor * (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }

    /// Half of the products sell nearly every day with a weekly season, half now and then.
    private static Input shop(int products) {
        var random = new Random(1);
        var names = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var sold = new ArrayList<Double>();
        for (int p = 0; p < products; p++) {
            double rate = p % 2 == 0 ? 5 + random.nextInt(40) : 0.05 + random.nextDouble() / 2;
            for (int d = 0; d < DAYS; d++) {
                double expected = rate * (1 + 0.3 * Math.sin(d * Math.PI * 2 / 7));
                names.add("P" + p);
                days.add(LocalDate.of(2023, 1, 1).plusDays(d));
                sold.add(rate >= 5 ? Math.max(0, Math.rint(expected + Math.sqrt(expected) * random.nextGaussian()))
                        : random.nextDouble() < expected ? 1.0 + random.nextInt(3) : 0);
            }
        }
        return Input.of(MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), days)
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), sold).column(Field.of("product", Type.TEXT), names).build(),
                Map.of("date", "day", "value", "sold", "series", "product"));
    }
}
