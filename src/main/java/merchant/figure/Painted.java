package merchant.figure;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where everything of a painted figure stands, for pointing at it: plots with their mapping both ways, and the text that was written.
///
/// @param areas the plots, in the figure's order
/// @param labels every piece of text with its bounds
public record Painted(List<Area> areas, List<Label> labels) {
    public Painted {
        areas = List.copyOf(areas);
        labels = List.copyOf(labels);
    }

    /// A plot.
    ///
    /// @param bounds in pixels
    /// @param panel the position of its panel among small multiples, 0 for a single plot
    /// @param fromX moment (or number) at the left edge
    /// @param fromY value at the lower edge
    /// @param spots what can be pointed at, by rising x
    public record Area(Rectangle2D bounds, int panel, double fromX, double toX, double fromY, double toY, Spots spots) {
        /// The pixel of a moment.
        public double x(double moment) {
            return bounds.getX() + (moment - fromX) / (toX - fromX) * bounds.getWidth();
        }

        /// The pixel of a value.
        public double y(double value) {
            return bounds.getMaxY() - (value - fromY) / (toY - fromY) * bounds.getHeight();
        }

        /// The moment at a pixel.
        public long moment(double x) {
            return Math.round(fromX + (x - bounds.getX()) / bounds.getWidth() * (toX - fromX));
        }

        /// The value at a pixel.
        public double value(double y) {
            return fromY + (bounds.getMaxY() - y) / bounds.getHeight() * (toY - fromY);
        }
    }

    /// Finds what stands nearest to a pixel.
    @FunctionalInterface
    public interface Spots {
        Optional<Hit> nearest(Area area, double x, double y);
    }

    /// What is pointed at.
    ///
    /// @param panel the panel's position
    /// @param moment the period's start; 0 for bars
    /// @param x pixel of the moment
    /// @param when the moment (or category) in words
    /// @param readings what stands there, uppermost first
    public record Hit(int panel, long moment, double x, String when, List<Reading> readings) {
        public Hit {
            readings = List.copyOf(readings);
        }
    }

    /// A value that is pointed at.
    ///
    /// @param label whose value, in the language painted in
    /// @param text the value in words, a range for a band
    /// @param y the pixel of the value
    public record Reading(String label, Ink ink, String text, double value, double y) {}

    /// Text and where it stands.
    public record Label(String text, Rectangle2D bounds) {}

    /// What is nearest to a pixel of a plot; empty outside of all plots.
    public Optional<Hit> nearest(double x, double y) {
        return area(x, y).flatMap(a -> a.spots().nearest(a, x, y));
    }

    /// The plot under a pixel.
    public Optional<Area> area(double x, double y) {
        return areas.stream().filter(a -> a.bounds().contains(x, y))
                .min(Comparator.comparingDouble(a -> Math.abs(a.bounds().getCenterY() - y)));
    }
}
