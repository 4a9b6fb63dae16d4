package merchant.figure;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merchant.figure.axis.Brief;

/// Labels at the right ends of lines and bands instead of a legend: moved apart so that none covers another, the least important ones left out where the
/// height does not hold all.
final class EndLabels {
    private static final int MOST_NAMED = 5;

    private final Easel easel;
    private final List<Item> items = new ArrayList<>();

    /// A label that wants to stand at a value.
    ///
    /// @param rank 0 for what matters most
    private record Item(String name, String value, double at, int rank, Font font, Color colour) {}

    private EndLabels(Easel easel) {
        this.easel = easel;
    }

    /// The labels of lines and bands that reach the right edge.
    static EndLabels of(Easel easel, TimeChart chart, double from, double to) {
        var labels = new EndLabels(easel);
        double near = to - (to - from) * 0.02;
        boolean narrow = easel.width < 480;
        var named = chart.lines().stream().filter(l -> l.end() != TimeChart.EndLabel.NONE).limit(MOST_NAMED).toList();
        for (var line : named) {
            int last = lastIn(line, to);
            if (last >= 0 && line.times()[last] >= near) {
                labels.line(line, line.values()[last], named.size() == 1 && narrow);
            }
        }
        for (var band : chart.bands()) {
            int last = Reach.last(band.times(), to);
            if (last >= 0 && band.times()[last] >= near) {
                labels.band(band, last);
            }
        }
        return labels;
    }

    /// The index of the last value of a line in the window, −1 where there is none.
    static int lastIn(TimeChart.Line line, double to) {
        int last = Reach.last(line.times(), to);
        while (last >= 0 && !Double.isFinite(line.values()[last])) {
            last--;
        }
        return last;
    }

    private void line(TimeChart.Line line, double value, boolean brief) {
        var name = line.end() == TimeChart.EndLabel.VALUE || brief && line.end() == TimeChart.EndLabel.NAME_AND_VALUE ? "" : easel.say(line.label());
        var number = line.end() == TimeChart.EndLabel.NAME ? "" : Brief.of(value, easel.translator);
        items.add(new Item(name, number, value, 0, easel.look.strongLabel(), easel.palette.of(line.ink())));
    }

    private void band(TimeChart.Band band, int last) {
        if (!(band.upper()[last] > band.lower()[last])) {
            return;
        }
        int rank = band.outer() ? 3 : 1;
        var font = easel.look.label();
        var upper = band.outer() ? "" : Brief.of(band.upper()[last], easel.translator);
        items.add(new Item(easel.say(band.label()), upper, band.upper()[last], rank, font, easel.palette.muted()));
        if (!band.outer()) {
            items.add(new Item(easel.say(band.label()), Brief.of(band.lower()[last], easel.translator), band.lower()[last], rank + 1, font, easel.palette.muted()));
        }
    }

    /// The width that they need, at most the given one.
    double width(double most) {
        return items.stream().mapToDouble(i -> easel.type.width(text(i, most), i.font())).max().orElse(0);
    }

    private String text(Item item, double most) {
        if (item.name().isEmpty() || item.value().isEmpty()) {
            return easel.type.fit(item.name() + item.value(), item.font(), most);
        }
        double left = most - easel.type.width(" " + item.value(), item.font());
        var name = easel.type.fit(item.name(), item.font(), left);
        return name.isEmpty() ? item.value() : name + " " + item.value();
    }

    void paint(Painted.Area area, double most) {
        double high = easel.type.lineHeight(easel.look.label()) - 1;
        var b = area.bounds();
        int room = (int) Math.max(1, (b.getHeight() + high) / high);
        var shown = items.stream().sorted(Comparator.comparingInt(Item::rank)).limit(room)
                .sorted(Comparator.comparingDouble((Item i) -> area.y(i.at())).thenComparing(Item::rank, Comparator.reverseOrder())).toList();
        var y = new double[shown.size()];
        for (int i = 0; i < y.length; i++) {
            double wanted = Math.clamp(area.y(shown.get(i).at()), b.getMinY(), b.getMaxY());
            y[i] = i == 0 ? wanted : Math.max(wanted, y[i - 1] + high);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? b.getMaxY() : y[i + 1] - high);
        }
        for (int i = 0; i < y.length; i++) {
            var item = shown.get(i);
            double at = Math.clamp(area.y(item.at()), b.getMinY(), b.getMaxY());
            if (Math.abs(at - y[i]) > 5) {
                easel.line(b.getMaxX() + 1, at, b.getMaxX() + 7, y[i], easel.palette.border(), 1);
            }
            easel.text(text(item, most), b.getMaxX() + 9, y[i] + 4, item.font(), item.colour());
        }
    }
}
