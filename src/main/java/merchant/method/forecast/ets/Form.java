package merchant.method.forecast.ets;

import java.util.ArrayList;
import java.util.List;

/// One form of exponential smoothing: how error, trend and season enter.
///
/// Multiplicative trends are not offered: over long horizons they explode, and R's default leaves them out for that.
/// Additive errors with a multiplicative season are not offered either: their variance is infinite beyond one season.
///
/// @param relative true where errors are relative (M), false where they are additive (A)
/// @param trend true with an additive trend
/// @param damped true where the trend fades by a factor a period
record Form(boolean relative, boolean trend, boolean damped, Season season) {
    /// How the season enters.
    enum Season { NONE, ADDITIVE, MULTIPLICATIVE }

    Form {
        if (damped && !trend) {
            throw new IllegalArgumentException("no trend to damp");
        }
    }

    /// Reads `ANN`, `AAdN`, `MAM` and their like.
    static Form of(String name) {
        boolean damped = name.contains("d");
        var letters = name.replace("d", "");
        var season = switch (letters.charAt(2)) {
            case 'A' -> Season.ADDITIVE;
            case 'M' -> Season.MULTIPLICATIVE;
            default -> Season.NONE;
        };
        return new Form(letters.charAt(0) == 'M', letters.charAt(1) == 'A', damped, season);
    }

    /// The forms that are tried for a series, simplest first.
    static List<Form> family(boolean positive, int period) {
        var forms = new ArrayList<Form>();
        for (var season : Season.values()) {
            for (boolean relative : new boolean[] {false, true}) {
                boolean wanted = (!relative || positive) && (season == Season.NONE || period > 1)
                        && (season != Season.MULTIPLICATIVE || relative);
                if (wanted) {
                    forms.add(new Form(relative, false, false, season));
                    forms.add(new Form(relative, true, false, season));
                    forms.add(new Form(relative, true, true, season));
                }
            }
        }
        return forms;
    }

    /// The nearest form that the data allow: no season without one, nothing multiplicative for values that are not all positive.
    Form possible(boolean positive, int period) {
        var allowed = period < 2 ? Season.NONE : !positive && season == Season.MULTIPLICATIVE ? Season.ADDITIVE : season;
        return new Form(relative && positive, trend, damped, allowed);
    }

    boolean seasonal() {
        return season != Season.NONE;
    }

    int smoothings() {
        return 1 + (trend ? 1 : 0) + (seasonal() ? 1 : 0) + (damped ? 1 : 0);
    }

    /// Estimated numbers without the variance: smoothing parameters and free initial states.
    int parameters(int period) {
        return smoothings() + 1 + (trend ? 1 : 0) + (seasonal() ? period - 1 : 0);
    }

    /// `ETS(M,Ad,M)`.
    String title() {
        var letter = switch (season) {
            case NONE -> "N";
            case ADDITIVE -> "A";
            case MULTIPLICATIVE -> "M";
        };
        return "ETS(" + (relative ? "M" : "A") + "," + (trend ? damped ? "Ad" : "A" : "N") + "," + letter + ")";
    }
}
