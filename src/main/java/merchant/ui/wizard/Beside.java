package merchant.ui.wizard;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Method;
import merchant.table.Table;

/// The further tables of a plan: those that look right are found by themselves, those that the user chose or left out stay so.
final class Beside {
    private final Map<String, Optional<Table>> own = new HashMap<>();
    private List<Table> kept = List.of();

    void forget() {
        own.clear();
    }

    /// Takes the results that can be chosen as tables.
    void keep(List<Table> results) {
        kept = List.copyOf(results);
    }

    void choose(Companion companion, Optional<Table> table) {
        own.put(companion.part(), table);
    }

    /// The table for a companion: the chosen one while it is there, else the first that fits and serves as nothing else.
    ///
    /// @param main what is asked about; its table never stands beside itself
    Optional<Table> of(Companion companion, Method method, List<Table> tables, Input main) {
        return Optional.ofNullable(of(method, tables, main).get(companion.part()));
    }

    /// True for a table called as its part, such as each that holds the user's answers: of several of these the newest counts.
    private static boolean made(Table table, Companion companion) {
        return table.name().startsWith(companion.part());
    }

    /// All further tables of a method, by their part.
    Map<String, Table> of(Method method, List<Table> tables, Input main) {
        var found = new LinkedHashMap<String, Table>();
        for (var companion : method.companions()) {
            var chosen = own.get(companion.part());
            if (chosen != null && (chosen.isEmpty() || (tables.contains(chosen.get()) || kept.contains(chosen.get())) && !chosen.get().equals(main.table()))) {
                chosen.ifPresent(t -> found.put(companion.part(), t));
            } else {
                tables.stream().filter(t -> !t.equals(main.table()) && t.rows() > 0 && !found.containsValue(t) && companion.fits().test(main, t))
                        .reduce((first, next) -> made(first, companion) && made(next, companion) ? next : first).ifPresent(t -> found.put(companion.part(), t));
            }
        }
        return found;
    }
}
