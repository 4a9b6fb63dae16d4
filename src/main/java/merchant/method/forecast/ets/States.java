package merchant.method.forecast.ets;

/// Smoothing parameters and initial states of a form, as plain numbers. Mutable on purpose: estimation fills one such
/// object thousands of times.
final class States {
    double alpha;
    double beta;
    double gamma;
    double phi = 1;
    double level;
    double slope;
    /// Season of the first, second, … period of the past; one value a period of the season, empty without a season.
    final double[] season;

    States(int period) {
        season = new double[period];
    }

    States copy() {
        var copy = new States(season.length);
        copy.alpha = alpha;
        copy.beta = beta;
        copy.gamma = gamma;
        copy.phi = phi;
        copy.level = level;
        copy.slope = slope;
        System.arraycopy(season, 0, copy.season, 0, season.length);
        return copy;
    }
}
