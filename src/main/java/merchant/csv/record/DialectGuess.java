package merchant.csv.record;

import java.util.ArrayList;
import java.util.List;
import merchant.csv.source.Guess;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds delimiter, quote, escape and the use of spaces by trying each over many records: the right dialect gives records of the same length
/// whose cells look right ([Shape#score]). One line alone would mislead, because a header often holds no doubt and no proof.
public final class DialectGuess {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /// Signs that divide fields in rare exports; those of dates, times and numbers are no candidates.
    private static final String RARE = "^~#§¦¬\u0001\u001f，；、*!";
    private static final double RARE_SHARE = 0.9;
    private static final double LEAST = 0.02;
    private static final double LED = 0.9;
    private static final double QUOTING = 0.5;
    private static final double CLEARLY = 1.05;
    private static final double NEARLY = 0.98;
    private static final int FEW = 3;

    private final char[] text;
    private final int length;
    private final boolean backslash;
    private final char quote;
    private Dialect best;
    private double score;
    private @Nullable Shape shape;

    private DialectGuess(char[] text, int length, char quote) {
        this.text = text;
        this.length = length;
        this.quote = quote;
        this.backslash = quote != Dialect.NONE && Quotes.backslash(text, length, quote);
        this.best = new Dialect(',', quote, backslash);
    }

    /// What was found.
    ///
    /// @param spaces `kept` or `skipped`
    public record Found(Guess delimiter, Guess quote, Guess escape, Guess spaces) {
        /// The dialect of the four.
        public Dialect dialect() {
            return Dialect.of(delimiter.value(), quote.value(), escape.value().equals("backslash"), spaces.value().equals("skipped"));
        }
    }

    /// Looks at the characters of a file's head.
    ///
    /// @param chosenDelimiter the delimiter's word where the user chose it, or null
    /// @param chosenQuote the quote's word where the user chose it, or null
    public static Found of(char[] text, int length, @Nullable String chosenDelimiter, @Nullable String chosenQuote) {
        if (chosenQuote != null) {
            return new DialectGuess(text, length, Dialect.quote(chosenQuote)).found(chosenDelimiter);
        }
        var usual = new DialectGuess(text, length, '"');
        var found = usual.found(chosenDelimiter);
        if (!Quotes.single(text, length)) {
            return found;
        }
        var other = new DialectGuess(text, length, '\'');
        var single = other.found(chosenDelimiter);
        boolean whole = Quotes.holds(text, length, other.best.delimiter()) && other.share() >= usual.share();
        return whole || other.score >= usual.score * NEARLY ? single : found;
    }

    private double share() {
        return shape == null ? 0 : shape.share();
    }

    private Found found(@Nullable String chosenDelimiter) {
        if (chosenDelimiter != null && Dialect.isAligned(chosenDelimiter)) {
            align(Dialect.of(chosenDelimiter, "none", false, true));
        } else if (chosenDelimiter != null) {
            best = new Dialect(Dialect.delimiter(chosenDelimiter), quote, backslash);
            tryOne(best.delimiter(), 0);
        } else {
            for (char candidate : DELIMITERS) {
                tryOne(candidate, LEAST);
            }
            if (shape == null || score < RARE_SHARE / 2) {
                tryRare();
                trySpace();
            }
            tryAligned();
        }
        return told();
    }

    private void tryOne(char delimiter, double least) {
        var plain = new Dialect(delimiter, quote, backslash);
        var seen = new Shape(text, length, plain);
        if (seen.led() > LED / 2 || delimiter == ' ') {
            var spaced = new Dialect(delimiter, quote, backslash, true);
            var closer = new Shape(text, length, spaced);
            boolean always = seen.led() >= LED && closer.score() >= seen.score();
            if (closer.usual() > 1 && (always || closer.score() > seen.score() * CLEARLY)) {
                take(spaced, closer, least);
                return;
            }
        }
        take(plain, seen, least);
    }

    private void tryRare() {
        for (int i = 0; i < RARE.length(); i++) {
            var rare = new Dialect(RARE.charAt(i), quote, backslash);
            if (Quotes.has(text, length, RARE.charAt(i))) {
                var seen = new Shape(text, length, rare);
                if (seen.records() >= FEW && seen.usual() > 1 && seen.share() >= RARE_SHARE) {
                    take(rare, seen, LEAST);
                }
            }
        }
    }

    /// Spaces stand between words too, so they divide fields only where all cells are numbers, or where quotes enclose fields beside them.
    private void trySpace() {
        for (boolean runs : new boolean[] {false, true}) {
            var spaced = new Dialect(' ', quote, backslash, runs);
            var seen = new Shape(text, length, spaced);
            boolean numbers = seen.numeric() && seen.share() == 1 && seen.records() > 1;
            boolean aligned = runs && seen.share() == 1 && seen.records() >= FEW && Quotes.runs(text, length);
            if (seen.usual() > 1 && (numbers || aligned || seen.quoting() >= QUOTING && seen.faulty() < 1 - QUOTING)) {
                take(spaced, seen, LEAST);
            }
        }
    }

    /// Columns that are set out for the eye, where no sign divides the lines better and their cells are not numbers alone.
    private void tryAligned() {
        var aligned = best.delimiter() == ' ' && shape != null && shape.numeric() || Quotes.padded(text, length, best.delimiter()) ? null : Alignment.of(text, length);
        if (aligned != null && (shape == null || best.delimiter() == ' ' || new Shape(text, length, aligned).score() > score)) {
            align(aligned);
        }
    }

    private void align(Dialect aligned) {
        best = aligned;
        shape = new Shape(text, length, aligned);
        score = shape.score();
    }

    private void take(Dialect dialect, Shape seen, double least) {
        // a sign that the header lacks lists what stands in one cell, where another divides every record alike
        boolean lists = shape != null && shape.divided() && seen.headless() && !shape.headless();
        boolean listed = shape != null && seen.divided() && shape.headless() && !seen.headless();
        if (!lists && (listed || seen.score() > Math.max(score, least))) {
            best = dialect;
            score = seen.score();
            shape = seen;
        }
    }

    private Found told() {
        boolean aligned = best.delimiter() == Dialect.ALIGNED;
        var spaces = best.spaced() ? Sentence.of("A space stands behind nearly every delimiter, so it is part of it.") : Sentence.of("Spaces belong to the cells.");
        var escape = backslash ? Sentence.of("Backslashes stand before quotes inside quotes.") : Sentence.of("Quotes inside quotes are doubled, as is usual.");
        return new Found(Guess.found(best.delimiterName(), reason()),
                Guess.found(best.quoteName(), aligned ? Sentence.of("Cells of aligned columns are not quoted.") : Quotes.reason(quote)),
                Guess.found(best.backslash() ? "backslash" : "doubled", escape),
                Guess.found(best.spaced() ? "skipped" : "kept", aligned ? Sentence.of("Spaces set the columns out, so those around a cell are no part of it.") : spaces));
    }

    private Sentence reason() {
        int fields = shape == null ? 1 : shape.usual();
        var share = Part.percent(shape == null ? 0 : shape.share());
        if (fields == 1) {
            return Quotes.has(text, length, best.delimiter()) && shape != null && shape.unclosed()
                    ? Sentence.of("Quotes that are never closed hide where the lines are divided, so this is the usual sign.")
                    : Sentence.of("No sign divides the lines into columns, so there is one column.");
        }
        if (best.delimiter() != Dialect.ALIGNED) {
            return Sentence.of("It divides {0} of the records into the same {1} fields.", share, fields);
        }
        return best.cuts().isEmpty() ? Sentence.of("Two spaces and more divide {0} of the lines into the same {1} columns.", share, fields)
                : Sentence.of("In {0} of the lines all {1} columns start at the same places.", share, fields);
    }

    /// The delimiters to try for a record that does not fit the table, the table's own apart.
    static List<Character> others(char delimiter) {
        var others = new ArrayList<Character>();
        for (char c : new char[] {',', ';', '\t', '|', ' '}) {
            if (c != delimiter) {
                others.add(c);
            }
        }
        return others;
    }
}
