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

/// For each series the average of ETS and ARIMA, or the method that was clearly closer in the backtest.
public final class Auto implements Method {
    private final ForecastRun run = new ForecastRun(Entrants.all());

    @Override
    public String id() {
        return "auto";
    }

    @Override
    public Sentence label() {
        return MethodWords.label(id());
    }

    @Override
    public Sentence help() {
        return Sentence.of("Tries all methods on your own past and takes the one that was closest, for each series.");
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
        return Suitability.plan(input, settings, Sentence.of("the method that did best on your past data"));
    }

    @Override
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        return run.run(input, settings, seed, progress);
    }
}
