package merchant.method.forecast.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.forecast.series.RegularSeries;
import merchant.problem.Problem;
import merchant.result.SeriesForecast.Level;
import merchant.text.Sentence;

/// The series of a run and their sums: the groups, and the total.
///
/// @param parts the series themselves
/// @param sums groups in the order of their first series, then the total
public record Tree(List<RegularSeries> parts, List<Sum> sums) {
    private static final int WEEK = 7;

    public Tree {
        parts = List.copyOf(parts);
        sums = List.copyOf(sums);
    }

    /// A sum of series.
    ///
    /// @param members positions in [Tree#parts]
    @SuppressWarnings("ArrayRecordComponent")
    public record Sum(Level level, RegularSeries series, int[] members) {}

    /// @param parts at least two series
    /// @throws Problem where they do not end at the same period
    public static Tree of(Input input, List<RegularSeries> parts) {
        if (parts.stream().mapToLong(RegularSeries::next).distinct().count() > 1) {
            throw Problem.data(Sentence.of("The series end at different periods and cannot be added up."),
                    Sentence.of("Leave out those that ended earlier, or set \"reconcile\" to none."));
        }
        var groups = groups(input, parts);
        var sums = new ArrayList<Sum>();
        groups.forEach((name, members) -> {
            if (members.size() < parts.size()) {
                sums.add(sum(Level.GROUP, name, parts, members));
            }
        });
        sums.add(sum(Level.TOTAL, "Σ", parts, IntStream.range(0, parts.size()).boxed().toList()));
        return new Tree(parts, sums);
    }

    /// Positions of the series of each group; a series whose rows name several groups belongs to the first.
    private static LinkedHashMap<String, List<Integer>> groups(Input input, List<RegularSeries> parts) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        var first = Groups.chosen(input);
        for (int p = 0; p < parts.size(); p++) {
            var name = first.get(parts.get(p).name());
            if (name != null) {
                groups.computeIfAbsent("Σ " + name, n -> new ArrayList<>()).add(p);
            }
        }
        return groups;
    }

    private static Sum sum(Level level, String name, List<RegularSeries> parts, List<Integer> members) {
        long first = members.stream().mapToLong(m -> parts.get(m).first()).min().orElseThrow();
        var values = new double[(int) (parts.getFirst().next() - first)];
        var filled = new boolean[values.length];
        Arrays.fill(filled, true);
        var days = new double[members.stream().allMatch(m -> parts.get(m).days().length > 0) ? values.length * WEEK : 0];
        double partial = 0;
        for (int m : members) {
            var part = parts.get(m);
            int at = (int) (part.first() - first);
            for (int t = 0; t < part.length(); t++) {
                values[at + t] += part.values()[t];
                filled[at + t] &= part.filled()[t];
            }
            for (int d = 0; d < days.length - WEEK * at; d++) {
                days[WEEK * at + d] += part.days()[d];
            }
            partial += part.incomplete() && Double.isFinite(part.partial()) ? part.partial() : 0;
        }
        boolean incomplete = members.stream().anyMatch(m -> parts.get(m).incomplete());
        return new Sum(level, new RegularSeries(name, first, values, filled, incomplete, incomplete ? partial : Double.NaN, days),
                members.stream().mapToInt(m -> m).toArray());
    }
}
