package merchant.method.forecast.ledger;

/// What was said earlier about one period, and what came.
///
/// @param series the series' name; empty for a single one
/// @param made when it was said, seconds since 1970; `Long.MIN_VALUE` where that is not known
/// @param period the period's number in the grid
/// @param said the expected value
/// @param lower80 lower end of its 80 % band; likewise the others, `NaN` where the table has none
/// @param came the value that the data holds now
record Kept(String series, long made, long period, double said, double lower80, double upper80, double lower95, double upper95, double came) {
    boolean inside80() {
        return came >= lower80 && came <= upper80;
    }

    boolean inside95() {
        return came >= lower95 && came <= upper95;
    }
}
