package merchant.ui.wizard;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Companion;
import merchant.method.Method;
import merchant.table.Table;
import org.jspecify.annotations.Nullable;

/// The further tables of a plan: those that look right are found by themselves, those that the user chose or left out stay so.
final class Beside {
    private final Map<String, Optional<Table>> own = new HashMap<>();

    void forget() {
        own.clear();
    }

    void choose(Companion companion, Optional<Table> table) {
        own.put(companion.part(), table);
    }

    /// The table for a companion: the chosen one while it is there, else the first that fits.
    ///
    /// @param main the table asked about, which never stands beside itself
    Optional<Table> of(Companion companion, List<Table> tables, @Nullable Table main) {
        var chosen = own.get(companion.part());
        if (chosen != null && (chosen.isEmpty() || tables.contains(chosen.get()) && !chosen.get().equals(main))) {
            return chosen;
        }
        return tables.stream().filter(t -> !t.equals(main) && t.rows() > 0 && companion.fits().test(t)).findFirst();
    }

    /// All further tables of a method, by their part.
    Map<String, Table> of(Method method, List<Table> tables, @Nullable Table main) {
        var found = new LinkedHashMap<String, Table>();
        method.companions().forEach(c -> of(c, tables, main).ifPresent(t -> found.put(c.part(), t)));
        return found;
    }
}
