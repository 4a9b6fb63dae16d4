package merchant.method.forecast.structural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import jdplus.sts.base.core.SsfBsm2;
import jdplus.toolkit.base.core.ssf.dk.DkToolkit;
import jdplus.toolkit.base.core.ssf.univariate.SsfData;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// A fitted structural model, back on the scale of the values.
final class StructuralFit implements Fit {
    private final double[] y;
    private final Bsm model;
    private final Future future;

    StructuralFit(double[] y, Bsm model) {
        this.y = y.clone();
        this.model = model;
        this.future = new Future(model);
    }

    private double[] back(double[] z) {
        return model.log() ? Arrays.stream(z).map(Math::exp).toArray() : z;
    }

    @Override
    public double[] mean(int horizon) {
        return back(future.moments(horizon).mean());
    }

    @Override
    public Band band(int horizon, double level) {
        var moments = future.moments(horizon);
        var band = Gauss.band(moments.mean(), moments.variance(), level);
        return new Band(back(band.lower()), back(band.upper()));
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return back(future.path(horizon, random));
    }

    @Override
    public double[] fitted() {
        var errors = model.errors();
        var fitted = new double[y.length];
        Arrays.setAll(fitted, t -> model.log() ? y[t] * Math.exp(-errors[t]) : y[t] - errors[t]);
        return fitted;
    }

    @Override
    public double[] residuals() {
        return model.standardised();
    }

    @Override
    public String model() {
        return model.form().title(model.log());
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        double square = model.unit() * model.unit();
        details.add(new SeriesForecast.Detail("variance-level", square * Math.max(0, model.variances().getLevelVar())));
        if (model.form().slope()) {
            details.add(new SeriesForecast.Detail("variance-slope", square * Math.max(0, model.variances().getSlopeVar())));
        }
        if (model.form().season()) {
            details.add(new SeriesForecast.Detail("variance-season", square * Math.max(0, model.variances().getSeasonalVar())));
        }
        details.add(new SeriesForecast.Detail("variance-irregular", square * Math.max(0, model.variances().getNoiseVar())));
        details.add(new SeriesForecast.Detail("sigma", Math.sqrt(model.variance())));
        details.add(new SeriesForecast.Detail("log-likelihood", model.logLikelihood()));
        details.add(new SeriesForecast.Detail("aic", model.aic()));
        return details;
    }

    /// Smoothed: each part as all values together tell it. With logarithms the level is in the unit of the values and the season a factor.
    @Override
    public List<SeriesForecast.Component> components() {
        var states = DkToolkit.smooth(SsfBsm2.of(model.variances()), new SsfData(model.z()), false, false);
        var level = scaled(states.getComponent(0).toArray());
        var components = new ArrayList<SeriesForecast.Component>();
        components.add(new SeriesForecast.Component("level", Sentence.of("Level"), back(level)));
        boolean slope = model.form().slope();
        if (slope && !model.log()) {
            components.add(new SeriesForecast.Component("trend", Sentence.of("Trend per period"), scaled(states.getComponent(1).toArray())));
        }
        var season = model.form().season() ? scaled(states.getComponent(slope ? 2 : 1).toArray()) : new double[y.length];
        if (model.form().season()) {
            components.add(new SeriesForecast.Component("season", model.log() ? Sentence.of("Season (factor)") : Sentence.of("Season"), back(season)));
        }
        var remainder = new double[y.length];
        Arrays.setAll(remainder, t -> y[t] - (model.log() ? Math.exp(level[t] + season[t]) : level[t] + season[t]));
        components.add(new SeriesForecast.Component("remainder", Sentence.of("Remainder"), remainder));
        return components;
    }

    private double[] scaled(double[] z) {
        return Arrays.stream(Arrays.copyOf(z, y.length)).map(v -> v * model.unit()).toArray();
    }
}
