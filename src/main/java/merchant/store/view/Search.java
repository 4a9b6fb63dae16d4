package merchant.store.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merchant.table.Type;

/// A text that is looked for in whatever columns.
///
/// @param text what is looked for; not empty
/// @param fields the columns looked in
/// @param yes how yes is written in a column of yes and no
/// @param no how no is
public record Search(String text, List<String> fields, String yes, String no) {
    private static final String OF_NUMBERS = "0123456789+-.:, e";

    public Search {
        fields = List.copyOf(fields);
    }

    Clause in(Relation table) {
        var found = new ArrayList<Clause>();
        for (var field : fields) {
            var column = table.column(field);
            switch (column.type()) {
                case FLAG -> flag(column, found);
                case TEXT -> found.add(written(column));
                case WHOLE, DECIMAL, DATE, TIMESTAMP -> {
                    // other letters stand in no number and no date; writing millions of them out takes long
                    if (text.toLowerCase(Locale.ROOT).chars().allMatch(c -> OF_NUMBERS.indexOf(c) >= 0)) {
                        found.add(written(column));
                        number(column, found);
                    }
                }
            }
        }
        return Clause.joined(" OR ", found, "FALSE");
    }

    private Clause written(Column column) {
        return Clause.of("coalesce(contains(lower(" + column.written() + "), lower(CAST(? AS VARCHAR))), FALSE)", text);
    }

    /// A number is shown with as many decimals as its neighbours: 12.5 is found as 12.50 too.
    private void number(Column column, List<Clause> found) {
        if (column.type() == Type.DECIMAL && text.matches("-?\\d{1,15}\\.\\d{1,15}")) {
            found.add(Clause.of("coalesce(" + column.sql() + " = ?, FALSE)", Double.valueOf(text)));
        }
    }

    private void flag(Column column, List<Clause> found) {
        var wanted = text.toLowerCase(Locale.ROOT);
        if (yes.toLowerCase(Locale.ROOT).contains(wanted)) {
            found.add(Clause.of("coalesce(" + column.sql() + ", FALSE)"));
        }
        if (no.toLowerCase(Locale.ROOT).contains(wanted)) {
            found.add(Clause.of("coalesce(NOT " + column.sql() + ", FALSE)"));
        }
    }
}
