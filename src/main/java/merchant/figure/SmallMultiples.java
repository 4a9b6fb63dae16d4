package merchant.figure;

import java.util.List;
import merchant.text.Sentence;

/// Several small charts of one kind: stacked over one time axis (components), or as a list of small charts (many series).
public record SmallMultiples(Arrangement arrangement, List<Panel> panels) implements Figure.Body {
    public SmallMultiples {
        panels = List.copyOf(panels);
    }

    /// How the panels stand.
    public enum Arrangement {
        /// One under the other, with one time axis for all.
        STACKED,
        /// In columns as the width allows, each with its own value range and no axes.
        LIST
    }

    /// One chart.
    ///
    /// @param title its name
    /// @param note a number or words beside the name, such as "off by 17 %"; may be empty
    public record Panel(Sentence title, Sentence note, TimeChart chart) {}
}
