package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Found;
import merchant.method.forecast.fit.Scene;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A regression fitted to the past of a series.
final class RegressionFit implements Fit {
    private static final double REACH = 1.959964;

    private final Scene scene;
    private final Optional<ByDay> byDay;
    private final int n;
    private final Estimate estimate;
    private final Futures futures;
    private final double newsVariance;
    private final Set<String> untold;
    private volatile @Nullable Bands bands;

    /// @param question what was asked
    /// @param n past periods of the scene
    /// @param untold names of known columns whose effect cannot be told from the holidays'
    RegressionFit(Question question, int n, Estimate estimate, Set<String> untold) {
        this.untold = Set.copyOf(untold);
        this.scene = question.scene();
        this.byDay = question.byDay();
        this.n = n;
        this.estimate = estimate;
        var news = estimate.news();
        newsVariance = Arrays.stream(news).map(e -> e * e).average().orElse(0);
        futures = new Futures(estimate, n, news);
    }

    private double errorVariance(int ahead) {
        double square = estimate.follow() * estimate.follow();
        return newsVariance * (1 - Math.pow(square, ahead)) / (1 - square);
    }

    @Override
    public double[] mean(int horizon) {
        var mean = new double[horizon];
        double last = estimate.errors()[n - 1];
        for (int h = 0; h < horizon; h++) {
            last *= estimate.follow();
            mean[h] = estimate.expected(n + h, futures.predictor(h), last, errorVariance(h + 1));
        }
        return mean;
    }

    @Override
    public Band band(int horizon, double level) {
        var known = bands;
        if (known == null || known.horizon() != horizon) {
            known = Bands.of(this, horizon);
            bands = known;
        }
        return known.band(level);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return futures.path(horizon, random);
    }

    @Override
    public double[] fitted() {
        var fitted = new double[n];
        for (int t = 0; t < n; t++) {
            double before = t == 0 ? 0 : estimate.follow() * estimate.errors()[t - 1];
            fitted[t] = estimate.expected(t, estimate.predictor()[t], before, newsVariance);
        }
        return fitted;
    }

    /// `Regression(multiplied; trend + 2 changes, season, year, holidays: both, price; AR 0.42)`.
    @Override
    public String model() {
        var evidence = estimate.evidence();
        var parts = new ArrayList<String>();
        long changes = evidence.count(estimate.terms(), Term.Kind.CHANGE);
        boolean slope = evidence.count(estimate.terms(), Term.Kind.SLOPE) > 0;
        parts.add(changes > 0 ? "trend + " + changes : slope ? "trend" : "level");
        for (var kind : List.of(Term.Kind.SEASON, Term.Kind.WEEK, Term.Kind.YEAR)) {
            if (evidence.count(estimate.terms(), kind) > 0) {
                parts.add(kind.name().toLowerCase(Locale.ROOT));
            }
        }
        if (heedsHolidays()) {
            parts.add("holidays: " + estimate.choice().id());
        }
        estimate.terms().stream().filter(t -> t.known() && estimate.size(t) != 0).forEach(t -> parts.add(t.name()));
        var form = switch (estimate.link()) {
            case ADD -> "additive";
            case MULTIPLY -> "multiplicative";
            case COUNT -> "multiplicative, counts";
        };
        return String.format(Locale.ROOT, "Regression(%s; %s; AR %.2f)", form, String.join(", ", parts), estimate.follow());
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        details.add(new SeriesForecast.Detail("rho", estimate.follow()));
        details.add(new SeriesForecast.Detail("sigma", Math.sqrt(newsVariance)));
        details.add(new SeriesForecast.Detail("coefficients", estimate.evidence().freedom()));
        details.add(new SeriesForecast.Detail("log-evidence", estimate.evidence().likelihood()));
        estimate.terms().stream().filter(t -> t.kind() == Term.Kind.LOGARITHM && estimate.size(t) != 0 && !untold.contains(t.name()))
                .forEach(t -> elasticity(t, details));
        return details;
    }

    /// With the ends of its 95 % interval.
    private void elasticity(Term term, List<SeriesForecast.Detail> into) {
        double reach = REACH * estimate.deviation(term);
        into.add(new SeriesForecast.Detail("elasticity " + term.name(), estimate.size(term)));
        into.add(new SeriesForecast.Detail("elasticity " + term.name() + " lower95", estimate.size(term) - reach));
        into.add(new SeriesForecast.Detail("elasticity " + term.name() + " upper95", estimate.size(term) + reach));
    }

    @Override
    public List<SeriesForecast.Component> components() {
        var parts = new ArrayList<SeriesForecast.Component>();
        boolean factor = estimate.link().multiplies();
        double base = estimate.centre();
        parts.add(component("trend", Sentence.of("Trend"), t -> trend(base + sum(t, Term.Kind.LEVEL, Term.Kind.SLOPE, Term.Kind.CHANGE))));
        part(parts, "season", factor ? Sentence.of("Season (factor)") : Sentence.of("Season"), Term.Kind.SEASON, Term.Kind.WEEK);
        part(parts, "season-year", factor ? Sentence.of("Season of the year (factor)") : Sentence.of("Season of the year"), Term.Kind.YEAR);
        if (estimate.factors().length > 0 && heedsHolidays()) {
            parts.add(component("holidays", Sentence.of("Holidays (factor)"), t -> estimate.factors()[t]));
        }
        part(parts, "holidays", factor ? Sentence.of("Holidays (factor)") : Sentence.of("Holidays"), Term.Kind.HOLIDAY);
        part(parts, "known", factor ? Sentence.of("Known beforehand (factor)") : Sentence.of("Known beforehand"), Term.Kind.SHARE, Term.Kind.NUMBER,
                Term.Kind.LOGARITHM, Term.Kind.MIX);
        parts.add(component("remainder", Sentence.of("Remainder"), t -> estimate.value(t, estimate.predictor()[t], estimate.errors()[t])
                - estimate.value(t, estimate.predictor()[t], 0)));
        return parts;
    }

    /// Without what holidays do.
    private double trend(double predictor) {
        return estimate.link().multiplies() ? Math.exp(predictor) : estimate.scale() * predictor;
    }

    private boolean heedsHolidays() {
        return byDay.isPresent() ? !byDay.get().terms().isEmpty() : estimate.evidence().count(estimate.terms(), Term.Kind.HOLIDAY) > 0;
    }

    private void part(List<SeriesForecast.Component> into, String id, Sentence title, Term.Kind... kinds) {
        if (Arrays.stream(kinds).anyMatch(k -> estimate.evidence().count(estimate.terms(), k) > 0)
                || estimate.terms().stream().anyMatch(t -> t.learnt() && Arrays.asList(kinds).contains(t.kind()))) {
            into.add(component(id, title, t -> estimate.link().multiplies() ? Math.exp(sum(t, kinds)) : estimate.scale() * sum(t, kinds)));
        }
    }

    private SeriesForecast.Component component(String id, Sentence title, IntToDoubleFunction value) {
        var values = new double[n];
        Arrays.setAll(values, value);
        return new SeriesForecast.Component(id, title, values);
    }

    private double sum(int t, Term.Kind... kinds) {
        var wanted = Arrays.asList(kinds);
        var evidence = estimate.evidence();
        double sum = 0;
        for (int a = 0; a < evidence.active().length; a++) {
            var term = estimate.terms().get(evidence.active()[a]);
            sum += wanted.contains(term.kind()) ? evidence.coefficients()[a] * term.values()[t] : 0;
        }
        for (var term : estimate.terms()) {
            sum += term.learnt() && wanted.contains(term.kind()) ? term.given() * term.values()[t] : 0;
        }
        return sum;
    }

    @Override
    public List<SeriesForecast.Effect> effects() {
        return new Effects(estimate, chance(), scene, n).all().stream().filter(e -> !untold.contains(e.id())).toList();
    }

    @Override
    public Set<String> untold() {
        return untold;
    }

    @Override
    public List<Sentence> goesBy() {
        var said = new ArrayList<Sentence>();
        if (!untold.isEmpty()) {
            said.add(Sentence.of("What {0} does cannot be told from what holidays do: it differed on their days and hardly otherwise. "
                    + "So no effect of it is named; the forecast holds for days on which both go together as they did.", Part.listing(untold.stream().sorted().toList())));
        }
        if (byDay.isPresent() && heedsHolidays()) {
            said.add(Sentence.of("What holidays do was learnt from single days; a week has as much of it as its days have."));
        }
        return said;
    }

    /// Of the holidays that are told: by the days where these tell them.
    private Chance chance() {
        return byDay.map(ByDay::chance).orElseGet(() -> new Chance(estimate, scene, n));
    }

    @Override
    public List<Found> found() {
        return new Marks(estimate, chance(), scene, n).all();
    }

    @Override
    public double[] residuals() {
        var residuals = new double[n];
        residuals[0] = Double.NaN;
        double wide = Math.sqrt(newsVariance);
        for (int t = 1; t < n; t++) {
            residuals[t] = wide > 0 ? (estimate.errors()[t] - estimate.follow() * estimate.errors()[t - 1]) / wide : 0;
        }
        return residuals;
    }
}
