package merchant.csv;

import java.util.Optional;
import merchant.csv.source.Guess;
import merchant.table.Field;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What was found out about one column.
///
/// @param index from 0, in the file's order
/// @param original the name in the file's header, or the made name where there is none; `type.` and `role.` choices go by it
/// @param name the name that the table gets; differs from `original` where it was chosen
/// @param type the type with its reason; the guess's value is the type's id
/// @param format how values are written: `point` or `comma` for numbers, `ymd`, `dmy` or `mdy` for dates, else empty
/// @param roleOrNull the role, or null where nothing is known
/// @param roleReason why that role, or why none
/// @param missing how many of the values seen are missing
/// @param seen how many values were seen
/// @param personalOrNull what the column tells of a single person, or null where it tells nothing
public record ColumnGuess(int index, String original, String name, Type type, Sentence typeReason, String format,
                          @Nullable Role roleOrNull, Sentence roleReason, long missing, long seen,
                          @Nullable Personal personalOrNull) {

    public Optional<Role> role() {
        return Optional.ofNullable(roleOrNull);
    }

    /// What the column tells of a single person.
    public Optional<Personal> personal() {
        return Optional.ofNullable(personalOrNull);
    }

    /// The same with another reason for the type.
    ColumnGuess because(Sentence reason) {
        return new ColumnGuess(index, original, name, type, reason, format, roleOrNull, roleReason, missing, seen, personalOrNull);
    }

    /// The same column with its values of another file. A file in which it has no value says nothing of its type.
    ColumnGuess and(ColumnGuess other) {
        var typed = missing >= seen ? other : this;
        var known = roleOrNull == null ? other : this;
        return new ColumnGuess(index, original, name, typed.type, typed.typeReason, typed.format, known.roleOrNull, known.roleReason, missing + other.missing, seen + other.seen,
                personalOrNull == null ? other.personalOrNull : personalOrNull);
    }

    /// The same with records of files that do not have the column.
    ColumnGuess lacking(long records) {
        return new ColumnGuess(index, original, name, type, typeReason, format, roleOrNull, roleReason, missing + records, seen + records, personalOrNull);
    }

    /// The field that the table gets.
    public Field field() {
        return new Field(name, type, roleOrNull, personalOrNull);
    }

    /// The type with its reason, as the other guesses have it.
    public Guess typeGuess() {
        return Guess.found(type.id(), typeReason);
    }
}
