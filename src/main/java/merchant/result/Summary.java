package merchant.result;

import java.util.List;
import merchant.text.Part;
import merchant.text.Sentence;

/// A result in words and numbers, in the order in which a page shows it.
///
/// @param headline the answer in one sentence
/// @param verdict how far to trust it, judged against the trivial rule
/// @param findings more sentences, most important first
/// @param warnings what the user should look at before acting
/// @param caution what must not be concluded
/// @param metrics measures with stable ids
public record Summary(Sentence headline, Verdict verdict, List<Sentence> findings, List<Sentence> warnings,
        Sentence caution, List<Metric> metrics) {
    public Summary {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        metrics = List.copyOf(metrics);
    }

    /// How good a result is, as a tone (shown by sign and colour) and a sentence.
    ///
    /// @param rather the id of a method of the same question that was better, empty for none
    public record Verdict(Tone tone, Sentence sentence, String rather) {
        public Verdict(Tone tone, Sentence sentence) {
            this(tone, sentence, "");
        }

        /// Tone and sentence in one line, where no sign stands beside it.
        public Sentence said() {
            return Sentence.of("{0}: {1}", tone.said(), sentence);
        }
    }

    /// The tone of a verdict.
    public enum Tone {
        USABLE, DOUBTFUL, USELESS;

        /// The tone in one word.
        public Sentence said() {
            return switch (this) {
                case USABLE -> Sentence.of("Usable");
                case DOUBTFUL -> Sentence.of("Doubtful");
                case USELESS -> Sentence.of("Not usable");
            };
        }
    }

    /// A measure.
    ///
    /// @param id stable, kebab-case, such as `mase`
    /// @param label its name for the user
    /// @param value may be NaN where it could not be computed
    /// @param help one sentence on what it means
    public record Metric(String id, Sentence label, double value, Sentence help) {
        /// The value as the user reads it: what a band held in percent, as the sentences beside it give it.
        public Sentence said() {
            return Sentence.of("{0}", id.startsWith("coverage") && Double.isFinite(value) ? new Part.Percent(value, 0) : new Part.Amount(value, -1));
        }
    }
}
