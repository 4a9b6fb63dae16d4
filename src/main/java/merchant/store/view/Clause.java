package merchant.store.view;

import java.util.ArrayList;
import java.util.List;

/// A piece of SQL with the values of its places.
public record Clause(String sql, List<Object> values) {
    public Clause {
        values = List.copyOf(values);
    }

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    /// This, and SQL after it.
    Clause then(String more, Object... further) {
        return then(of(more, further));
    }

    Clause then(Clause more) {
        var both = new ArrayList<>(values);
        both.addAll(more.values);
        return new Clause(sql + more.sql, both);
    }

    /// In brackets.
    Clause enclosed() {
        return new Clause("(" + sql + ")", values);
    }

    /// Pieces joined by a word such as ` AND `; `none` where there are none.
    static Clause joined(String word, List<Clause> pieces, String none) {
        if (pieces.isEmpty()) {
            return of(none);
        }
        var all = of("");
        for (int i = 0; i < pieces.size(); i++) {
            all = all.then(i == 0 ? "" : word).then(pieces.get(i).enclosed());
        }
        return all;
    }
}
