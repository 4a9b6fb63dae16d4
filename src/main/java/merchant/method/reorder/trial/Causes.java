package merchant.method.reorder.trial;

import java.util.List;

/// Why the past would have been served as it was.
///
/// @param kept names of products of which less than needed was ordered because the rest would have spoiled, the one most missed first
/// @param missed pieces missed
/// @param keptMissed those of them that are of the products in `kept`
/// @param times stretches from an order to the arrival of the next, of all products
/// @param apart how many of them do not overlap
/// @param above those in which demand exceeded the range that was expected, which a tenth should
/// @param festive the festivals to which that is due
public record Causes(List<String> kept, double missed, double keptMissed, int times, double apart, int above, Festive festive) {
    /// Of all possible demands, so many lie above the range.
    static final double TAIL = 0.1;
    /// Nothing was played.
    public static final Causes NONE = new Causes(List.of(), 0, 0, 0, 0, 0, Festive.NONE);
    private static final double DEVIATIONS = 2;

    public Causes {
        kept = List.copyOf(kept);
    }

    /// Share of the times in which demand exceeded the range that was expected.
    public double share() {
        return times == 0 ? 0 : (double) above / times;
    }

    /// True where that happened more often than chance explains: by two deviations of a count of so many times that do not overlap.
    public boolean rose() {
        return apart > 0 && share() > TAIL + DEVIATIONS * Math.sqrt(TAIL * (1 - TAIL) / apart);
    }
}
