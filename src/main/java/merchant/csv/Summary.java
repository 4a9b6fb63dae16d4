package merchant.csv;

import java.time.LocalDate;
import merchant.csv.type.DateParser;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// Says in one sentence what a file is.
final class Summary {
    private Summary() {}

    static Sentence of(Columns columns, String encoding, long records, boolean exact, Conversion conversion) {
        var what = columns.export().map(e -> e.label()).orElseGet(() -> Sentence.counted(columns.guesses().size(), "Table with {0} column", "Table with {0} columns"));
        var count = exact ? Sentence.counted(records, "{0} record", "{0} records") : Sentence.of("about {0} records", records);
        var dates = columns.guesses().stream().filter(g -> g.type().isMoment() && g.roleOrNull() == Role.DATE).findFirst()
                .or(() -> columns.guesses().stream().filter(g -> g.type().isMoment()).findFirst());
        long[] range = dates.map(g -> conversion.range(g.index())).orElse(new long[0]);
        if (dates.isEmpty() || range.length == 0 || !exact) {
            return Sentence.of("{0}, {1}, {2}", what, encoding, count);
        }
        return Sentence.of("{0}, {1}, {2}, {3} to {4}", what, encoding, count, day(range[0], dates.get().type()), day(range[1], dates.get().type()));
    }

    private static LocalDate day(long value, Type type) {
        return LocalDate.ofEpochDay(type == Type.DATE ? value : Math.floorDiv(value, DateParser.DAY));
    }
}
