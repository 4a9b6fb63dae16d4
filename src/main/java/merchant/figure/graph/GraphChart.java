package merchant.figure.graph;

import java.awt.geom.Rectangle2D;
import java.util.List;
import merchant.figure.Easel;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.View;
import merchant.text.Sentence;

/// Names joined by arrows.
///
/// @param names the nodes
/// @param links the arrows, strongest first; where there is not room for all, the last are left out
public record GraphChart(List<String> names, List<Link> links) implements Figure.Drawn {
    public GraphChart {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    /// An arrow from some nodes to others. From or to several it runs through a dot.
    ///
    /// @param from positions in `names`
    /// @param to positions in `names`
    /// @param both true where it goes both ways
    /// @param weight how thick it is, from 0 to 1
    /// @param said what it says when it is pointed at
    @SuppressWarnings("ArrayRecordComponent")
    public record Link(int[] from, int[] to, boolean both, Ink ink, double weight, Sentence said) {}

    @Override
    public void paint(Easel easel, Rectangle2D frame, View view) {
        new GraphPainter(easel, this, frame).paint();
    }

    @Override
    public double height(double width, double flat) {
        return Math.clamp(width * 0.62, 360, 900);
    }
}
