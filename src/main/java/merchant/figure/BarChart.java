package merchant.figure;

import java.util.List;
import merchant.text.Sentence;

/// Bars from zero, in the given order. Horizontal for names, vertical for few short categories in an order of their own.
///
/// @param direction which way the bars grow
/// @param bars one entry a category
/// @param rules values drawn as a thin rule across, such as "naive = 1"
/// @param decimals of the value written at each bar's end, −1 for three significant digits
public record BarChart(Direction direction, List<Bar> bars, List<Rule> rules, int decimals) implements Figure.Body {
    public BarChart {
        bars = List.copyOf(bars);
        rules = List.copyOf(rules);
    }

    /// Which way the bars grow.
    public enum Direction {
        HORIZONTAL, VERTICAL
    }

    /// A bar.
    ///
    /// @param value `NaN` where there is none; the place stays, with a dash
    public record Bar(Sentence label, Ink ink, double value) {}

    /// A value to compare with.
    public record Rule(double value, Sentence label) {}
}
