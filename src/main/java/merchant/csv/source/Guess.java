package merchant.csv.source;

import merchant.text.Sentence;

/// Something found out about a file, and why. Each guess can be overruled by a choice.
///
/// @param value as `--read` takes it: `GB18030`, `semicolon`, `yes`
/// @param reason in words for the user
/// @param chosen true where the user chose it
public record Guess(String value, Sentence reason, boolean chosen) {

    /// What the user chose.
    public static Guess chosen(String value) {
        return new Guess(value, Sentence.of("You chose this."), true);
    }

    /// What the program found.
    public static Guess found(String value, Sentence reason) {
        return new Guess(value, reason, false);
    }
}
