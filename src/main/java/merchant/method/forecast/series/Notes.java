package merchant.method.forecast.series;

/// What became of the rows, for the findings.
///
/// @param frequencyFound true where the frequency was found, false where it was set
/// @param lines true where rows are single events that are summed, false where a row is a period's measured value
/// @param withoutDate rows left out because they have no date
/// @param withoutValue rows left out because they have no value
/// @param onlyKnown rows without a value that speak for the known columns alone
/// @param withoutSeries rows left out because they name no series
/// @param repeated rows that say the amount of a whole order once more, which is counted once
/// @param suspected orders whose lines all have one amount, which may be the whole order's, and is summed as it stands
/// @param filled periods without a record, over all series
/// @param zero true where they were filled with 0, false where with a line between their neighbours
/// @param firstDropped true where the first period was left out because the records start within it
/// @param lastDropped true where the last period was left out because it is not over
/// @param returns rows that take back what was sold, which are left out
/// @param returned how much they took back, above 0
/// @param netted rows below 0 that were summed as they stand
/// @param less how much they took off, above 0
public record Notes(boolean frequencyFound, boolean lines, long withoutDate, long withoutValue, long onlyKnown, long withoutSeries,
        long repeated, long suspected, long filled, boolean zero, boolean firstDropped, boolean lastDropped, long returns, double returned, long netted, double less) {}
