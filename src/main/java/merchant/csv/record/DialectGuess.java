package merchant.csv.record;

import java.io.CharArrayReader;
import java.util.HashMap;
import merchant.csv.source.Guess;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds delimiter, quote and escape by trying each over many records: the right delimiter gives records of the same length whose
/// cells are clean, that is, hold no other candidate. One line alone would mislead, because a header often holds no doubt and no proof.
public final class DialectGuess {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int RECORDS = 2_000;

    private DialectGuess() {}

    /// What was found.
    public record Found(Guess delimiter, Guess quote, Guess escape) {
        /// The dialect of the three.
        public Dialect dialect() {
            return new Dialect(Dialect.delimiter(delimiter.value()), Dialect.quote(quote.value()), escape.value().equals("backslash"));
        }
    }

    /// Looks at the characters of a file's head.
    ///
    /// @param chosenDelimiter the delimiter's word where the user chose it, or null
    /// @param chosenQuote the quote's word where the user chose it, or null
    public static Found of(char[] text, int length, @Nullable String chosenDelimiter, @Nullable String chosenQuote) {
        char quote = chosenQuote == null ? quote(text, length) : Dialect.quote(chosenQuote);
        var candidates = chosenDelimiter == null ? DELIMITERS : new char[] {Dialect.delimiter(chosenDelimiter)};
        boolean backslash = quote != Dialect.NONE && backslash(text, length, quote);
        double best = 0;
        char delimiter = ',';
        long fields = 1;
        double share = 0;
        for (char candidate : candidates) {
            var shape = new Shape(text, length, new Dialect(candidate, quote, backslash));
            if (shape.score() > best) {
                best = shape.score();
                delimiter = candidate;
                fields = shape.usual;
                share = shape.share();
            }
        }
        if (best == 0 && chosenDelimiter == null) {
            var spaced = new Shape(text, length, new Dialect(' ', quote, backslash));
            if (spaced.usual > 1 && spaced.share() == 1 && spaced.records > 1 && spaced.numeric()) {
                delimiter = ' ';
                fields = spaced.usual;
                share = 1;
            }
        }
        var found = new Dialect(delimiter, quote, backslash);
        var reason = fields == 1 ? Sentence.of("No sign divides the lines into columns, so there is one column.")
                : Sentence.of("It divides {0} of the records into the same {1} fields.", Part.percent(share), fields);
        return new Found(Guess.found(found.delimiterName(), reason), Guess.found(found.quoteName(), quoteReason(quote)),
                Guess.found(backslash ? "backslash" : "doubled", backslash ? Sentence.of("Backslashes stand before quotes inside quotes.")
                        : Sentence.of("Quotes inside quotes are doubled, as is usual.")));
    }

    private static Sentence quoteReason(char quote) {
        return quote == '"' ? Sentence.of("Double quotes are usual, and nothing speaks against them.")
                : Sentence.of("Single quotes stand around fields, and double quotes do not.");
    }

    /// Single quotes are taken only where they enclose fields and double quotes never do.
    private static char quote(char[] text, int length) {
        int singles = 0;
        int doubles = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '"') {
                doubles++;
            } else if (c == '\'' && i + 1 < length && (i == 0 || isEdge(text[i - 1]))) {
                int end = i + 1;
                while (end < length && end - i < 200 && text[end] != '\'' && text[end] != '\n') {
                    end++;
                }
                singles += end < length && text[end] == '\'' && (end + 1 == length || isEdge(text[end + 1])) ? 1 : 0;
            }
        }
        return doubles == 0 && singles >= 2 ? '\'' : '"';
    }

    private static boolean isEdge(char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r';
    }

    private static boolean backslash(char[] text, int length, char quote) {
        int escaped = 0;
        int doubled = 0;
        for (int i = 1; i + 1 < length; i++) {
            if (text[i] == quote) {
                escaped += text[i - 1] == '\\' && !isEdge(text[i + 1]) ? 1 : 0;
                doubled += text[i - 1] == quote && !isEdge(text[i + 1]) && i > 1 && !isEdge(text[i - 2]) ? 1 : 0;
            }
        }
        return escaped > 0 && doubled == 0;
    }

    /// How a file falls apart under one dialect.
    private static final class Shape {
        private final long cells;
        private final long clean;
        private final long numbers;
        private final long same;
        private final long records;
        private long usual;

        private Shape(char[] text, int length, Dialect dialect) {
            var counts = new HashMap<Integer, Long>();
            var reader = new Records(new CharArrayReader(text, 0, length), dialect);
            long cells = 0;
            long clean = 0;
            long numbers = 0;
            long spaced = 0;
            int records = 0;
            while (records < RECORDS && reader.next()) {
                if (reader.blank()) {
                    continue;
                }
                records++;
                counts.merge(reader.size(), 1L, Long::sum);
                for (int f = 0; f < reader.size(); f++) {
                    int kind = kind(reader, f, dialect.delimiter());
                    cells++;
                    spaced += f > 0 && leadsWithSpace(reader, f) ? 1 : 0;
                    clean += kind > 0 ? 1 : 0;
                    numbers += kind > 1 ? 1 : 0;
                }
            }
            this.cells = Math.max(1, cells);
            this.clean = clean;
            this.numbers = numbers;
            this.records = records;
            var most = counts.entrySet().stream().max((a, b) -> a.getValue().equals(b.getValue())
                    ? Integer.compare(a.getKey(), b.getKey()) : Long.compare(a.getValue(), b.getValue()));
            this.usual = most.map(e -> (long) e.getKey()).orElse(1L);
            this.same = most.map(e -> e.getValue()).orElse(0L);
            // lists of different lengths, such as baskets; a comma in prose has a space behind it
            if (usual <= 1 && counts.size() > 1 && spaced * 5 < cells - records) {
                this.usual = counts.entrySet().stream().filter(e -> e.getKey() > 1).max((a, b) -> Long.compare(a.getValue(), b.getValue()))
                        .map(e -> (long) e.getKey()).orElse(1L);
            }
        }

        private static boolean leadsWithSpace(Records reader, int field) {
            var chars = reader.chars(field);
            return reader.from(field) < reader.to(field) && chars[reader.from(field)] == ' ';
        }

        private double share() {
            return records == 0 ? 0 : (double) same / records;
        }

        private boolean numeric() {
            return numbers == cells;
        }

        /// Between 0 (one column) and 1.
        private double score() {
            return usual <= 1 ? 0 : share() * clean / cells * (1 - 0.5 / usual);
        }

        /// 0 where another candidate or a stray quote stands in the cell, 2 for digits, 1 else.
        private static int kind(Records reader, int field, char delimiter) {
            var chars = reader.chars(field);
            int to = reader.to(field);
            boolean digits = reader.from(field) < to;
            boolean quoted = reader.quoted(field);
            for (int i = reader.from(field); i < to; i++) {
                char c = chars[i];
                digits &= c >= '0' && c <= '9' || c == '.' || c == '-';
                if (!quoted && c != delimiter && (c == ';' || c == '\t' || c == '|' || c == '"')) {
                    return 0;
                }
            }
            return digits ? 2 : 1;
        }
    }
}
