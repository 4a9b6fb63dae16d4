package merchant.store.view;

import merchant.table.Field;
import merchant.table.Type;

/// A column as SQL names it.
///
/// @param field what the user calls it
/// @param sql its name in quotes
public record Column(Field field, String sql) {
    public Type type() {
        return field.type();
    }

    /// True where no value stands: as steps have it, an empty text and a number that is none are missing too.
    String missing() {
        return switch (type()) {
            case DECIMAL -> "(" + sql + " IS NULL OR isnan(" + sql + "))";
            case TEXT -> "(" + sql + " IS NULL OR " + sql + " = '')";
            case WHOLE, DATE, TIMESTAMP, FLAG -> sql + " IS NULL";
        };
    }

    /// Its values as they are written out: whole numbers without a decimal point, whatever their type.
    String written() {
        return switch (type()) {
            case TEXT -> sql;
            case DECIMAL -> "CASE WHEN " + sql + " = floor(" + sql + ") AND abs(" + sql + ") < 1e15 THEN CAST(CAST(" + sql
                    + " AS BIGINT) AS VARCHAR) ELSE CAST(" + sql + " AS VARCHAR) END";
            case FLAG -> "CASE WHEN " + sql + " THEN 'yes' WHEN NOT " + sql + " THEN 'no' END";
            case WHOLE, DATE, TIMESTAMP -> "CAST(" + sql + " AS VARCHAR)";
        };
    }
}
