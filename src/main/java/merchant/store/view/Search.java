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
                    if (possible(column.type())) {
                        found.add(written(column));
                        number(column, found);
                    }
                }
            }
        }
        return Clause.joined(" OR ", found, "FALSE");
    }

    /// Whether the text can stand in a value as it is written; writing out millions of values in vain takes long.
    private boolean possible(Type type) {
        return switch (type) {
            case WHOLE -> text.matches("-?\\d+");
            case DECIMAL -> text.toLowerCase(Locale.ROOT).matches("[-+.e\\d]+");
            case DATE -> text.matches("[-\\d]+") && !text.matches(".*\\d{5}.*");
            case TIMESTAMP -> text.matches("[-: \\d]*([.]\\d{0,6})?") && !text.matches("[^.]*\\d{5}.*");
            case FLAG, TEXT -> true;
        };
    }

    private Clause written(Column column) {
        if (column.type() == Type.WHOLE && text.matches("\\d{2,15}")) {
            // shorter numbers need not be written out
            long least = (long) Math.pow(10, text.length() - 1);
            return Clause.of("coalesce((" + column.sql() + " >= ? OR " + column.sql() + " <= ?) AND contains(" + column.written() + ", ?), FALSE)",
                    least, -least, text);
        }
        boolean letters = !text.toLowerCase(Locale.ROOT).equals(text.toUpperCase(Locale.ROOT));
        return letters ? Clause.of("coalesce(contains(lower(" + column.written() + "), lower(CAST(? AS VARCHAR))), FALSE)", text)
                : Clause.of("coalesce(contains(" + column.written() + ", CAST(? AS VARCHAR)), FALSE)", text);
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
