package merchant.method.forecast.ets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Reseasoned;
import merchant.work.Progress;

/// Exponential smoothing: one given form, the form with the least AICc of several, or all forms of the family by their Akaike weights ([Weighted]).
///
/// The family is error A or M, trend N, A or Ad, season N, A or M, with multiplicative parts for positive data alone and without
/// the unstable (A,·,M); parameters and initial states are estimated together by maximum likelihood. These are R's
/// `forecast::ets` defaults. States for a season cost one parameter a period, so above a period of 24 (60 where a form with
/// a season was asked for) the season is estimated apart ([Reseasoned]).
public final class Ets implements Forecaster {
    private static final int LONGEST_PERIOD = 24;
    private static final int LONGEST_ASKED = 60;
    private static final double PERFECT = 1e-9;

    private final String id;
    private final List<String> names;
    private final int longest;

    private Ets(String id, List<String> names, int longest) {
        this.id = id;
        this.names = List.copyOf(names);
        this.longest = longest;
    }

    /// Weighs the forms of the family by AICc.
    public static Ets automatic() {
        return new Ets("ets", List.of(), LONGEST_PERIOD);
    }

    /// The level alone: simple exponential smoothing (R. G. Brown 1956).
    public static Ets simple() {
        return new Ets("ses", List.of("ANN"), LONGEST_PERIOD);
    }

    /// Level and trend (C. C. Holt 1957), the trend fading where damped (E. S. Gardner and E. McKenzie 1985).
    public static Ets holt(boolean damped) {
        return new Ets("holt", List.of(damped ? "AAdN" : "AAN"), LONGEST_PERIOD);
    }

    /// Always one form.
    ///
    /// @param form letters for error, trend and season, such as `ANN` (simple smoothing), `AAN` (Holt), `MAdM`
    public static Ets of(String form) {
        return new Ets("ets", List.of(form), LONGEST_PERIOD);
    }

    /// The best of some forms, with states for seasons of up to 60 periods.
    static Ets of(String id, List<String> forms) {
        return new Ets(id, forms, LONGEST_ASKED);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int shortest(int season) {
        return 4;
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        if (season > longest && y.length >= 2 * season) {
            return Reseasoned.fit(this, y, season, progress);
        }
        var fits = estimates(y, season > longest ? 1 : season, progress);
        return names.isEmpty() ? Weighted.of(best(fits), fits) : best(fits);
    }

    /// The best form, with the season as states.
    EtsFit states(double[] y, int season, Progress progress) {
        return best(estimates(y, season, progress));
    }

    /// The simpler of those that are as good.
    private static EtsFit best(List<EtsFit> fits) {
        var best = fits.getFirst();
        for (var fit : fits) {
            best = fit.aicc() < best.aicc() - 1e-9 ? fit : best;
        }
        return best;
    }

    /// All forms that can be estimated, simplest first; at least one.
    private List<EtsFit> estimates(double[] y, int season, Progress progress) {
        double scale = Arrays.stream(y).map(Math::abs).average().orElse(0);
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        var forms = names.isEmpty() ? Form.family(positive, season)
                : names.stream().map(n -> Form.of(n).possible(positive, season)).distinct().toList();
        var fits = new ArrayList<EtsFit>();
        for (int i = 0; i < forms.size(); i++) {
            progress.step(i, forms.size());
            if (forms.get(i).parameters(season) < y.length - 1 && scale > 0) {
                estimate(forms.get(i), y, season, scale, progress).ifPresent(fits::add);
            }
        }
        progress.report(1);
        return fits.isEmpty() ? List.of(simplest(y, scale)) : fits;
    }

    private static Optional<EtsFit> estimate(Form form, double[] y, int season, double scale, Progress progress) {
        var scaled = Arrays.stream(y).map(v -> v / scale).toArray();
        double squares = y.length * PERFECT * PERFECT;
        double mean = Arrays.stream(scaled).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(scaled).map(v -> (v - mean) * (v - mean)).average().orElse(0));
        var estimation = new Estimation(form, scaled, season, Math.max(spread, 1e-6), squares);
        var found = estimation.maximise(Start.of(form, scaled, season), progress);
        if (!Double.isFinite(found.value())) {
            return Optional.empty();
        }
        var states = found.states().copy();
        states.level *= scale;
        states.slope *= scale;
        if (form.season() == Form.Season.ADDITIVE) {
            for (int i = 0; i < states.season.length; i++) {
                states.season[i] *= scale;
            }
        }
        return Optional.of(new EtsFit(form, y, season, states, form.relative() ? squares : squares * scale * scale));
    }

    /// Where no form can be estimated (all zero, or hardly any values): simple smoothing from the first value on.
    private static EtsFit simplest(double[] y, double scale) {
        var states = new States(0);
        states.alpha = 0.5;
        states.level = y[0];
        double squares = Math.max(y.length * PERFECT * PERFECT * scale * scale, Double.MIN_NORMAL);
        return new EtsFit(new Form(false, false, false, Form.Season.NONE), y, 1, states, squares);
    }
}
