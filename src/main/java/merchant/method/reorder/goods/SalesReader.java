package merchant.method.reorder.goods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merchant.method.Input;
import merchant.method.Joined;
import merchant.method.Settings;
import merchant.method.VoidOrders;
import merchant.method.Where;
import merchant.method.WholeAmount;
import merchant.method.forecast.series.Choices;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.stock.Found;
import merchant.method.forecast.stock.StockOuts;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Worth;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Reads what was sold: lines of cancelled and refunded orders and returns are left out and counted, the rest becomes pieces a day, or
/// a week or month where the table has one line for each of those.
public final class SalesReader {
    private static final double YEAR = 365.25;
    private static final int NAMED = 3;

    private final Input input;
    private final Settings settings;
    private final List<Sentence> notes = new ArrayList<>();

    private SalesReader(Input input, Settings settings) {
        this.input = input;
        this.settings = settings;
    }

    /// Reads the input's table.
    ///
    /// @param settings with what is to be done about times without stock
    /// @throws Problem when no line is a sale, or the dates are plain numbers
    public static Sales read(Input input, Settings settings, Progress progress) {
        return new SalesReader(input, settings).read(progress);
    }

    private Sales read(Progress progress) {
        var table = input.table();
        var quantity = input.required(ReorderNeeds.QUANTITY).name();
        Joined.refuse(table, input.required(ReorderNeeds.PRODUCT).name());
        var kept = table.numbers(quantity);
        missing(kept);
        voids(kept);
        returns(kept);
        progress.check();
        var prices = prices(kept);
        progress.check();
        var sold = new SoldTable(table, quantity, kept);
        var set = set(sold);
        progress.report(1);
        if (set.grid().unit() == Unit.NUMBER) {
            throw Problem.data(Sentence.of("\"{0}\" holds plain numbers, so that it is not known how long a period is.", input.required(ReorderNeeds.DATE).name()),
                    Sentence.of("Take a table of sales with dates."));
        }
        var series = new LinkedHashMap<String, double[]>();
        // a product that is not sold any more ends with the table and not with its last sale
        long last = set.series().stream().mapToLong(RegularSeries::next).max().orElseThrow();
        set.series().forEach(s -> series.merge(s.name().strip(), Arrays.copyOf(s.values(), s.length() + (int) (last - s.next())), SalesReader::together));
        long end = set.grid().start(last);
        return new Sales(day(end), period(set.grid().unit()), series, prices, numbers(), groups(), notes);
    }

    /// Days where lines are single sales; else the period that the table has.
    private SeriesSet set(SoldTable sold) {
        var columns = Map.of(SeriesNeeds.DATE.id(), List.of(input.required(ReorderNeeds.DATE).name()), SeriesNeeds.VALUE.id(), List.of(sold.quantity()),
                SeriesNeeds.SERIES.id(), List.of(input.required(ReorderNeeds.PRODUCT).name()));
        var lines = new Input(sold, input.others(), columns);
        var found = SeriesBuilder.build(lines, new Choices(null, Choices.Missing.ZERO, Choices.Incomplete.AUTO));
        boolean coarse = found.grid().unit() == Unit.NUMBER || !found.notes().lines() && found.grid().unit().ordinal() > Unit.DAY.ordinal();
        var set = coarse || found.grid().unit() == Unit.DAY ? found : SeriesBuilder.build(lines, new Choices(Unit.DAY, Choices.Missing.ZERO, Choices.Incomplete.AUTO));
        return stocked(lines, set);
    }

    /// The same with the demand that is estimated for times without stock in place of what could be sold then.
    private SeriesSet stocked(Input lines, SeriesSet set) {
        if (set.grid().unit() == Unit.NUMBER) {
            return set;
        }
        var outs = StockOuts.of(lines, settings, set, set.cycle());
        long heeded = outs.found().stream().filter(Found::heeded).map(Found::series).distinct().count();
        var doubted = outs.doubted();
        long suspected = doubted.stream().map(Found::series).distinct().count();
        if (heeded > 0) {
            notes.add(Sentence.counted(heeded, "{0} product had times without stock: the demand then was estimated and not taken for none.",
                    "{0} products had times without stock: the demand then was estimated and not taken for none."));
        }
        if (suspected > 0 && heeded > 0) {
            notes.add(Sentence.counted(suspected, "{0} product more was perhaps out of stock for a time, when nothing was sold for long; your times without stock do not name it, so that it counts as no demand: {1}.",
                    "{0} products more were perhaps out of stock for a time, when nothing was sold for long; your times without stock do not name them, so that it counts as no demand: {1}.", named(doubted)));
        } else if (suspected > 0) {
            var said = Sentence.counted(suspected, "{0} product was perhaps out of stock for a time, when nothing was sold for long; it counts as no demand until you say so ({1}).",
                    "{0} products were perhaps out of stock for a time, when nothing was sold for long; it counts as no demand until you say so ({1}).", Where.parameter(StockOuts.PARAMETER.key(), StockOuts.PARAMETER.label()));
            notes.add(Sentence.of("{0} The longest: {1}. A forecast of each product lists them all, to be confirmed one by one.", said, named(doubted)));
        }
        return outs.set();
    }

    /// The longest few with their days.
    private static Part named(List<Found> doubted) {
        return Part.listing(doubted.stream().sorted(Comparator.comparingLong((Found f) -> f.outage().from() - f.outage().to()).thenComparing(Found::series)).limit(NAMED)
                .map(f -> Sentence.of("{0} from {1} to {2}", f.series(), day(f.outage().from()), day(f.outage().to() - 1))).toList());
    }

    private static double period(Unit unit) {
        return switch (unit) {
            case HOUR, DAY, NUMBER -> 1;
            case WEEK -> 7;
            case MONTH -> YEAR / 12;
            case QUARTER -> YEAR / 4;
            case YEAR -> YEAR;
        };
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    /// Two spellings of one product, all series ending together.
    private static double[] together(double[] a, double[] b) {
        var longer = (a.length >= b.length ? a : b).clone();
        var shorter = a.length >= b.length ? b : a;
        for (int i = 0; i < shorter.length; i++) {
            longer[longer.length - shorter.length + i] += shorter[i];
        }
        return longer;
    }

    private void voids(double[] kept) {
        Stream.concat(input.field(ReorderNeeds.STATUS.id()).stream(), input.table().find(Role.REFUND_STATUS).stream()).distinct().forEach(field -> {
            var lines = VoidOrders.lines(input.table(), field);
            long count = lines.stream().filter(i -> !Double.isNaN(kept[i])).count();
            lines.stream().forEach(i -> kept[i] = Double.NaN);
            if (count > 0) {
                notes.add(Sentence.counted(count, "{0} line that \"{1}\" calls cancelled or refunded was left out.",
                        "{0} lines that \"{1}\" calls cancelled or refunded were left out.", field.name()));
            }
        });
    }

    /// The group of each product: the one that its last line has.
    private Map<String, String> groups() {
        var groups = new HashMap<String, String>();
        input.table().find(Role.CATEGORY).ifPresent(field -> {
            var products = input.table().levels(input.required(ReorderNeeds.PRODUCT).name());
            var others = input.table().levels(field.name());
            for (int row = 0; row < products.codes().length; row++) {
                if (products.codes()[row] >= 0 && others.codes()[row] >= 0) {
                    groups.put(products.text(row).strip(), others.text(row).strip());
                }
            }
        });
        return groups;
    }

    /// The number of each product, where another column than the one chosen says which product it is: the one that its last line has.
    private Map<String, String> numbers() {
        var own = input.required(ReorderNeeds.PRODUCT);
        var numbers = new HashMap<String, String>();
        input.table().fields().stream().filter(f -> f.has(Role.PRODUCT) && !f.equals(own) && ReorderNeeds.PRODUCT.takes(f)).findFirst().ifPresent(field -> {
            var products = input.table().levels(own.name());
            var others = input.table().levels(field.name());
            for (int row = 0; row < products.codes().length; row++) {
                if (products.codes()[row] >= 0 && others.codes()[row] >= 0) {
                    numbers.put(products.text(row).strip(), others.text(row).strip());
                }
            }
        });
        return numbers;
    }

    private void missing(double[] kept) {
        long count = Arrays.stream(kept).filter(Double::isNaN).count();
        if (count > 0) {
            notes.add(Sentence.counted(count, "{0} line without a quantity was left out.", "{0} lines without a quantity were left out."));
        }
    }

    private void returns(double[] kept) {
        long count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] < 0) {
                kept[i] = Double.NaN;
                count++;
            }
        }
        if (count > 0) {
            notes.add(Sentence.counted(count, "{0} line with fewer than no pieces (a return) was left out.", "{0} lines with fewer than no pieces (returns) were left out."));
        }
        if (Arrays.stream(kept).noneMatch(q -> q > 0)) {
            throw Problem.data(Sentence.of("No line of the table \"{0}\" is a sale.", input.table().name()),
                    Sentence.of("Check that the right columns are chosen: quantities must be above 0, and not every order can be cancelled."));
        }
    }

    /// The column with the amount of a line; that of a whole order tells no product's price, which is said.
    private Optional<Field> amount() {
        var amount = input.field(ReorderNeeds.AMOUNT.id());
        if (amount.isEmpty() || Worth.of(input.table().fields(), amount.get().name()) == Worth.LINE) {
            amount.flatMap(a -> WholeAmount.suspected(input.table(), Worth.order(input.table().fields()), a.name())).ifPresent(notes::add);
            return amount;
        }
        notes.add(input.field(ReorderNeeds.PRICE.id())
                .map(p -> Sentence.of("\"{0}\" is the amount of a whole order, and nobody knows how much of it belongs to each product: prices are taken from \"{1}\" instead.", amount.get().name(), p.name()))
                .orElseGet(() -> Sentence.of("\"{0}\" is the amount of a whole order, and nobody knows how much of it belongs to each product, so it tells no prices. Choose the amount of a line or a price, or give prices or costs in the stock table.", amount.get().name())));
        return Optional.empty();
    }

    private Map<String, Double> prices(double[] kept) {
        var levels = input.table().levels(input.required(ReorderNeeds.PRODUCT).name());
        var amount = amount().map(f -> input.table().numbers(f.name()));
        var price = input.field(ReorderNeeds.PRICE.id()).map(f -> input.table().numbers(f.name()));
        var money = new double[levels.names().size()];
        var pieces = new double[money.length];
        for (int i = 0; i < kept.length && (amount.isPresent() || price.isPresent()); i++) {
            int at = i;
            double brought = amount.map(a -> a[at]).orElseGet(() -> price.get()[at] * kept[at]);
            if (levels.codes()[i] >= 0 && kept[i] > 0 && Double.isFinite(brought)) {
                money[levels.codes()[i]] += brought;
                pieces[levels.codes()[i]] += kept[i];
            }
        }
        var prices = new HashMap<String, Double>();
        for (int p = 0; p < money.length; p++) {
            if (pieces[p] > 0 && money[p] > 0) {
                prices.put(levels.names().get(p).strip(), money[p] / pieces[p]);
            }
        }
        return prices;
    }
}
