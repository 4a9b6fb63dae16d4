package merchant.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column's name, type and role. The role is absent where nothing is known of it.
public record Field(String name, Type type, @Nullable Role roleOrNull) {

    /// A field whose role is not known.
    public static Field of(String name, Type type) {
        return new Field(name, type, null);
    }

    public Optional<Role> role() {
        return Optional.ofNullable(roleOrNull);
    }

    public boolean has(Role role) {
        return roleOrNull == role;
    }
}
