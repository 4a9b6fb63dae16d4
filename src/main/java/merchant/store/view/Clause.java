package merchant.store.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /// The SQL with its values written into it, for a view, which takes none; question marks within quotes are no places.
    public String written(Function<Object, String> literal) {
        var written = new StringBuilder();
        char quote = 0;
        int next = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote == 0 && c == '?') {
                written.append(literal.apply(values.get(next++)));
                continue;
            }
            if (quote == 0 ? c == '\'' || c == '"' : c == quote) {
                quote = quote == 0 ? c : 0;
            }
            written.append(c);
        }
        return written.toString();
    }

    /// Pieces joined by a word such as ` AND `; `none` where there are none.
    public static Clause joined(String word, List<Clause> pieces, String none) {
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
