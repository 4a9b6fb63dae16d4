package merchant.store.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which columns of a table stand under which when its rows are put below others: by name, and where there is none of that name, by a name that differs in capital
/// letters, spaces and signs alone. What meets no column is told, because half-empty columns are seldom meant.
final class Meeting {
    private static final int MOST = 12;

    private final Sources.Source other;
    /// What a column of the whole table is called in the other.
    private final Map<String, String> called = new HashMap<>();

    /// @param fields the columns so far, to which those that meet none are added
    Meeting(List<Field> fields, Sources.Source other) {
        this.other = other;
        for (var field : other.shape().fields()) {
            var here = find(fields, field);
            called.put(here < 0 ? field.name() : fields.get(here).name(), field.name());
            if (here < 0) {
                fields.add(field);
            } else {
                fields.set(here, together(fields.get(here), field));
            }
        }
    }

    private int find(List<Field> fields, Field field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field.name())) {
                return i;
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            var here = fields.get(i);
            if (Field.plain(here.name()).equals(Field.plain(field.name())) && !other.shape().has(here.name()) && !called.containsKey(here.name()) && alike(here.type(), field.type())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(Type one, Type other) {
        return one == other || one.isNumber() && other.isNumber() || one.isMoment() && other.isMoment();
    }

    private Field together(Field here, Field field) {
        if (!alike(here.type(), field.type())) {
            throw Problem.request(Sentence.of("\"{0}\" holds {1} here and {2} in \"{3}\".", field.name(), here.type().label(), field.type().label(), other.name()),
                    Sentence.of("Change the type of one of them first."));
        }
        return here.type() == field.type() ? here : Shape.as(here, here.name(), here.type().isNumber() ? Type.DECIMAL : Type.TIMESTAMP);
    }

    /// The other table's name for a column of the whole; a name that it has not where it has no such column.
    String there(String name) {
        return called.getOrDefault(name, other.shape().has(name) ? "" : name);
    }

    /// Tells which columns did not meet, and which met under another name.
    Compiled tell(Compiled made, List<Field> fields) {
        var here = fields.stream().map(Field::name).toList();
        var lacking = here.stream().filter(n -> !called.containsKey(n)).toList();
        var more = other.shape().fields().stream().map(Field::name).filter(n -> called.containsKey(n) && !here.contains(n)).toList();
        var others = called.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue())).map(e -> e.getValue() + " → " + e.getKey()).sorted().toList();
        var told = say(made, lacking, "\"{1}\" lacks {0} column, which is empty in its rows: {2}.", "\"{1}\" lacks {0} columns, which are empty in its rows: {2}.");
        told = say(told, more, "\"{1}\" has {0} column more, which is empty in the other rows: {2}.", "\"{1}\" has {0} columns more, which are empty in the other rows: {2}.");
        return say(told, others, "{0} column of \"{1}\" stands below one with almost the same name: {2}.", "{0} columns of \"{1}\" stand below some with almost the same names: {2}.");
    }

    private Compiled say(Compiled made, List<String> names, String one, String many) {
        return made.note("SELECT " + names.size(), one, many, other.name(), Part.listing(Stream.concat(names.stream().limit(MOST).map(n -> (Object) n),
                names.size() > MOST ? Stream.of(Sentence.of("{0} more", names.size() - MOST)) : Stream.empty()).toList()));
    }
}
