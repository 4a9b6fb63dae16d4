package merchant.store.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.table.Type;
import merchant.table.view.Stamp;

/// A text that is looked for in whatever columns.
///
/// @param text what is looked for; not empty
/// @param fields the columns looked in
/// @param yes how yes is written in a column of yes and no
/// @param no how no is
public record Search(String text, List<String> fields, String yes, String no) {
    // the database writes numbers out in full between these powers of ten, and whole ones beyond a quadrillion with a point
    private static final int LEAST_PLAIN = -4;
    private static final int MOST_PLAIN = 16;
    private static final int LONG_WHOLE = 15;

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
                    }
                    number(column.type()).ifPresent(n -> found.add(Clause.of("coalesce(" + column.sql() + " = ?, FALSE)", n)));
                }
            }
        }
        return Clause.joined(" OR ", found, "FALSE");
    }

    /// Whether the text stands in a value: true for the very cells whose rows are found.
    ///
    /// @param value a Long, Double, LocalDate, LocalDateTime, Boolean or String
    public boolean matches(Object value) {
        return switch (value) {
            case Boolean flag -> lower(flag ? yes : no).contains(lower(text));
            case Long whole -> written(Type.WHOLE, whole.toString()) || number(Type.WHOLE).filter(whole::equals).isPresent();
            // as the database has it: zero with a minus is zero
            case Double number -> written(Type.DECIMAL, written(number)) || number(Type.DECIMAL).filter(n -> n.doubleValue() == number).isPresent();
            case LocalDate day -> written(Type.DATE, day.toString());
            case LocalDateTime moment -> written(Type.TIMESTAMP, Stamp.of(moment));
            default -> lower(value.toString()).contains(lower(text));
        };
    }

    private boolean written(Type type, String value) {
        return possible(type) && lower(value).contains(lower(text));
    }

    private static String lower(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    /// A number as the database writes it out.
    private static String written(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        var number = BigDecimal.valueOf(value).stripTrailingZeros();
        int power = number.precision() - number.scale() - 1;
        if (number.signum() == 0 || power >= LEAST_PLAIN && power < MOST_PLAIN) {
            return number.toPlainString() + (power >= LONG_WHOLE && number.scale() <= 0 ? ".0" : "");
        }
        var digits = number.unscaledValue().abs().toString();
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (power < 0 ? "e-" : "e+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
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

    /// A number written otherwise than here is found by its value: 31 as 31.00, as its file may have it, and 1234.5 as 1,234.50.
    private Optional<Number> number(Type type) {
        if (!type.isNumber() || !text.matches("-?\\d{1,15}\\.\\d{1,15}|-?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,15})?")) {
            return Optional.empty();
        }
        var number = new BigDecimal(text.replace(",", ""));
        if (type == Type.DECIMAL) {
            return Optional.of(number.doubleValue());
        }
        return number.stripTrailingZeros().scale() <= 0 ? Optional.of(number.longValueExact()) : Optional.empty();
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
