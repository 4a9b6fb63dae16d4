package merchant.method;

import java.util.List;
import java.util.Optional;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Progress;

/// An algorithm that answers a question.
public interface Method {
    /// Kebab-case, stable for ever.
    String id();

    Sentence label();

    /// One or two sentences for somebody who never heard of it.
    Sentence help();

    List<Parameter> parameters();

    /// Which columns it needs.
    List<Need> roles();

    /// Which further tables it takes beside the one asked about.
    default List<Companion> companions() {
        return List.of();
    }

    /// Why this input cannot be used, or empty. Cheap: it looks at types, roles and counts, not at every value; what only the
    /// values show is a [merchant.problem.Problem] of kind DATA thrown by [#run].
    Optional<Sentence> obstacle(Input input);

    /// What a run would do, in one sentence for the wizard's last page, such as "Forecast Sales for 12 weeks, by the method that
    /// did best on your past data." Cheap, like [#obstacle]. A family says it in its own words; this is for those without.
    default Sentence plan(Input input, Settings settings) {
        return Sentence.of("Answer from the table \"{0}\", by {1}.", input.table().name(), label());
    }

    /// Answers.
    ///
    /// @param input tables and chosen columns; not changed
    /// @param settings valid for [#parameters]
    /// @param seed same input, settings and seed give the same result
    /// @throws merchant.problem.Problem when the data cannot answer
    /// @throws merchant.work.Cancelled when the progress says so
    Result run(Input input, Settings settings, long seed, Progress progress);

    /// Reads a model that a run of this method left in its result.
    ///
    /// @return empty where the method leaves none
    /// @throws merchant.problem.Problem where it is no model of this method, or damaged
    default Optional<Model> model(byte[] kept) {
        return Optional.empty();
    }
}
