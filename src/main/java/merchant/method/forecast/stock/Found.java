package merchant.method.forecast.stock;

/// A time without stock of one series, and what it means for the forecast.
///
/// @param heeded true where its periods count as unknown; false where it is only suspected and not confirmed
/// @param refused true where it was suspected and the merchant said that there was stock
/// @param fromPeriod the first period that it takes a quarter of or more, in the grid; after `toPeriod` where there is none
/// @param toPeriod the last such period
/// @param lost what would have been sold in them beyond what was, in the unit of the values
public record Found(String series, Outage outage, boolean heeded, boolean refused, long fromPeriod, long toPeriod, double lost) {
    Found refuse() {
        return new Found(series, outage, false, true, fromPeriod, toPeriod, lost);
    }
}
