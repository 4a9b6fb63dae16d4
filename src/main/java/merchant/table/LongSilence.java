package merchant.table;

/// When a run of days without a sale is too long to be chance, so that the goods were perhaps out of stock. One rule for all who say so: forecasts and order lists, which play it on arrays, and the step that makes
/// sales of each period out of orders, which asks it of the project file; a test holds both to the same answer.
///
/// Rule: a row whose value is above 0 is a sale; sales of a day are counted, and expected to be a rate of the product times the day's pull. The pull is what all products together sold that day where these are at least
/// [#TOGETHER], so that festivals and slack times explain themselves; else what the product sells on that day of the week, and nothing on a day on which none of at least [#SEVERAL] products sold, because the shop was closed then.
/// The rate is learnt from the [#AROUND] days before the run and as many after it, from the product's first sale on; with n sales at a total pull of E there, no sale at a pull of R has the chance (E / (E + R))^(n + ½),
/// which is the negative binomial that a Poisson rate known from so little leaves. A run of a chance below [#IMPROBABLE] is suspicious; one that lasts to the end and for more than [#AROUND] days is not, because then the
/// product is no longer sold. A longer period, such as a week, is suspicious where such runs take at least [#PART] of it.
public final class LongSilence {
    /// So rare by chance is suspicious.
    public static final double IMPROBABLE = 1e-4;
    /// Days that tell the rate, before and after.
    public static final int AROUND = 60;
    /// So many products together say what a day pulls.
    public static final int TOGETHER = 10;
    /// So many products do not all run out together.
    public static final int SEVERAL = 3;
    /// Of a period.
    public static final double PART = 0.25;
    /// Of more days than this nothing is suspected.
    public static final int MOST_DAYS = 20_000;
    /// Days of the week.
    public static final int WEEK = 7;

    private LongSilence() {}
}
