package merchant.method.forecast.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.Unread;
import merchant.method.VoidOrders;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Role;
import merchant.text.Part;
import merchant.text.Sentence;

/// Says which unlike rows were added up: orders that were paid with orders that are not settled, one shop with another; and how many were left out because
/// they are no sales.
final class MixedRows {
    /// More kinds than this are codes, not states of an order.
    private static final int MOST_STATES = 12;
    private static final int NAMED = 4;

    private final Input input;
    private final VoidOrders.Sales sales;

    MixedRows(Input input, VoidOrders.Sales sales) {
        this.input = input;
        this.sales = sales;
    }

    /// That money was forecast because the pieces cannot be read; empty where another column was chosen by the user.
    Optional<Sentence> stoodIn() {
        var value = input.required(SeriesNeeds.VALUE);
        boolean guessed = List.of(value.name()).equals(Mapping.guess(SeriesNeeds.ALL, input.table()).get(SeriesNeeds.VALUE.id()));
        return !guessed || value.has(Role.QUANTITY) ? Optional.empty() : Unread.quantity(input.table())
                .map(u -> Sentence.of("This forecasts \"{0}\" and not pieces, because {1}. {2}", value.name(), u.said(), u.remedy()));
    }

    /// The states of orders that were counted alike; none where the column is the series, or knows one state alone.
    List<Sentence> warnings() {
        return Stream.concat(sales.said().stream(), mixed(Role.STATUS).stream().filter(f -> kinds(levels(f)).length <= MOST_STATES)
                .map(f -> Sentence.of("Rows of every “{0}” were counted: {1}. For a forecast of each of them, choose it as the series.",
                        f.name(), shares(levels(f))))).toList();
    }

    /// The shops that were added up.
    List<Sentence> findings() {
        if (input.field(SeriesNeeds.SERIES.id()).isPresent()) {
            return List.of();
        }
        return mixed(Role.PLACE).stream().map(f -> Sentence.of("All {0} values of “{1}” were added up. For a forecast of each of them, choose it as the series.",
                kinds(levels(f)).length, f.name())).toList();
    }

    private List<Field> mixed(Role role) {
        var chosen = input.field(SeriesNeeds.SERIES.id());
        return input.table().fields().stream().filter(f -> f.has(role) && !f.equals(chosen.orElse(null)))
                .filter(f -> kinds(levels(f)).length > 1).limit(1).toList();
    }

    private Levels levels(Field field) {
        return input.table().levels(field.name());
    }

    /// How many rows each kind has, missing left out.
    private static long[] kinds(Levels levels) {
        var counts = new long[levels.names().size()];
        Arrays.stream(levels.codes()).filter(c -> c >= 0).forEach(c -> counts[c]++);
        return counts;
    }

    /// The most frequent kinds with their share of the rows.
    private static Part shares(Levels levels) {
        var counts = kinds(levels);
        double all = Arrays.stream(counts).sum();
        return Part.listing(IntStream.range(0, counts.length).boxed().sorted(Comparator.comparingLong((Integer k) -> counts[k]).reversed()).limit(NAMED)
                .map(k -> Sentence.of("{0} {1}", levels.names().get(k), new Part.Percent(counts[k] / all, 1))).toList());
    }
}
