package merchant.method.forecast.regression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.method.forecast.pooled.Pooled;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Regression on trend, seasons, holidays and known columns; see the package.
public final class Regression implements Forecaster {
    private static final int FURTHEST = 1_000;

    private final @Nullable Scene scene;
    private final String form;
    private final Optional<Pooled> pooled;

    private Regression(@Nullable Scene scene, String form, Optional<Pooled> pooled) {
        this.scene = scene;
        this.form = form;
        this.pooled = pooled;
    }

    /// @param form `automatic`, `additive` or `multiplicative`; what cannot be multiplied is added
    public static Regression of(String form) {
        return new Regression(null, form, Optional.empty());
    }

    @Override
    public String id() {
        return "regression";
    }

    @Override
    public int shortest(int season) {
        return 5;
    }

    @Override
    public boolean heedsKnown() {
        return true;
    }

    @Override
    public boolean sharesKnown() {
        return true;
    }

    /// What known columns do is learnt from all series, where there are enough.
    @Override
    public Forecaster among(Company company, Progress progress) {
        return new Regression(scene, form, form.equals("additive") ? Optional.empty() : Pooled.of(company, progress));
    }

    @Override
    public Forecaster at(Scene around) {
        return new Regression(around, form, pooled);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        var given = scene == null ? numbered(y.length) : scene;
        var byDay = ByDay.of(y, given, form, progress);
        var around = byDay.map(d -> d.weeks(given)).orElse(given);
        var learnt = pooled.map(p -> p.of(around.series(), y.length)).orElse(Map.<String, Learnt>of());
        var question = new Question(around, season, form, learnt, Set.of(), byDay);
        var first = Estimate.of(y, question, progress);
        var apart = first.link().multiplies() ? Apart.of(y, question, first, progress) : Apart.NOTHING;
        var last = apart.told().isEmpty() ? first : Estimate.of(y, question.with(apart.told()), progress);
        progress.report(1);
        return new RegressionFit(question, y.length, last, apart.untold());
    }

    private static Scene numbered(int n) {
        return new Scene("", Unit.NUMBER, LongStream.range(0, n + FURTHEST).toArray(), List.of(), Calendar.NONE);
    }
}
