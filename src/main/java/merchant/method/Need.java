package merchant.method;

import java.util.List;
import java.util.Set;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// A column that a method needs: the left side of `--map ROLE=COLUMN`.
///
/// @param id kebab-case, stable, such as `date`, `value`, `series`
/// @param types which types of column will do
/// @param guesses roles by which a column is guessed, best first
/// @param required false where the method can do without
/// @param many true where several columns may be named
public record Need(String id, Sentence label, Sentence help, Set<Type> types, List<Role> guesses, boolean required, boolean many) {
    public Need {
        types = Set.copyOf(types);
        guesses = List.copyOf(guesses);
    }

    /// True where a column of this field's type will do.
    public boolean takes(Field field) {
        return types.contains(field.type());
    }

    /// True where it holds how many pieces there are, for which no column of money can stand in.
    public boolean counts() {
        return guesses.contains(Role.QUANTITY) && !guesses.contains(Role.AMOUNT);
    }
}
