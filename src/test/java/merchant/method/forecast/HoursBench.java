package merchant.method.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merchant.method.forecast.Competition.Group;
import merchant.method.forecast.Competition.One;
import merchant.result.SeriesForecast;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The hours that rules are decided on, by kind, measured as [JudgeBench] measures; below them what `auto` picked, and how far off the closest of all
/// methods was, which nobody can know beforehand.
///
/// `-Dhours=FOLDER` names a folder with `pedestrian.csv`, which R writes with its package tsibble:
/// `p <- tsibble::pedestrian; write.csv(data.frame(Sensor = p$Sensor, s = as.integer(p$Date_Time), Count = p$Count), "pedestrian.csv", row.names = FALSE)`.
/// `-Dhours.folds=3` sets the past test periods (without it as many as a run of 45 series has, 5), `-Dhours.methods=arima,auto` takes some methods.
@Tag("bench")
class HoursBench {
    private static final String METHODS = "seasonal-naive,ets,arima,theta,dynamic-theta,auto";
    private static final Path SHOP = Path.of("../shared/data/retail/online_retail.csv.gz");
    private static final int DAY = 24;
    private static final int MADE = 16;
    private static final long SEED = 11;

    @Test
    void kinds() {
        var folder = System.getProperty("hours");
        Assumptions.assumeTrue(folder != null && Files.exists(Path.of(folder, "pedestrian.csv")), "no folder with pedestrian.csv was given (-Dhours=FOLDER)");
        Assumptions.assumeTrue(Files.exists(SHOP), "../shared/data is absent");
        var kinds = new LinkedHashMap<String, List<One>>();
        kinds.put("passers-by", Hours.passersBy(Path.of(folder, "pedestrian.csv")));
        kinds.put("`online_retail`", Hours.shop(SHOP));
        kinds.put("made", MadeHours.of(MADE, SEED));
        var all = new Group("hours", DAY, DAY, kinds.values().stream().flatMap(List::stream).toList());
        var said = new LinkedHashMap<String, Map<String, SeriesForecast>>();
        System.out.println(Score.HEADER);
        for (var id : System.getProperty("hours.methods", METHODS).split(",")) {
            long start = System.nanoTime();
            said.put(id, all.forecasts(JudgeBench.method(id), Integer.getInteger("hours.folds", 0)));
            print(id, kinds, said.get(id), (System.nanoTime() - start) / all.series().size());
        }
        kinds.forEach((kind, series) -> System.out.println(kind + ": " + told(series, said)));
    }

    private static void print(String id, Map<String, List<One>> kinds, Map<String, SeriesForecast> said, long nanos) {
        var all = new Score();
        for (var kind : kinds.entrySet()) {
            var own = new Score();
            for (var one : kind.getValue()) {
                own.count(one, said.get(one.name()), DAY);
                own.took(nanos);
            }
            all.add(own);
            System.out.println(own.line(kind.getKey(), id));
        }
        System.out.println(all.line("**all**", id));
    }

    private static String told(List<One> series, Map<String, Map<String, SeriesForecast>> said) {
        var closest = new ArrayList<Double>();
        var picks = new TreeMap<String, Long>();
        for (var one : series) {
            closest.add(said.values().stream().map(s -> s.get(one.name())).mapToDouble(s -> Score.mase(one, s, DAY)).min().orElseThrow());
            if (said.containsKey("auto")) {
                picks.merge(said.get("auto").get(one.name()).method(), 1L, Long::sum);
            }
        }
        return String.format(java.util.Locale.ROOT, "the closest of these each time %.3f; picked: %s", closest.stream().collect(Collectors.averagingDouble(c -> c)), picks);
    }
}
