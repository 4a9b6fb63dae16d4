package merchant.method.forecast.pooled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;

/// The series of a run up to a cut, side by side.
///
/// @param lines the series that can teach
/// @param groups how many groups there are
/// @param columns which known columns, and how
/// @param waves what each series may have of its own besides its level: a slope and two waves of the year or the season, one array each over the panel's periods
/// @param length periods from the first of any series to the cut
record Panel(List<Line> lines, int groups, List<Column> columns, List<double[]> waves, int length) {
    private static final int FEWEST_VALUES = 14;
    private static final int FEWEST_SALES = 5;
    private static final int MOST_COLUMNS = 8;
    private static final int WAVES = 2;
    private static final double DAY = 86_400;
    private static final double YEAR = 365.2425;
    private static final double YEARS = 1.5;
    private static final double SAME = 1e-6;

    Panel {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        waves = List.copyOf(waves);
    }

    /// @param at its place among the known columns of a scene
    /// @param logarithm true where all its values are positive quantities, such as prices
    /// @param scale by which it is divided
    record Column(int at, String name, boolean logarithm, double scale) {
        double of(double value) {
            return logarithm ? Math.log(value) : value / scale;
        }
    }

    static Panel before(long cut, Company company) {
        var taught = company.members().stream().map(m -> m.before(cut)).filter(Panel::teaches).toList();
        long start = taught.stream().mapToLong(Company.Member::first).min().orElse(cut);
        var columns = columns(taught);
        var names = taught.stream().map(Company.Member::group).distinct().toList();
        var lines = taught.stream().map(m -> line(m, names.indexOf(m.group()), (int) (m.first() - start), columns)).toList();
        int length = (int) Math.max(0, cut - start);
        return new Panel(lines, names.size(), columns, taught.isEmpty() ? List.of() : waves(taught, company.cycle(), length), length);
    }

    private static boolean teaches(Company.Member member) {
        var y = member.values();
        return y.length >= FEWEST_VALUES && Arrays.stream(y).allMatch(v -> v >= 0) && Arrays.stream(y).filter(v -> v > 0).count() >= FEWEST_SALES;
    }

    /// The columns that move within a series; the first eight of them, because each series learns all at once.
    private static List<Column> columns(List<Company.Member> members) {
        var columns = new ArrayList<Column>();
        int count = members.isEmpty() ? 0 : members.getFirst().scene().known().size();
        for (int k = 0; k < count && columns.size() < MOST_COLUMNS; k++) {
            int at = k;
            var first = members.getFirst().scene().known().get(k);
            boolean logarithm = first.kind() == Scene.Kind.NUMBER
                    && members.stream().allMatch(m -> Arrays.stream(m.scene().known().get(at).values()).allMatch(v -> v > 0));
            double scale = logarithm ? 1 : members.stream().mapToDouble(m -> reach(m, at)).max().orElse(0);
            if (scale > 0 && members.stream().anyMatch(m -> moves(m, at))) {
                columns.add(new Column(k, first.name(), logarithm, scale));
            }
        }
        return columns;
    }

    private static double reach(Company.Member member, int column) {
        var range = Arrays.stream(member.scene().known().get(column).values(), 0, member.values().length).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static boolean moves(Company.Member member, int column) {
        var range = Arrays.stream(member.scene().known().get(column).values(), 0, member.values().length).summaryStatistics();
        return range.getMax() - range.getMin() > SAME * Math.max(Math.abs(range.getMax()), Math.abs(range.getMin()));
    }

    private static Line line(Company.Member member, int group, int first, List<Column> columns) {
        int n = member.values().length;
        var x = new double[columns.size()][];
        var gaps = new ArrayList<Line.Gap>();
        for (int k = 0; k < x.length; k++) {
            var column = columns.get(k);
            var known = member.scene().known().get(column.at());
            x[k] = Arrays.stream(known.values(), 0, n).map(column::of).toArray();
            if (known.kind() == Scene.Kind.NUMBER) {
                gaps(k, x[k], known, gaps);
            }
            centre(x[k]);
        }
        return new Line(member.scene().series(), group, first, member.values(), x, gaps);
    }

    /// How dear a series is beside others says nothing.
    private static void centre(double[] x) {
        double mean = Arrays.stream(x).average().orElse(0);
        Arrays.setAll(x, t -> x[t] - mean);
    }

    /// Between two stated values lies what is equal to both, or a gap, filled by a straight line to begin with; what lies before the first has its value.
    private static void gaps(int column, double[] x, Scene.Known known, List<Line.Gap> into) {
        int last = -1;
        for (int t = 0; t < x.length; t++) {
            if (known.says(t)) {
                for (int s = last + 1; s < t; s++) {
                    x[s] = last < 0 ? x[t] : x[last] + (x[t] - x[last]) * (s - last) / (t - last);
                }
                if (last >= 0 && t - last > 1 && Math.abs(x[t] - x[last]) > SAME) {
                    into.add(new Line.Gap(column, last, t));
                }
                last = t;
            }
        }
        for (int s = last + 1; s < x.length && last >= 0; s++) {
            x[s] = x[last];
        }
    }

    private static List<double[]> waves(List<Company.Member> members, int cycle, int length) {
        var waves = new ArrayList<double[]>();
        waves.add(IntStream.range(0, length).mapToDouble(t -> (double) t / length - 0.5).toArray());
        var longest = members.stream().max((a, b) -> Integer.compare(a.values().length, b.values().length)).orElseThrow();
        var starts = longest.scene().starts();
        int n = longest.values().length;
        double each = (starts[n - 1] - starts[0]) / (double) (n - 1);
        double period = longest.scene().unit() == Unit.NUMBER ? cycle : YEAR * DAY / each;
        if (period > 2 * WAVES && length >= YEARS * period) {
            for (int k = 1; k <= WAVES; k++) {
                double turn = 2 * Math.PI * k / period;
                waves.add(IntStream.range(0, length).mapToDouble(t -> Math.cos(turn * t)).toArray());
                waves.add(IntStream.range(0, length).mapToDouble(t -> Math.sin(turn * t)).toArray());
            }
        }
        return waves;
    }
}
