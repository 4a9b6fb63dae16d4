package merchant.method.recommend.data;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merchant.method.Input;
import merchant.method.Where;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// A column that looks like ratings and cannot be used as such, because some of its values made it text.
public final class UnreadRating {
    private static final Set<String> LAST_WORDS = Set.of("rating", "ratings", "score", "scores", "star", "stars", "评分", "打分", "星级");

    private UnreadRating() {}

    /// Says so where no ratings are chosen and such a column is there.
    public static Optional<Sentence> of(Input input) {
        return column(input).map(UnreadRating::said);
    }

    /// The same as a reason why nothing can be learned from ratings.
    public static Optional<Sentence> obstacle(Input input) {
        return column(input).map(f -> Sentence.of("It learns from ratings, and the column \"{0}\", which looks like them, holds text. Read it as numbers ({1}).",
                f.name(), where(f)));
    }

    private static Optional<Field> column(Input input) {
        if (input.field(RecommendNeeds.RATING.id()).isPresent()) {
            return Optional.empty();
        }
        return input.table().fields().stream().filter(f -> f.type() == Type.TEXT && (f.has(Role.RATING) || named(f.name())))
                .filter(f -> input.columns().values().stream().noneMatch(c -> c.contains(f.name()))).findFirst();
    }

    /// The last word of the header says what the column holds: a "Review score" is one, a "Rating comment" is none.
    private static boolean named(String header) {
        var words = header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var last = words.length == 0 ? "" : words[words.length - 1];
        return LAST_WORDS.contains(last) || last.endsWith("评分");
    }

    private static Sentence said(Field field) {
        return Sentence.of("The column \"{0}\" looks like ratings but holds text and was not used: every line counts as a purchase. To use it, read it as numbers ({1}); lines with words in it are then set aside.",
                field.name(), where(field));
    }

    private static Part where(Field field) {
        return Where.reading(Sentence.of("by its type when the file is imported, or by a step"), "type." + field.name() + "=decimal");
    }
}
