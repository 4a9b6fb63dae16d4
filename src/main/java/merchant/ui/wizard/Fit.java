package merchant.ui.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Question;
import merchant.method.Unread;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Whether a table, a method or a column will do, and in which words it is said when not.
public final class Fit {
    private static final long MOST_LOOKED_AT = 100_000;

    private Fit() {}

    /// Why a table cannot answer a question: the first required column that no method of it could find there.
    static Optional<Sentence> obstacle(@Nullable Question question, Table table) {
        if (table.rows() == 0) {
            return Optional.of(Sentence.of("The table is empty."));
        }
        if (!table.misfits().isEmpty()) {
            return Optional.of(Sentence.of("Its rows are not those that its steps describe. {0}", table.misfits().getFirst()));
        }
        if (question == null || question.methods().isEmpty()) {
            return Optional.empty();
        }
        var lacking = question.methods().stream().map(m -> lacking(m, table)).toList();
        return lacking.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : lacking.getFirst();
    }

    private static Optional<Sentence> lacking(Method method, Table table) {
        return method.roles().stream().filter(Need::required)
                .filter(n -> table.fields().stream().noneMatch(n::takes)).findFirst()
                .map(n -> meant(n, table).map(u -> Sentence.of("It has no column for \"{0}\": {1}.", n.label(), u.placed()))
                        .orElseGet(() -> Sentence.of("It has no column for \"{0}\". One of these types is needed: {1}.", n.label(), types(n))));
    }

    /// Of a long table the values are not looked through: this is asked while the window waits.
    private static Optional<Unread> meant(Need need, Table table) {
        return table.rows() > MOST_LOOKED_AT ? Optional.empty() : Unread.meant(need, table);
    }

    /// How well a table suits a question: how many needs its columns were recognised for; −1 where it cannot answer.
    static int suits(@Nullable Question question, Table table) {
        if (obstacle(question, table).isPresent() || question == null || question.methods().isEmpty()) {
            return question == null || question.methods().isEmpty() ? 0 : -1;
        }
        return (int) question.methods().getFirst().roles().stream().filter(n -> recognised(n, table)).count();
    }

    /// True where every column that the question needs was recognised by its role when the table was imported.
    public static boolean certain(Question question, Table table) {
        return obstacle(question, table).isEmpty() && !question.methods().isEmpty()
                && question.methods().getFirst().roles().stream().filter(Need::required).allMatch(n -> recognised(n, table));
    }

    private static boolean recognised(Need need, Table table) {
        return table.fields().stream().anyMatch(f -> need.takes(f) && f.role().filter(need.guesses()::contains).isPresent());
    }

    /// Why a method cannot be used on the table with these columns.
    static Optional<Sentence> obstacle(Method method, Table table, Map<String, List<String>> columns) {
        var lacking = lacking(method, table);
        return lacking.isPresent() || missing(method, columns).isPresent() ? lacking
                : method.obstacle(new Input(table, Map.of(), columns));
    }

    /// The first required need that has no column.
    static Optional<Need> missing(Method method, Map<String, List<String>> columns) {
        return method.roles().stream().filter(n -> n.required() && columns.getOrDefault(n.id(), List.of()).isEmpty()).findFirst();
    }

    /// Why a column cannot serve a need.
    static Optional<Sentence> obstacle(Need need, Field field) {
        return need.takes(field) ? Optional.empty()
                : Optional.of(Sentence.of("It holds {0}; one of these is needed: {1}.", field.type().label(), types(need)));
    }

    /// Why a column was guessed for a need.
    static Sentence reason(Need need, Field field) {
        return field.role().filter(need.guesses()::contains)
                .map(role -> Sentence.of("Guessed: the column was recognised as \"{0}\" when it was imported.", role.label()))
                .orElseGet(() -> need.guesses().contains(Role.PRODUCT) && field.type() == Type.TEXT
                        ? Sentence.of("Guessed: its name says that it names the products.") : Sentence.of("Guessed: it is the first column that holds {0}.", field.type().label()));
    }

    private static Part types(Need need) {
        return Part.listing(need.types().stream().sorted(Comparator.naturalOrder()).map(Type::label).toList());
    }
}
