package merchant.method.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merchant.catalogue.Catalogue;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.forecast.Competition.Group;
import merchant.method.forecast.Competition.One;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Judges the methods on competitions that they were not developed on, by the road that a user takes: a run on the training part
/// alone, its forecasts and bands beside the values that the competition held back.
///
/// `-Djudge=FOLDER` names a folder with the files of [Competition]; `-Djudge.methods=theta,ets` takes some methods, `-Djudge.every=10`
/// every tenth series. sMAPE and MASE are counted as the competitions count them: a mean over the series of the means over the horizon.
@Tag("bench")
class JudgeBench {
    private static final String METHODS = "naive,seasonal-naive,ets,arima,theta,dynamic-theta,auto";

    @Test
    void competitions() {
        var folder = System.getProperty("judge");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder)), "no folder with competitions was given (-Djudge=FOLDER)");
        var competitions = Competition.in(Path.of(folder));
        Assumptions.assumeFalse(competitions.isEmpty(), "the folder given with -Djudge holds none of " + Competition.FILES);
        System.out.println("| series | method | sMAPE | MASE | 80 % held | 95 % held | ms per series |\n| --- | --- | --- | --- | --- | --- | --- |");
        for (var competition : competitions.entrySet()) {
            for (var id : System.getProperty("judge.methods", METHODS).split(",")) {
                judge(competition.getKey(), competition.getValue(), method(id));
            }
        }
    }

    private static Method method(String id) {
        return Catalogue.questions().getFirst().method(id).orElseThrow(() -> new IllegalArgumentException("no method " + id));
    }

    private static void judge(String name, List<Group> groups, Method method) {
        var all = new Score();
        for (var group : groups) {
            var own = new Score();
            var thinned = group.every(Integer.getInteger("judge.every", 1));
            score(thinned, method, own);
            all.add(own);
            if (groups.size() > 1) {
                System.out.println(own.line(name + " " + group.name(), method.id()));
            }
        }
        System.out.println(all.line("**" + name + "**", method.id()));
    }

    private static void score(Group group, Method method, Score score) {
        var settings = Settings.initial(method.parameters()).with("season", (long) group.season()).with("horizon", (long) group.horizon());
        long start = System.nanoTime();
        var result = (ForecastResult) method.run(input(group), settings, 1, Progress.NONE);
        score.nanos += System.nanoTime() - start;
        var forecasts = new LinkedHashMap<String, SeriesForecast>();
        result.series().forEach(s -> forecasts.put(s.name(), s));
        for (var one : group.series()) {
            score.count(one, forecasts.get(one.name()), group.lag());
        }
    }

    private static Input input(Group group) {
        var names = new ArrayList<String>();
        var times = new ArrayList<Long>();
        var values = new ArrayList<Double>();
        for (var one : group.series()) {
            for (int t = 0; t < one.past().length; t++) {
                names.add(one.name());
                times.add((long) t + 1);
                values.add(one.past()[t]);
            }
        }
        var table = MemoryTable.named("train").column(Field.of("series", Type.TEXT), names).column(Field.of("t", Type.WHOLE), times)
                .column(Field.of("value", Type.DECIMAL), values).build();
        return Input.of(table, Map.of("date", "t", "value", "value", "series", "series"));
    }

    /// Sums over series; a series that the method refused counts as missing and is told.
    private static final class Score {
        private double smape;
        private double mase;
        private long points;
        private long within80;
        private long within95;
        private int series;
        private int missing;
        private long nanos;

        void count(One one, SeriesForecast said, int lag) {
            if (said == null) {
                missing++;
                return;
            }
            double scale = 0;
            for (int t = lag; t < one.past().length; t++) {
                scale += Math.abs(one.past()[t] - one.past()[t - lag]) / (one.past().length - lag);
            }
            double percent = 0;
            double absolute = 0;
            for (int h = 0; h < one.truth().length; h++) {
                double y = one.truth()[h];
                double error = Math.abs(y - said.mean()[h]);
                percent += error == 0 ? 0 : 200 * error / (Math.abs(y) + Math.abs(said.mean()[h]));
                absolute += error;
                within80 += y >= said.lower80()[h] && y <= said.upper80()[h] ? 1 : 0;
                within95 += y >= said.lower95()[h] && y <= said.upper95()[h] ? 1 : 0;
            }
            smape += percent / one.truth().length;
            mase += absolute / one.truth().length / scale;
            points += one.truth().length;
            series++;
        }

        void add(Score other) {
            smape += other.smape;
            mase += other.mase;
            points += other.points;
            within80 += other.within80;
            within95 += other.within95;
            series += other.series;
            missing += other.missing;
            nanos += other.nanos;
        }

        String line(String name, String method) {
            return String.format(Locale.ROOT, "| %s (%d%s) | %s | %.2f | %.3f | %.1f %% | %.1f %% | %.1f |", name, series,
                    missing == 0 ? "" : ", " + missing + " refused", method, smape / series, mase / series, 100.0 * within80 / points,
                    100.0 * within95 / points, nanos / 1e6 / (series + missing));
        }
    }
}
