package merchant.method.forecast.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.RegularSeries;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;

/// The past test period in which the bands of many series held clearly less than they name: when it was, in which of its periods most lay outside, and which
/// holidays these have. Shares over all test periods hide it, and it is there that a merchant runs out.
///
/// @param grid of the periods
/// @param holidays that may move the values
public record FoldWords(Grid grid, List<Holiday> holidays) {
    /// So many values make a share that chance hardly moves.
    private static final int ENOUGH = 300;
    private static final double NARROW_80 = 0.72;
    private static final double NARROW_95 = 0.88;
    private static final int NAMED = 2;
    private static final int HOLIDAYS = 3;

    public FoldWords {
        holidays = List.copyOf(holidays);
    }

    /// A series with what was said of its past.
    public record Tested(RegularSeries series, Judged judged) {}

    private static final class Held {
        private int count;
        private int by80;
        private int by95;

        private void add(double truth, Band band80, Band band95, int h) {
            count++;
            by80 += truth >= band80.lower()[h] && truth <= band80.upper()[h] ? 1 : 0;
            by95 += truth >= band95.lower()[h] && truth <= band95.upper()[h] ? 1 : 0;
        }

        private double share80() {
            return (double) by80 / count;
        }

        private double share95() {
            return (double) by95 / count;
        }
    }

    /// The worst test period; empty where none is clearly worse than its bands name, or too few values were judged.
    public Optional<Sentence> warning(List<Tested> all) {
        var folds = new TreeMap<Long, Held>();
        var periods = new TreeMap<Long, TreeMap<Long, Held>>();
        for (var tested : all) {
            for (var trial : tested.judged().trials()) {
                long from = tested.series().first() + trial.seen();
                count(trial, from, folds.computeIfAbsent(from, f -> new Held()), periods.computeIfAbsent(from, f -> new TreeMap<>()));
            }
        }
        return folds.entrySet().stream().filter(f -> f.getValue().count >= ENOUGH).min(Comparator.comparingDouble(f -> f.getValue().share80()))
                .filter(f -> f.getValue().share80() < NARROW_80 || f.getValue().share95() < NARROW_95)
                .map(f -> Sentence.of("In the past test period from {0} on the 80 % band held only {1} and the 95 % band {2}; most lay outside in {3}. For times like these keep more in reserve than the bands say.",
                        PeriodWords.label(grid, f.getKey()), new Part.Percent(f.getValue().share80(), 0), new Part.Percent(f.getValue().share95(), 0), worst(periods.get(f.getKey()))));
    }

    private static void count(Trial trial, long from, Held fold, Map<Long, Held> periods) {
        IntStream.range(0, trial.truth().length).filter(h -> Double.isFinite(trial.truth()[h])).forEach(h -> {
            fold.add(trial.truth()[h], trial.band80(), trial.band95(), h);
            periods.computeIfAbsent(from + h, p -> new Held()).add(trial.truth()[h], trial.band80(), trial.band95(), h);
        });
    }

    private Part worst(Map<Long, Held> periods) {
        return Part.listing(periods.entrySet().stream().sorted(Comparator.comparingDouble(p -> p.getValue().share80())).limit(NAMED).map(Map.Entry::getKey).sorted().map(this::named).toList());
    }

    /// A period with its holidays.
    private Sentence named(long period) {
        var name = grid.unit() == Unit.WEEK ? PeriodWords.position(grid, period) : PeriodWords.label(grid, period);
        var own = grid.unit() == Unit.NUMBER ? List.<Sentence>of() : holidays.stream().filter(h -> falls(h, period)).map(Holiday::label).distinct().limit(HOLIDAYS).toList();
        return own.isEmpty() ? name : Sentence.of("{0} ({1})", name, Part.listing(own));
    }

    private boolean falls(Holiday holiday, long period) {
        LocalDate first = Grid.date(grid.start(period));
        LocalDate end = Grid.date(grid.start(period + 1));
        var last = end.isAfter(first) ? end.minusDays(1) : first;
        return holiday.spans().stream().anyMatch(s -> !s.first().isAfter(last) && !s.last().isBefore(first));
    }
}
