package merchant.method.forecast.regression;

import merchant.method.forecast.calendar.HolidayColumn;
import merchant.method.forecast.pooled.Learnt;
import org.jspecify.annotations.Nullable;

/// A column of the regression.
///
/// @param group terms of one group share the variance that is found for them; empty where the term is not penalised
/// @param name the known column's name, else the group
/// @param values one a period, past and to come
/// @param holidayOrNull what part of which holiday it is
/// @param learntOrNull what its effect is where that was learnt from all series of a run; then it is not learnt here
@SuppressWarnings("ArrayRecordComponent")
record Term(Kind kind, String group, String name, double[] values, @Nullable HolidayColumn holidayOrNull,
        @Nullable Learnt learntOrNull) {
    enum Kind {
        LEVEL, SLOPE, CHANGE, SEASON, WEEK, YEAR, HOLIDAY, SHARE, NUMBER, LOGARITHM,
        /// The logarithm of a mean of unlike prices: what goes with it is no elasticity.
        MIX
    }

    static Term of(Kind kind, String group, double[] values) {
        return new Term(kind, group, group, values, null, null);
    }

    /// The id of the holiday that it is a part of; empty where it is none.
    String holiday() {
        return holidayOrNull == null ? "" : holidayOrNull.holiday().id();
    }

    boolean learnt() {
        return learntOrNull != null;
    }

    /// The size learnt elsewhere, 0 where it is learnt here.
    double given() {
        return learntOrNull == null ? 0 : learntOrNull.size();
    }

    boolean known() {
        return kind == Kind.SHARE || kind == Kind.NUMBER || kind == Kind.LOGARITHM || kind == Kind.MIX;
    }
}
