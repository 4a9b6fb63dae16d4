package merchant.store.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import merchant.table.view.ColumnProfile.Bin;
import merchant.table.view.ColumnProfile.Spread;

/// Equal ranges of numbers with round bounds.
record Scale(double start, double step, int bins) {
    private static final int ABOUT = 20;
    private static final int MOST = 50;

    /// @param whole true where only whole bounds make sense
    static Scale of(double low, double high, boolean whole) {
        double raw = (high - low) / ABOUT;
        if (!(raw > 0) || !Double.isFinite(raw)) {
            return new Scale(whole ? Math.floor(low) : low, 1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw <= power ? power : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
        step = whole ? Math.max(1, step) : step;
        double start = Math.floor(low / step) * step;
        return new Scale(start, step, (int) Math.clamp((long) Math.floor((high - start) / step) + 1, 1, MOST));
    }

    /// @param counted numbers of ranges with their counts: −1 below the lower fence, the number of bins above the upper
    List<Bin> bins(List<List<Object>> counted, Spread spread) {
        var counts = new HashMap<Long, Long>();
        counted.forEach(r -> counts.put((Long) r.getFirst(), (Long) r.get(1)));
        var all = new ArrayList<Bin>();
        if (counts.containsKey(-1L)) {
            all.add(new Bin(null, spread.low(), counts.get(-1L)));
        }
        for (int i = 0; i < bins; i++) {
            all.add(new Bin(bound(i), bound(i + 1), counts.getOrDefault((long) i, 0L)));
        }
        if (counts.containsKey((long) bins)) {
            all.add(new Bin(spread.high(), null, counts.get((long) bins)));
        }
        return all;
    }

    /// Bounds such as 0.3 and not 0.30000000000000004.
    private double bound(int i) {
        double bound = start + i * step;
        double unit = Math.pow(10, Math.floor(Math.log10(step)) - 3);
        double round = Math.rint(bound / unit) * unit;
        return Double.isFinite(round) && unit > 0 && Math.abs(bound) < 1e12 ? Double.parseDouble("%.12g".formatted(round)) : bound;
    }
}
