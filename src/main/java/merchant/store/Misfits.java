package merchant.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.text.Sentence;

/// Which steps of which tables do not fit: such a table stands as it was before the first of them, and one that is made of it is no better.
final class Misfits {
    private Misfits() {}

    /// By the table's number, one sentence a step that does not fit.
    static Map<Long, List<Sentence>> of(Connection c) throws SQLException {
        var found = new HashMap<Long, List<Sentence>>();
        if (Database.rows(c, "SELECT 1 FROM merchant.prepared WHERE contains(outcome, '\"happenedOrNull\":{') LIMIT 1", r -> true).isEmpty()) {
            return found;
        }
        var names = new HashMap<String, Long>();
        Database.rows(c, "SELECT name, id FROM merchant.tables", r -> names.put(r.getString(1), r.getLong(2)));
        var called = new HashMap<Long, String>();
        names.forEach((name, id) -> called.put(id, name));
        for (var kept : StepRows.ordered(StepRows.all(c), names)) {
            var said = said(kept);
            var made = new ArrayList<>(StepRows.named(kept.steps()));
            made.addFirst(called.getOrDefault(kept.base(), ""));
            made.stream().distinct().filter(n -> found.containsKey(names.getOrDefault(n, -1L)))
                    .forEach(n -> said.add(Sentence.of("It is made of \"{0}\", whose steps do not all fit.", n)));
            if (!said.isEmpty()) {
                found.put(kept.id(), said);
            }
        }
        return found;
    }

    private static List<Sentence> said(StepRows.Kept kept) {
        var said = new ArrayList<Sentence>();
        for (int i = 0; i < kept.told().size(); i++) {
            int step = i + 1;
            kept.told().get(i).happened().ifPresent(happened -> said.add(Sentence.of("Step {0} does not fit: {1}", step, happened)));
        }
        return said;
    }
}
