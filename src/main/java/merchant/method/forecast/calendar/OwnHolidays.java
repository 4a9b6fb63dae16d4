package merchant.method.forecast.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.OutageTable;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// Holidays of the user's own, from a table with a name, a date and perhaps a last day a row: the first text column, the first column of
/// dates, and the second one. Rows of one name are one holiday. Sales may move from a week before to a week after it.
final class OwnHolidays {
    private static final int WINDOW = 7;
    private static final int LONGEST = 31;
    private static final int MOST = 2_000;
    private static final long DAY = 86_400;
    private static final Set<Role> OTHERS = Set.of(Role.ORDER_ID, Role.CUSTOMER, Role.PRODUCT, Role.STATUS, Role.PLACE);

    private OwnHolidays() {}

    /// True where a table looks like one of holidays: names and one or two dates, and nothing that a sale or a customer has; neither times without stock nor
    /// anything else said of products.
    static boolean fits(Input input, Table table) {
        return looks(table) && !OutageTable.speaks(table) && table.fields().stream().noneMatch(f -> f.type() == Type.TEXT && ofProducts(input, f.name()));
    }

    /// True where a column is called as the one of the asked table that holds the products, by number or by name, or the series.
    private static boolean ofProducts(Input input, String name) {
        var main = input.table().fields();
        return Stream.concat(main.stream().filter(f -> f.has(Role.PRODUCT)), Stream.concat(Mapping.product(main).stream(), input.field(SeriesNeeds.SERIES.id()).stream()))
                .anyMatch(f -> f.name().equals(name));
    }

    private static boolean looks(Table table) {
        long dates = table.fields().stream().filter(f -> f.type().isMoment()).count();
        long texts = table.fields().stream().filter(f -> f.type() == Type.TEXT && f.role().filter(OTHERS::contains).isEmpty()).count();
        return table.rows() <= MOST && texts > 0 && dates > 0 && dates <= 2 && texts + dates == table.fields().size();
    }

    /// @throws Problem where a column is missing, no row can be used, or a last day comes before its first
    static List<Holiday> read(Table table) {
        var dates = table.fields().stream().filter(f -> f.type().isMoment() || f.type() == Type.WHOLE && f.name().toLowerCase(Locale.ROOT).contains("date")).toList();
        var name = table.fields().stream().filter(f -> f.type() == Type.TEXT).findFirst();
        if (dates.isEmpty() || name.isEmpty()) {
            throw Problem.data(Sentence.of("The table \"{0}\" of holidays needs a column with names and one with dates; it has: {1}.", table.name(),
                    Part.listing(table.fields().stream().map(Field::name).toList())),
                    Sentence.of("Give one holiday a row: name, date, and if it is longer, its last day."));
        }
        var firsts = Moments.of(table, dates.getFirst().name());
        var lasts = dates.size() > 1 ? Optional.of(Moments.of(table, dates.get(1).name())) : Optional.<long[]>empty();
        var names = table.levels(name.get().name());
        var spans = new LinkedHashMap<String, List<Holiday.Span>>();
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] != Table.MISSING && !names.text(i).isBlank()) {
                long last = lasts.isPresent() && lasts.get()[i] != Table.MISSING ? lasts.get()[i] : firsts[i];
                spans.computeIfAbsent(names.text(i).strip(), k -> new ArrayList<>()).add(span(day(firsts[i]), day(last), i));
            }
        }
        if (spans.isEmpty()) {
            throw Problem.data(Sentence.of("No row of the table \"{0}\" has both a name and a date.", table.name()),
                    Sentence.of("Give one holiday a row: name, date, and if it is longer, its last day."));
        }
        var holidays = new ArrayList<Holiday>();
        spans.forEach((n, s) -> holidays.add(new Holiday(id(n), Sentence.verbatim(n), s.stream().sorted(Comparator.comparing(Holiday.Span::first)).toList(),
                Holiday.parts(WINDOW), Holiday.parts(WINDOW), true)));
        return holidays;
    }

    private static Holiday.Span span(LocalDate first, LocalDate last, int row) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1))) {
            throw Problem.data(Sentence.of("Row {0} of the holidays lasts from {1} to {2}.", row + 1, first, last),
                    Sentence.of("A holiday ends on its first day or later and lasts at most {0} days.", LONGEST));
        }
        return new Holiday.Span(first, last);
    }

    private static LocalDate day(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, DAY));
    }

    private static String id(String name) {
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "own-" + id;
    }
}
