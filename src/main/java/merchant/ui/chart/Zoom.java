package merchant.ui.chart;

import merchant.figure.View;

/// Arithmetic of a window of time: which part of everything is shown.
final class Zoom {
    /// How much closer one press or one notch of the wheel brings.
    static final double NOTCH = 0.8;
    /// At most this much closer than everything.
    private static final double CLOSEST = 0.01;

    private Zoom() {}

    /// The part around a moment that is `factor` as wide as now, within everything.
    static View around(View view, double all, double allTo, double now, double nowTo, double centre, double factor) {
        double width = Math.clamp((nowTo - now) * factor, (allTo - all) * CLOSEST, allTo - all);
        double share = nowTo > now ? (centre - now) / (nowTo - now) : 0.5;
        double from = Math.clamp(centre - share * width, all, allTo - width);
        return view.between(Math.round(from), Math.round(from + width));
    }

    /// The part moved by a share of its width, within everything.
    static View moved(View view, double all, double allTo, double now, double nowTo, double share) {
        double width = nowTo - now;
        double from = Math.clamp(now + share * width, all, Math.max(all, allTo - width));
        return view.zoomed() ? view.between(Math.round(from), Math.round(from + width)) : view;
    }

    static View everything(View view) {
        return new View(Long.MIN_VALUE, Long.MAX_VALUE, view.worded(), view.least(), view.most());
    }
}
