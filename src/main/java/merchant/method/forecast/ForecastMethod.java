package merchant.method.forecast;

import java.util.List;
import java.util.Optional;
import merchant.method.Companion;
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

/// What all forecast methods share: the same columns, settings, judging and words. A method names itself, says what it does, and gives
/// the algorithms that take part.
public interface ForecastMethod extends Method {
    /// The algorithms that take part: one, or several of which the backtest chooses.
    ///
    /// @param settings of all parameters, the method's own among them
    Entrants entrants(Settings settings);

    /// Parameters that this method alone has; they stand after the period, before the advanced ones.
    default List<Parameter> own() {
        return List.of();
    }

    @Override
    default Sentence label() {
        return MethodWords.label(id());
    }

    @Override
    default List<Parameter> parameters() {
        return Plan.parameters(own());
    }

    @Override
    default List<Need> roles() {
        return SeriesNeeds.ALL;
    }

    @Override
    default List<Companion> companions() {
        return SideTables.ALL;
    }

    @Override
    default Optional<Sentence> obstacle(Input input) {
        return Suitability.obstacle(input);
    }

    @Override
    default Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, label());
    }

    @Override
    default Result run(Input input, Settings settings, long seed, Progress progress) {
        return new ForecastRun(entrants(settings)).run(input, settings, seed, progress);
    }
}
