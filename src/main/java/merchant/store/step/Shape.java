package merchant.store.step;

import java.util.ArrayList;
import java.util.List;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The columns of a relation while steps are compiled.
///
/// @param columns the fields' names in the database
public record Shape(List<Field> fields, List<String> columns) {
    public Shape {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }

    /// The shape of these fields, columns named as [Sql#columns] does.
    public static Shape of(List<Field> fields) {
        return new Shape(fields, Sql.columns(fields.stream().map(Field::name).toList()));
    }

    /// The field under another name or type; what it means and tells of a person stays.
    static Field as(Field field, String name, Type type) {
        return new Field(name, type, field.roleOrNull(), field.personalOrNull());
    }

    boolean has(String name) {
        return fields.stream().anyMatch(f -> f.name().equals(name));
    }

    /// The field of that name.
    ///
    /// @throws Problem when there is none
    Field field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow(() -> {
            var names = fields.stream().map(Field::name).toList();
            var happened = name.isEmpty() ? Sentence.of("No column is chosen.") : Sentence.of("There is no column \"{0}\" here.", name);
            return Problem.request(happened, Nearest.to(name, names)
                    .filter(n -> !name.isEmpty()).map(n -> Sentence.of("Did you mean \"{0}\"? Edit the step and choose another column, or remove the step.", n))
                    .orElseGet(() -> Sentence.of("Edit the step and choose one of {0}, or remove the step.", Part.listing(names.stream().limit(12).toList()))));
        });
    }

    /// Sees that there are columns of these names.
    ///
    /// @throws Problem for the first that is not there
    public void require(List<String> names) {
        names.forEach(this::field);
    }

    /// A column in quotes.
    String ref(String name) {
        return Sql.quoted(columns.get(fields.indexOf(field(name))));
    }

    String ref(String table, String name) {
        return table + "." + ref(name);
    }

    /// A number column in quotes.
    String number(String name) {
        return typed(name, f -> f.type().isNumber(), Type.DECIMAL.label());
    }

    /// A date or time stamp column in quotes.
    String moment(String name) {
        return typed(name, f -> f.type().isMoment(), Type.DATE.label());
    }

    private String typed(String name, java.util.function.Predicate<Field> right, Sentence wanted) {
        var field = field(name);
        if (!right.test(field)) {
            throw Problem.request(Sentence.of("The column \"{0}\" holds {1}, not {2}.", name, field.type().label(), wanted),
                    Sentence.of("Choose another column, or change its type by a step before this one."));
        }
        return ref(name);
    }

    /// A name for a new column.
    ///
    /// @throws Problem when it is empty or taken
    String fresh(String name) {
        if (name.isBlank()) {
            throw Problem.request(Sentence.of("The new column has no name."), Sentence.of("Write one."));
        }
        if (has(name)) {
            throw Problem.request(Sentence.of("There is already a column \"{0}\".", name), Sentence.of("Choose another name."));
        }
        return name;
    }

    /// A name that no column has: with a number where it is taken.
    static String free(String wanted, List<Field> taken) {
        var name = wanted;
        for (int n = 2; has(taken, name); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    private static boolean has(List<Field> fields, String name) {
        return fields.stream().anyMatch(f -> f.name().equals(name));
    }

    /// Collects the columns of a SELECT with the fields that they are.
    final class Select {
        private final List<Field> fields = new ArrayList<>();
        private final List<String> expressions = new ArrayList<>();

        Select add(Field field, String expression) {
            fields.add(field);
            expressions.add(expression);
            return this;
        }

        Select add(String name, Type type, @Nullable Role role, String expression) {
            return add(new Field(name, type, role), expression);
        }

        /// All columns as they are.
        Select all() {
            Shape.this.fields.forEach(f -> add(f, ref(f.name())));
            return this;
        }

        /// All columns as they are, of a relation with an alias.
        Select all(String alias) {
            Shape.this.fields.forEach(f -> add(f, ref(alias, f.name())));
            return this;
        }

        /// All columns, one of them with another field and value.
        Select but(String name, Field field, String expression) {
            Shape.this.fields.forEach(f -> {
                if (f.name().equals(name)) {
                    add(field, expression);
                } else {
                    add(f, ref(f.name()));
                }
            });
            return this;
        }

        List<Field> fields() {
            return fields;
        }

        Shape shape() {
            return Shape.of(fields);
        }

        /// `SELECT rowid, columns FROM …`.
        String sql(String rowid, String rest) {
            var columns = shape().columns();
            var list = new StringBuilder("SELECT " + rowid + " AS rowid");
            for (int i = 0; i < expressions.size(); i++) {
                list.append(", ").append(expressions.get(i)).append(" AS ").append(Sql.quoted(columns.get(i)));
            }
            return list + " " + rest;
        }
    }

    Select select() {
        return new Select();
    }
}
