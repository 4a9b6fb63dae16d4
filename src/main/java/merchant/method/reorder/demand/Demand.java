package merchant.method.reorder.demand;

import java.time.LocalDate;
import java.util.Arrays;

/// Possible demands of one product. `untilArrival[i]` and `untilNext[i]` belong to one possible future.
///
/// @param untilArrival demand from today until an order of today is there
/// @param untilNext demand until an order of the next review would be there, at least the former
/// @param arrival the former, for questions
/// @param cover the latter, for questions
/// @param daily mean demand a day over that time
/// @param model how it was forecast; empty where it was drawn from the past as it was
/// @param judged how many past sums the errors come from
/// @param slow true where most periods are empty
/// @param fresh true where hardly any past is known
/// @param year what is known of a whole year
/// @param basis what the expected demand until the next delivery is made of
/// @param steady true where every day is expected to be like any other, so that no season and no festival is in it
@SuppressWarnings("ArrayRecordComponent")
public record Demand(double[] untilArrival, double[] untilNext, Draws arrival, Draws cover, double daily, String model, int judged, boolean slow,
        boolean fresh, Year year, boolean steady, Basis basis) {
    private static final double GOLDEN = 0.6180339887498949;
    private static final int MANY = 20;

    /// A demand with such futures.
    public static Demand of(double[] untilArrival, double[] untilNext, double daily, String model, int judged, boolean slow, boolean fresh) {
        return new Demand(untilArrival, untilNext, Draws.of(untilArrival), Draws.of(untilNext), daily, model, judged, slow, fresh, Year.UNKNOWN, false, Basis.NONE);
    }

    /// The same with what is known of a whole year.
    Demand with(Year other) {
        return new Demand(untilArrival, untilNext, arrival, cover, daily, model, judged, slow, fresh, other, steady, basis);
    }

    /// The same, of which it is known whether every day is expected to be like any other.
    Demand steady(boolean alike) {
        return new Demand(untilArrival, untilNext, arrival, cover, daily, model, judged, slow, fresh, year, alike, basis);
    }

    /// The same with what its mean is made of.
    Demand with(Basis other) {
        return new Demand(untilArrival, untilNext, arrival, cover, daily, model, judged, slow, fresh, year, steady, other);
    }

    /// The same, of which it is known with which day it begins: its arithmetic is then told day by day.
    public Demand from(LocalDate today) {
        return with(basis.from(today));
    }

    /// No demand at all.
    static Demand none() {
        return of(new double[1], new double[1], 0, "", 0, true, false);
    }

    /// Mean demand between two reviews.
    public double reviewed() {
        return Math.max(0, cover.mean() - arrival.mean());
    }

    /// Possible demands for an order of today: what is asked for from its arrival until that of the following one, less what is then left of what is there. What is asked for before the arrival
    /// and is not there is lost: no order of today serves it, see [#lost]. Both are asked of the same futures, and so is the risk of running out before the arrival.
    ///
    /// @param position stock and what is on order
    /// @param known false where nobody knows the stock: the merchant takes what is there off the order, so that it has to do for what is asked for before its arrival too
    public Draws open(double position, boolean known) {
        var open = new double[untilNext.length];
        Arrays.setAll(open, i -> Math.max(0, untilNext[i] - (known ? Math.max(untilArrival[i], position) : position)));
        return Draws.of(open);
    }

    /// For each possible future the position up to which something of an order of today is sold before the following one is there: all that is asked for until then, and 0 where nothing is
    /// asked for after the arrival. What an order gains has a quantile of 0 where, and only where, the position is at or above the same quantile of these.
    public Draws reach(boolean known) {
        var reach = new double[untilNext.length];
        Arrays.setAll(reach, i -> !known || untilNext[i] > untilArrival[i] ? untilNext[i] : 0);
        return Draws.of(reach);
    }

    /// Pieces that are expected to be asked for before an order of today is there, and not to be there.
    public double lost(double position) {
        return arrival.missed(position);
    }

    /// How far below the reorder point the position is when an order is placed, for each possible future: nobody looks between two reviews.
    ///
    /// @param batch how far above the reorder point an order lifts it
    /// @param restart true where each order lifts it to the same level; then it is that level less the demand of so many reviews as it takes. Else it may
    ///     be anywhere in the demand of the last review.
    public double[] below(double batch, boolean restart) {
        int n = untilNext.length;
        var below = new double[n];
        boolean count = restart && batch < MANY * reviewed();
        for (int i = 0; i < n; i++) {
            if (count) {
                double position = batch;
                for (int k = 0; k == 0 || position > 0 && k <= 2 * MANY; k++) {
                    int at = (int) ((i + (long) k * (n / 3 + 1)) % n);
                    position -= untilNext[at] - untilArrival[at];
                }
                below[i] = Math.max(0, -position);
            } else {
                below[i] = (i * GOLDEN + 0.5) % 1 * (untilNext[i] - untilArrival[i]);
            }
        }
        return below;
    }

    /// Possible demands from the reorder point until the order is there, what went below it before the order included.
    public Draws fromPoint(double[] below) {
        var sums = new double[below.length];
        Arrays.setAll(sums, i -> untilArrival[i] + below[i]);
        return Draws.of(sums);
    }
}
