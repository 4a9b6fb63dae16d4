package merchant.store.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import merchant.problem.Problem;
import merchant.store.cell.CellFunctions;
import merchant.store.cell.Way;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Step.Retype.DayOrder;
import merchant.table.view.Condition.Between;
import merchant.table.view.Condition.Compare;
import merchant.table.view.Condition.Comparison;
import merchant.table.view.Condition.Missing;
import merchant.table.view.Condition.OneOf;
import merchant.table.view.Condition.Outside;
import merchant.table.view.Condition.Place;
import merchant.table.view.Condition.Text;
import merchant.text.Sentence;

/// Values as they stand in steps, read by a column's type; and columns read as another type.
final class Values {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]", Locale.ROOT);
    private static final int LAST_YEAR = 9999;
    private static final int FIRST_SERIAL = 25_569;
    private static final int LAST_SERIAL = 73_050;
    private static final int DAY_LENGTH = "2024-05-31".length();

    private Values() {}

    /// A value of a step as a literal of a column's type.
    ///
    /// @throws Problem when it is none
    static String literal(Field field, String value) {
        var written = value.strip();
        try {
            return switch (field.type()) {
                case TEXT -> Sql.text(value);
                case WHOLE -> number(written);
                case DECIMAL -> "CAST(" + number(written) + " AS DOUBLE)";
                case DATE -> "DATE '" + day(written) + "'";
                case TIMESTAMP -> "TIMESTAMP '" + moment(written) + "'";
                case FLAG -> Boolean.toString(flag(written));
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw incomparable(field, value, e);
        }
    }

    /// A step's condition on a column, its values read by the column's type.
    ///
    /// @throws Problem when a value is missing or none of that type
    static merchant.table.view.Condition condition(Field field, Condition c) {
        int wanted = c.test().range() ? 2 : c.test().bare() ? 0 : 1;
        if (c.values().size() < wanted || c.values().size() > wanted && !c.test().several()) {
            throw Problem.request(Sentence.of("The condition on \"{0}\" lacks its value.", c.column()), Sentence.of("Write what to compare with."));
        }
        var name = field.name();
        return switch (c.test()) {
            case IS -> merchant.table.view.Condition.is(name, typed(field, c.values().getFirst()), false);
            case IS_NOT -> merchant.table.view.Condition.is(name, typed(field, c.values().getFirst()), true);
            case ONE_OF, NOT_ONE_OF -> new OneOf(name, c.values().stream().map(v -> typed(field, v)).toList(), false, c.test() == Condition.Test.NOT_ONE_OF);
            case LESS -> compare(field, Comparison.LESS, c);
            case AT_MOST -> compare(field, Comparison.AT_MOST, c);
            case GREATER -> compare(field, Comparison.MORE, c);
            case AT_LEAST -> compare(field, Comparison.AT_LEAST, c);
            case BETWEEN -> {
                var bounds = bounds(field, c);
                yield new Between(name, bounds.getFirst(), bounds.getLast());
            }
            case OUTSIDE -> {
                var bounds = bounds(field, c);
                yield new Outside(name, bounds.getFirst(), bounds.getLast());
            }
            case CONTAINS -> new Text(name, Place.ANYWHERE, c.values().getFirst());
            case LACKS -> new Text(name, Place.NOWHERE, c.values().getFirst());
            case STARTS -> new Text(name, Place.START, c.values().getFirst());
            case ENDS -> new Text(name, Place.END, c.values().getFirst());
            case MISSING -> new Missing(name, true);
            case PRESENT -> new Missing(name, false);
        };
    }

    /// Two bounds, the smaller one first, whichever was written first: between 90 and 5 is what lies between them.
    private static List<Object> bounds(Field field, Condition c) {
        var one = typed(field, c.values().getFirst());
        var other = typed(field, c.values().get(1));
        return order(one, other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    private static int order(Object one, Object other) {
        return switch (one) {
            case Number number -> new BigDecimal(number.toString()).compareTo(new BigDecimal(other.toString()));
            case LocalDate day when other instanceof LocalDate that -> day.compareTo(that);
            case LocalDate day -> day.atStartOfDay().compareTo((LocalDateTime) other);
            case LocalDateTime time when other instanceof LocalDate that -> time.compareTo(that.atStartOfDay());
            case LocalDateTime time -> time.compareTo((LocalDateTime) other);
            default -> one.toString().compareTo(other.toString());
        };
    }

    private static merchant.table.view.Condition compare(Field field, Comparison how, Condition c) {
        return new Compare(field.name(), how, typed(field, c.values().getFirst()));
    }

    /// A value of a step as a value of a column's type; a day where a time stamp is written without its time.
    ///
    /// @throws Problem when it is none
    private static Object typed(Field field, String value) {
        var written = value.strip();
        try {
            return switch (field.type()) {
                case TEXT -> value;
                case WHOLE, DECIMAL -> {
                    var number = new BigDecimal(written);
                    yield number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST) <= 0 ? (Object) number.longValueExact() : number.doubleValue();
                }
                case DATE -> day(written);
                case TIMESTAMP -> written.length() <= DAY_LENGTH ? day(written) : LocalDateTime.parse(moment(written).replace(' ', 'T'));
                case FLAG -> flag(written);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw incomparable(field, value, e);
        }
    }

    private static Problem incomparable(Field field, String value, RuntimeException why) {
        return Problem.request(Sentence.of("\"{0}\" cannot be compared with \"{1}\", which holds {2}.", value, field.name(), field.type().label()),
                hint(field.type()), why);
    }

    private static Sentence hint(Type type) {
        return switch (type) {
            case DATE -> Sentence.of("Write a day such as 2024-05-31.");
            case TIMESTAMP -> Sentence.of("Write a day such as 2024-05-31, or a moment such as 2024-05-31 14:30.");
            case FLAG -> Sentence.of("Write yes or no.");
            case WHOLE, DECIMAL, TEXT -> Sentence.of("Write a number such as 12.5, with a point and without grouping.");
        };
    }

    private static String number(String written) {
        var number = new BigDecimal(written);
        // exact numbers of DuckDB end at 38 digits; beyond that a number of this column cannot be either
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
            return "CAST('" + number.doubleValue() + "' AS DOUBLE)";
        }
        return number.stripTrailingZeros().toPlainString();
    }

    static LocalDate day(String written) {
        var day = LocalDate.parse(written);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("year", written, 0);
        }
        return day;
    }

    private static String moment(String written) {
        return written.length() <= DAY_LENGTH ? day(written) + " 00:00:00"
                : LocalDateTime.parse(written.replace('T', ' '), MOMENT).toString().replace('T', ' ');
    }

    private static boolean flag(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "是" -> true;
            case "no", "false", "0", "否" -> false;
            default -> throw new NumberFormatException(written);
        };
    }

    /// A value put into a column; like [#literal], and a whole number must be one.
    static String put(Field field, String value) {
        String literal;
        try {
            literal = literal(field, value);
        } catch (Problem e) {
            throw Problem.request(Sentence.of("\"{0}\" cannot stand in \"{1}\", which holds {2}.", value, field.name(), field.type().label()),
                    field.type() == Type.WHOLE ? Sentence.of("Write a whole number such as 12.") : hint(field.type()), e);
        }
        if (field.type() == Type.WHOLE && (new BigDecimal(value.strip()).stripTrailingZeros().scale() > 0
                || new BigDecimal(value.strip()).abs().compareTo(MOST) > 0)) {
            throw Problem.request(Sentence.of("\"{0}\" holds whole numbers, and {1} is none.", field.name(), value),
                    Sentence.of("Write a whole number, or change the column's type to decimal number first."));
        }
        return literal;
    }

    /// An expression of one type read as another; missing where it does not fit.
    static String cast(String column, Type from, Type to, DayOrder order, boolean comma) {
        if (from == to) {
            return column;
        }
        return switch (to) {
            case TEXT -> text(column, from);
            case WHOLE -> whole(column, from, comma);
            case DECIMAL -> from == Type.TEXT ? read(column, to, order, comma) : from == Type.FLAG ? "CAST(CAST(" + column + " AS INTEGER) AS DOUBLE)"
                    : "CASE WHEN abs(" + column + ") <= 9007199254740992 THEN CAST(" + column + " AS DOUBLE) END";
            case DATE -> from == Type.TIMESTAMP ? "CAST(" + column + " AS DATE)" : day(column, from, order);
            case TIMESTAMP -> from == Type.TEXT ? read(column, to, order, comma) : "CAST(" + day(column, from, order) + " AS TIMESTAMP)";
            case FLAG -> from == Type.TEXT ? read(column, to, order, comma)
                    : "CASE WHEN " + column + " = 1 THEN true WHEN " + column + " = 0 THEN false END";
        };
    }

    /// True where values of one type can be read as the other at all.
    static boolean castable(Type from, Type to) {
        return switch (to) {
            case TEXT -> true;
            case WHOLE, DECIMAL, FLAG -> !from.isMoment();
            case DATE, TIMESTAMP -> from != Type.FLAG && from != Type.DECIMAL;
        };
    }

    static String text(String column, Type from) {
        return switch (from) {
            case TEXT -> column;
            case DECIMAL -> "CASE WHEN " + column + " = floor(" + column + ") AND abs(" + column + ") < 1e15 THEN CAST(CAST(" + column
                    + " AS BIGINT) AS VARCHAR) ELSE CAST(" + column + " AS VARCHAR) END";
            case FLAG -> "CASE WHEN " + column + " THEN 'yes' WHEN NOT " + column + " THEN 'no' END";
            case WHOLE, DATE, TIMESTAMP -> "CAST(" + column + " AS VARCHAR)";
        };
    }

    private static String whole(String column, Type from, boolean comma) {
        return switch (from) {
            case FLAG -> "CAST(" + column + " AS BIGINT)";
            case DECIMAL -> wholeOf(column);
            case TEXT -> "coalesce(CASE WHEN regexp_full_match(trim(" + column + "), '[+-]?[0-9]+') THEN TRY_CAST(trim(" + column
                    + ") AS BIGINT) END, " + read(column, Type.WHOLE, DayOrder.YMD, comma) + ")";
            case WHOLE, DATE, TIMESTAMP -> column;
        };
    }

    /// Only what is whole: 1.7 is not 2.
    private static String wholeOf(String number) {
        return "CASE WHEN " + number + " = floor(" + number + ") AND abs(" + number + ") < 9e15 THEN CAST(" + number + " AS BIGINT) END";
    }

    /// A value out of a text, as the import reads it.
    private static String read(String column, Type to, DayOrder order, boolean comma) {
        return CellFunctions.read(column, new Way(to, comma, order));
    }

    /// True for a whole number that is read as a spreadsheet's count of days.
    static String serial(String column) {
        return column + " BETWEEN " + FIRST_SERIAL + " AND " + LAST_SERIAL;
    }

    /// A day out of text, or out of a whole number such as 20240531 or a spreadsheet's count of days from 1970 to 2099: a smaller number is rather a year.
    private static String day(String column, Type from, DayOrder order) {
        return switch (from) {
            case TEXT -> read(column, Type.DATE, order, false);
            case WHOLE -> "CASE WHEN " + column + " BETWEEN 10000101 AND 99991231 THEN CAST(try_strptime(CAST(" + column + " AS VARCHAR), '%Y%m%d') AS DATE)"
                    + " WHEN " + serial(column) + " THEN DATE '1899-12-30' + CAST(" + column + " AS INTEGER) END";
            case DATE, TIMESTAMP, DECIMAL, FLAG -> column;
        };
    }
}
