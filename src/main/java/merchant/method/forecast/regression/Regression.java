package merchant.method.forecast.regression;

import java.util.List;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Regression on trend, seasons, holidays and known columns; see the package.
public final class Regression implements Forecaster {
    private static final int FURTHEST = 1_000;

    private final @Nullable Scene scene;
    private final String form;

    private Regression(@Nullable Scene scene, String form) {
        this.scene = scene;
        this.form = form;
    }

    /// @param form `automatic`, `additive` or `multiplicative`; what cannot be multiplied is added
    public static Regression of(String form) {
        return new Regression(null, form);
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
    public Forecaster at(Scene around) {
        return new Regression(around, form);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        var around = scene == null ? numbered(y.length) : scene;
        var fit = new RegressionFit(around, y.length, Estimate.of(y, around, season, form, progress));
        progress.report(1);
        return fit;
    }

    private static Scene numbered(int n) {
        return new Scene("", Unit.NUMBER, LongStream.range(0, n + FURTHEST).toArray(), List.of(), Calendar.NONE);
    }
}
