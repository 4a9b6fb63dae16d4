package merchant.text;

import java.util.ArrayList;
import java.util.List;

/// What the program says, before a language is chosen: an English pattern with places `{0}`, `{1}` … and the parts that
/// fill them. Findings are kept like this, so that a result made in English reads in Chinese after a switch.
///
/// @param pattern the English sentence, which is also the key of its translation
/// @param parts what fills the places, in order
public record Sentence(String pattern, List<Part> parts) {
    public Sentence {
        parts = List.copyOf(parts);
    }

    /// Makes a sentence. Whole numbers become [Part.Count], other numbers [Part.Amount], dates [Part.Day], sentences
    /// [Part.Inner], everything else [Part.Words]; a [Part] stays what it is.
    public static Sentence of(String pattern, Object... parts) {
        var made = new ArrayList<Part>(parts.length);
        for (var part : parts) {
            made.add(Part.of(part));
        }
        return new Sentence(pattern, made);
    }

    /// Text that is the same in every language, such as a column's name.
    public static Sentence verbatim(String words) {
        return of("{0}", words);
    }

    /// Chooses between the form for one and the form for any other number; `{0}` is the number in both.
    public static Sentence counted(long count, String one, String many, Object... more) {
        var parts = new ArrayList<Part>(more.length + 1);
        parts.add(new Part.Count(count));
        for (var part : more) {
            parts.add(Part.of(part));
        }
        return new Sentence(count == 1 ? one : many, parts);
    }

    /// The sentence in English, for logs and tests.
    @Override
    public String toString() {
        return Translator.ENGLISH.say(this);
    }
}
