package merchant.method.reorder.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the expected demand until the next delivery is made of, so that its arithmetic can be told.
///
/// @param kind where it and its errors come from
/// @param spans of the forecast, in a row from today on; one where every day is like any other, none where nothing is known
/// @param usual pieces on an average day of the last year, which a season or a festival multiplies; 0 where no such day is known
/// @param whole pieces that the shop, or the group, sold on that day; 0 where no such day is known
/// @param sold what was sold in as many days from the earlier dates on, on average; 0 where not known
/// @param off how far forecasts at these dates lay below what was sold, on average
/// @param grouped true where the season is that of the product's group, not of the shop
/// @param tested days before today in which the errors were made; 0 where not known
/// @param today the day with which the first span begins; empty where nobody is told
public record Basis(Kind kind, List<Span> spans, double usual, double whole, double sold, double off, boolean grouped, double tested, Optional<LocalDate> today) {
    static final Basis NONE = new Basis(Kind.PAST, List.of(), 0, 0, 0, 0, false, 0, Optional.empty());
    private static final double WEEK = 7;
    private static final int MOST_SPANS = 10;
    private static final int COARSER = 4;

    /// Where a demand comes from.
    public enum Kind {
        /// A forecast, judged at earlier dates.
        TRIALS,
        /// Stretches of the past as they were.
        PAST,
        /// A forecast that was given.
        GIVEN
    }

    /// Some days of the forecast.
    ///
    /// @param start days from today to its start
    /// @param days how long it is
    /// @param pieces that are expected in it
    public record Span(double start, double days, double pieces) {}

    public Basis {
        spans = List.copyOf(spans);
    }

    /// One rate for all days.
    static Basis flat(Kind kind, double daily, double days, double tested) {
        return new Basis(kind, List.of(new Span(0, days, daily * days)), 0, 0, 0, 0, false, tested, Optional.empty());
    }

    /// A forecast by the week; by longer spans where there would be many.
    static Basis of(Kind kind, Outlook outlook, double days) {
        double length = Math.max(WEEK, outlook.bucket());
        while (days > length * MOST_SPANS) {
            length *= COARSER;
        }
        var spans = new ArrayList<Span>();
        for (double start = 0; start < days; start += length) {
            double end = Math.min(days, start + length);
            spans.add(new Span(start, end - start, outlook.mean(end) - outlook.mean(start)));
        }
        return new Basis(kind, spans, 0, 0, 0, 0, false, 0, Optional.empty());
    }

    /// The same with the average day that a season multiplies.
    Basis season(double day, double ofWhole, boolean ofGroup) {
        return new Basis(kind, spans, day, ofWhole, sold, off, ofGroup, tested, today);
    }

    /// The same with what was sold and how far it was from what was forecast, at earlier dates.
    Basis off(double soldThen, double offThen) {
        return new Basis(kind, spans, usual, whole, soldThen, offThen, grouped, tested, today);
    }

    /// The same with the days in which the errors were made.
    Basis tested(double days) {
        return new Basis(kind, spans, usual, whole, sold, off, grouped, days, today);
    }

    Basis from(LocalDate day) {
        return new Basis(kind, spans, usual, whole, sold, off, grouped, tested, Optional.of(day));
    }
}
