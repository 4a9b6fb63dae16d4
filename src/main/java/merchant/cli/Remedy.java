package merchant.cli;

import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Question;
import merchant.method.Unread;
import merchant.store.StoredTable;
import merchant.table.Table;
import merchant.text.Sentence;

/// What helps where a method cannot be used on a file: only what can.
final class Remedy {
    /// No method asks for more rows than this before it looks at the values.
    private static final int FEW_ROWS = 20;

    private Remedy() {}

    static Sentence of(Question question, Method chosen, Input input) {
        if (input.table().rows() == 0) {
            return Sentence.of("Take a file with more rows.");
        }
        var other = question.methods().stream().filter(m -> m != chosen && suits(m, input.table())).findFirst();
        if (other.isPresent()) {
            return Sentence.of("Use another method: --method {0}.", Sentence.verbatim(other.get().id()));
        }
        var missing = chosen.roles().stream().filter(n -> n.required() && input.field(n.id()).isEmpty()).findFirst();
        if (missing.isPresent()) {
            return column(missing.get(), input.table());
        }
        return input.table().rows() < FEW_ROWS ? Sentence.of("Take a file with more rows.")
                : Sentence.of("Choose other columns with --map ROLE=COLUMN.");
    }

    /// Where most records of the table's file could not be read, that is what is wrong, and not that few rows are there.
    static Optional<Sentence> unread(StoredTable table) {
        if (table.rejectedCount() <= table.rows()) {
            return Optional.empty();
        }
        var first = table.rejected(0, 1).getFirst();
        return Optional.of(Sentence.of("{0} of the file's {1} records could not be read, the first in line {2}: {3} Correct them, or ask for another reading with --read.",
                table.rejectedCount(), table.rejectedCount() + table.rows(), Sentence.verbatim(Long.toString(first.line())), first.reason()));
    }

    private static Sentence column(Need need, Table table) {
        var meant = Unread.meant(need, table);
        if (meant.isPresent()) {
            return Sentence.of("It cannot serve as \"{0}\": {1}. {2}", need.label(), meant.get().placed(), meant.get().remedy());
        }
        return table.fields().stream().anyMatch(need::takes)
                ? Sentence.of("If a column of the file holds it, name it with --map {0}=COLUMN; else take a file that has one.", Sentence.verbatim(need.id()))
                : Sentence.of("Take a file that has one: no column of this one can serve as \"{0}\".", need.label());
    }

    private static boolean suits(Method method, Table table) {
        var input = new Input(table, Map.of(), Mapping.guess(method.roles(), table));
        return method.obstacle(input).isEmpty() && method.roles().stream().noneMatch(n -> n.required() && input.field(n.id()).isEmpty());
    }
}
