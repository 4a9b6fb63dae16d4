package merchant.table;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column's name, type and role, and what it tells of a person. The role is absent where nothing is known of it.
///
/// @param personalOrNull what the column tells of a single person, or null
public record Field(String name, Type type, @Nullable Role roleOrNull, @Nullable Personal personalOrNull) {

    /// A field that tells nothing of a person.
    public Field(String name, Type type, @Nullable Role roleOrNull) {
        this(name, type, roleOrNull, null);
    }

    /// A field whose role is not known.
    public static Field of(String name, Type type) {
        return new Field(name, type, null, null);
    }

    public Optional<Role> role() {
        return Optional.ofNullable(roleOrNull);
    }

    /// What the column tells of a single person.
    public Optional<Personal> personal() {
        return Optional.ofNullable(personalOrNull);
    }

    public boolean has(Role role) {
        return roleOrNull == role;
    }

    /// The same field with another role, or none.
    public Field withRole(@Nullable Role role) {
        return new Field(name, type, role, personalOrNull);
    }

    /// A name without what programs change in it from one export to the next: capital letters, spaces and signs. `Order ID` and `order_id` are one.
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
