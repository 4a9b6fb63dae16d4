package merchant.store.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import merchant.problem.Problem;
import merchant.table.Type;
import merchant.table.view.Condition;
import merchant.table.view.Condition.Place;
import merchant.text.Sentence;

/// Conditions as SQL that is never null: a row passes or it does not.
public final class Where {
    private final Function<String, Column> columns;

    /// @param columns a column by the user's name for it; throws where there is none
    public Where(Function<String, Column> columns) {
        this.columns = columns;
    }

    /// All conditions together.
    ///
    /// @throws Problem when a condition names no column, or a value that does not fit it
    public Clause all(List<Condition> conditions) {
        return Clause.joined(" AND ", conditions.stream().map(this::one).toList(), "TRUE");
    }

    /// One condition.
    ///
    /// @throws Problem when it names no column, or a value that does not fit it
    public Clause one(Condition condition) {
        var column = columns.apply(condition.field());
        return switch (condition) {
            case Condition.OneOf c -> oneOf(column, c);
            case Condition.Compare c -> compare(column, c);
            case Condition.Between c -> known(column, from(column, c.from()).then(" AND ")
                    .then(c.below() ? before(column, c.to()) : upTo(column, c.to())));
            case Condition.Outside c -> known(column, before(column, c.low()).then(" OR ").then(after(column, c.high())).enclosed());
            case Condition.Text c -> text(column, c);
            case Condition.Missing c -> Clause.of((c.missing() ? "" : "NOT ") + column.missing());
        };
    }

    private static Clause oneOf(Column column, Condition.OneOf c) {
        var among = among(column, c.values());
        if (c.missing()) {
            among = c.values().isEmpty() ? Clause.of(column.missing()) : Clause.of(column.missing() + " OR ").then(known(column, among)).enclosed();
        } else {
            among = known(column, among);
        }
        return c.except() ? Clause.of("NOT ").then(among.enclosed()) : among;
    }

    private static Clause among(Column column, List<Object> values) {
        if (values.isEmpty()) {
            return Clause.of("FALSE");
        }
        if (values.stream().anyMatch(v -> wholeDay(column, v))) {
            return Clause.joined(" OR ", values.stream().map(v -> equal(column, v)).toList(), "FALSE").enclosed();
        }
        var fitting = new ArrayList<Object>();
        values.forEach(v -> fitting.add(fit(column, v)));
        return new Clause(column.sql() + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", fitting);
    }

    private static Clause compare(Column column, Condition.Compare c) {
        return switch (c.how()) {
            case EQUAL -> known(column, equal(column, c.value()));
            case NOT_EQUAL -> Clause.of("NOT ").then(known(column, equal(column, c.value())).enclosed());
            case LESS -> known(column, before(column, c.value()));
            case AT_MOST -> known(column, upTo(column, c.value()));
            case MORE -> known(column, after(column, c.value()));
            case AT_LEAST -> known(column, from(column, c.value()));
        };
    }

    private static Clause text(Column column, Condition.Text c) {
        var function = switch (c.place()) {
            case ANYWHERE, NOWHERE -> "contains";
            case START -> "starts_with";
            case END -> "ends_with";
        };
        var found = known(column, Clause.of(function + "(lower(" + column.written() + "), lower(CAST(? AS VARCHAR)))", c.text()));
        return c.place() == Place.NOWHERE ? Clause.of("NOT ").then(found.enclosed()) : found;
    }

    private static Clause known(Column column, Clause clause) {
        return Clause.of(column.sql() + " IS NOT NULL AND " + (column.type() == Type.DECIMAL ? "NOT isnan(" + column.sql() + ") AND " : "")).then(clause).enclosed();
    }

    private static Clause equal(Column column, Object value) {
        return wholeDay(column, value) ? from(column, value).then(" AND ").then(upTo(column, value)).enclosed()
                : Clause.of(column.sql() + " = ?", fit(column, value));
    }

    private static Clause from(Column column, Object value) {
        return Clause.of(column.sql() + " >= ?", start(column, value));
    }

    private static Clause before(Column column, Object value) {
        return Clause.of(column.sql() + " < ?", start(column, value));
    }

    private static Clause upTo(Column column, Object value) {
        return wholeDay(column, value) ? Clause.of(column.sql() + " < ?", next(value)) : Clause.of(column.sql() + " <= ?", fit(column, value));
    }

    private static Clause after(Column column, Object value) {
        return wholeDay(column, value) ? Clause.of(column.sql() + " >= ?", next(value)) : Clause.of(column.sql() + " > ?", fit(column, value));
    }

    private static boolean wholeDay(Column column, Object value) {
        return column.type() == Type.TIMESTAMP && value instanceof LocalDate;
    }

    private static Object start(Column column, Object value) {
        return wholeDay(column, value) ? ((LocalDate) value).atStartOfDay() : fit(column, value);
    }

    private static Object next(Object day) {
        return ((LocalDate) day).plusDays(1).atStartOfDay();
    }

    /// The value, where its kind is that of the column.
    private static Object fit(Column column, Object value) {
        boolean fits = switch (column.type()) {
            case WHOLE, DECIMAL -> value instanceof Long || value instanceof Double number && Double.isFinite(number);
            case DATE, TIMESTAMP -> value instanceof LocalDate || value instanceof LocalDateTime;
            case FLAG -> value instanceof Boolean;
            case TEXT -> value instanceof String;
        };
        if (!fits) {
            throw Problem.request(Sentence.of("The column \"{0}\" holds {1}; \"{2}\" cannot be compared with it.", column.field().name(),
                    column.type().label(), value.toString()), Sentence.of("Take the filter away and choose it anew."));
        }
        return value;
    }
}
