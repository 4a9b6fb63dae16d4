package merchant.method.forecast;

import java.util.List;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.run.ForecastRun;
import merchant.method.forecast.run.Plan;
import merchant.method.forecast.run.Suitability;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.words.MethodWords;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Automatic seasonal ARIMA.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Arima implements Method {
    private final ForecastRun run = new ForecastRun(Entrants.one(merchant.method.forecast.arima.Arima.automatic()));

    @Override
    public String id() {
        return "arima";
    }

    @Override
    public Sentence label() {
        return MethodWords.label(id());
    }

    @Override
    public Sentence help() {
        return Sentence.of("A model of how each period depends on the ones before it, with trend and season; its orders are found automatically. Good for long, regular histories.");
    }

    @Override
    public List<Parameter> parameters() {
        return Plan.PARAMETERS;
    }

    @Override
    public List<Need> roles() {
        return SeriesNeeds.ALL;
    }

    @Override
    public Optional<Sentence> obstacle(Input input) {
        return Suitability.obstacle(input);
    }

    @Override
    public Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, label());
    }

    @Override
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        return run.run(input, settings, seed, progress);
    }
}
