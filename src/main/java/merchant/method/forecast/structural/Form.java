package merchant.method.forecast.structural;

/// Which parts a structural model has besides the irregular one.
enum Form {
    LEVEL("local level", false, false),
    TREND("local trend", true, false),
    LEVEL_AND_SEASON("local level + season", false, true),
    TREND_AND_SEASON("local trend + season", true, true);

    private final String words;
    private final boolean slope;
    private final boolean season;

    Form(String words, boolean slope, boolean season) {
        this.words = words;
        this.slope = slope;
        this.season = season;
    }

    boolean slope() {
        return slope;
    }

    boolean season() {
        return season;
    }

    /// Variances to estimate.
    int variances() {
        return 2 + (slope ? 1 : 0) + (season ? 1 : 0);
    }

    /// States whose start is unknown.
    int states(int period) {
        return 1 + (slope ? 1 : 0) + (season ? period - 1 : 0);
    }

    /// `Structural(local trend + season, logs)`.
    String title(boolean log) {
        return "Structural(" + words + (log ? ", logs)" : ")");
    }
}
