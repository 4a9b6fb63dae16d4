package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What a model goes by, and models that show how sure it is.
///
/// @param weights how much each theme matters, the most first; empty where nothing was left to judge by
/// @param doubts the same trees, each grown without an eighth of the time (delete-a-group jackknife: J. Shao and C. F. J. Wu, "A general theory for
///     jackknife variance estimation", 1989), because what happened once to all series together is one case and not many
record Insight(List<Weight> weights, List<Level> doubts) {
    static final Insight NONE = new Insight(List.of(), List.of());
    private static final int PARTS = 8;
    private static final int MOST_ROWS = 20_000;

    Insight {
        weights = List.copyOf(weights);
        doubts = List.copyOf(doubts);
    }

    /// A theme, and by which share errors in periods not seen grow when it is shuffled (L. Breiman, "Random forests", 2001).
    record Weight(Theme theme, double growth) {}

    /// @param trial rows with those that were judged
    /// @param first the model blind to them
    /// @param cut what lies before it is learned from
    static Insight of(Grown trial, Level first, Panel panel, long cut, Progress progress) {
        var themes = Theme.of(panel.lags(), panel.company().members().getFirst().scene().unit());
        var weights = themes.stream().map(t -> new Weight(t, trial.growth(first, t, new SplittableRandom(Trained.SEED))))
                .filter(w -> Double.isFinite(w.growth())).sorted(Comparator.comparingDouble(w -> -w.growth())).toList();
        boolean causes = themes.stream().anyMatch(Theme::cause);
        return new Insight(weights, causes ? doubts(Math.max(1, first.trees().trees()), panel, cut, progress) : List.of());
    }

    private static List<Level> doubts(int trees, Panel panel, long cut, Progress progress) {
        var rows = panel.before(cut, MOST_ROWS, new SplittableRandom(Trained.SEED));
        var parts = rows.stream().mapToInt(r -> Math.clamp((panel.period(r) - panel.start()) * PARTS / Math.max(1, cut - panel.start()), 0, PARTS - 1)).toArray();
        var grown = new Grown(panel, rows, List.of(), progress.slice(0, 0.1));
        var doubts = new ArrayList<Level>();
        for (int p = 0; p < PARTS; p++) {
            int without = p;
            var on = IntStream.range(0, parts.length).filter(i -> parts[i] != without).toArray();
            if (on.length > 0 && on.length < parts.length) {
                doubts.add(grown.grow(trees, 0, on, progress.slice(0.1 + 0.9 * p / PARTS, 0.1 + 0.9 * (p + 1) / PARTS)));
            }
        }
        return doubts;
    }

    /// The standard error of a number that each of these models tells.
    static double error(double[] told) {
        double mean = IntStream.range(0, told.length).mapToDouble(i -> told[i] / told.length).sum();
        double squares = IntStream.range(0, told.length).mapToDouble(i -> (told[i] - mean) * (told[i] - mean)).sum();
        return told.length < 2 ? Double.NaN : Math.sqrt(squares * (told.length - 1) / told.length);
    }

    /// What the forecasts go by; empty where that is not known.
    List<Sentence> said() {
        var said = new ArrayList<Sentence>();
        var telling = weights.stream().filter(w -> w.growth() > 0).toList();
        if (!telling.isEmpty()) {
            said.add(Sentence.of("What the trees go by beside the usual size of each series, and how much larger errors on periods not seen get when it is shuffled: {0}.",
                    Part.listing(telling.stream().map(w -> Sentence.of("{0} {1}", w.theme().label(), new Part.Percent(w.growth(), 0))).toList())));
        }
        return said;
    }
}
