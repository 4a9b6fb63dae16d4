package merchant.method.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merchant.catalogue.Catalogue;
import merchant.method.Method;
import merchant.method.forecast.Competition.Group;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Judges the methods on competitions that they were not developed on, by the road that a user takes: a run on the training part
/// alone, its forecasts and bands beside the values that the competition held back.
///
/// `-Djudge=FOLDER` names a folder with the files of [Competition]; `-Djudge.methods=theta,ets` takes some methods, `-Djudge.every=10`
/// every tenth series, `-Djudge.folds=3` sets the past test periods, which are fewer for more series (more than 200: 3). Measures: [Score].
@Tag("bench")
class JudgeBench {
    private static final String METHODS = "naive,seasonal-naive,ets,arima,theta,dynamic-theta,auto";

    @Test
    void competitions() {
        var folder = System.getProperty("judge");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder)), "no folder with competitions was given (-Djudge=FOLDER)");
        var competitions = Competition.in(Path.of(folder));
        Assumptions.assumeFalse(competitions.isEmpty(), "the folder given with -Djudge holds none of " + Competition.FILES);
        System.out.println(Score.HEADER);
        for (var competition : competitions.entrySet()) {
            for (var id : System.getProperty("judge.methods", METHODS).split(",")) {
                judge(competition.getKey(), competition.getValue(), method(id));
            }
        }
    }

    static Method method(String id) {
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
        long start = System.nanoTime();
        var forecasts = group.forecasts(method, Integer.getInteger("judge.folds", 0));
        score.took(System.nanoTime() - start);
        for (var one : group.series()) {
            score.count(one, forecasts.get(one.name()), group.lag());
        }
    }
}
