package merchant.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant, so that a message can name it.
public final class Nearest {
    private Nearest() {}

    /// The candidate with the least edit distance to `word` (letters' case apart); empty where none is within half of
    /// the longer length.
    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt((String c) -> distance(word, c)).thenComparing(Comparator.naturalOrder()))
                .filter(c -> c.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT))
                        || distance(word, c) * 2 <= Math.max(word.length(), c.length()));
    }

    /// Levenshtein distance, letters' case apart.
    static int distance(String a, String b) {
        var x = a.toLowerCase(Locale.ROOT);
        var y = b.toLowerCase(Locale.ROOT);
        var row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[y.length()];
    }
}
