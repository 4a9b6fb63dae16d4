package merchant.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import merchant.text.Sentence;

/// A picture before it has colours or pixels: what is shown and what it says. The same figure is painted to screen, PNG, SVG and PDF, in each
/// language and in light and dark.
///
/// @param id kebab-case, stable: the file's name on export, such as `forecast`
/// @param title the finding, as a sentence
/// @param subtitle what is shown, with units
/// @param foot source, rows, period, method; painted in one muted line that wraps
/// @param body the plot
public record Figure(String id, Sentence title, Sentence subtitle, List<Sentence> foot, Body body) {
    public Figure {
        foot = List.copyOf(foot);
    }

    /// The same figure with more in its foot, such as the file that the data came from.
    public Figure withFoot(List<Sentence> first) {
        var all = new java.util.ArrayList<>(first);
        all.addAll(foot);
        return new Figure(id, title, subtitle, all, body);
    }

    /// What is plotted.
    public sealed interface Body permits TimeChart, BarChart, SmallMultiples, Drawn {}

    /// A plot with a painter of its own, from a package that uses this one (a graph, a tree): a new kind of picture costs no line here.
    public non-sealed interface Drawn extends Body {
        /// Paints into the frame with the easel's letters and colours, and leaves what can be pointed at as an area.
        void paint(Easel easel, Rectangle2D frame, View view);

        /// The height of the whole figure that suits a width.
        ///
        /// @param flat what suits most figures of that width
        double height(double width, double flat);
    }
}
