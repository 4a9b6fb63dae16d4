package merchant.method.reorder.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import merchant.method.reorder.goods.OtherName;
import merchant.method.Input;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// A forecast that was made before and is taken as it is: what it expects of each product, and how far off it was in its own tests on the past or, where these are
/// not at hand, how wide its bands are. It comes as a second table `forecast` with the columns of a forecast's own table, and perhaps one of the errors of its tests.
///
/// @param name the table's name
/// @param made the day on which it was made; empty where the table does not say
/// @param until the day after the last one that it speaks of
/// @param series by product
/// @param tested true where the errors of its tests are known
public record Foretold(String name, Optional<LocalDate> made, LocalDate until, Map<String, ForetoldSeries> series, boolean tested) {
    /// The name of the second table.
    public static final String TABLE = "forecast";
    /// The name of the table with the errors of its tests.
    public static final String TESTS = "forecast-tests";
    private static final double LATE = 4;
    private static final double ODD = 3;
    private static final double LATELY = 56;
    private static final int NAMED = 5;

    public Foretold {
        series = Map.copyOf(series);
    }

    /// True where a table looks like a forecast of several products.
    public static boolean fits(Table table) {
        return List.of("series", "date", "mean", "lower80", "upper80").stream().allMatch(n -> table.find(n).isPresent());
    }

    /// Reads the second table; empty where there is none.
    ///
    /// @param today the day of the list
    /// @param sold pieces a period of each product, oldest first, all ending with the day before
    /// @throws Problem where it lacks a column, has ended, begins too late, or speaks of no product that was sold
    public static Optional<Foretold> read(Input input, LocalDate today, Map<String, double[]> sold) {
        return input.other(TABLE).map(table -> {
            var given = new ForetoldReader(table, input.other(TESTS), today).read();
            var read = given.series().keySet().stream().anyMatch(sold::containsKey) ? given : given.named(OtherName.of(input, given.series().keySet()));
            if (read.series().keySet().stream().noneMatch(sold::containsKey)) {
                throw Problem.data(Sentence.of("The forecast \"{0}\" speaks of {1}, and none of these is a product of the sales.", table.name(),
                        Part.listing(read.series().keySet().stream().sorted().limit(NAMED).map(n -> n.isEmpty() ? (Object) Sentence.of("all products together") : n).toList())),
                        Sentence.of("Forecast the quantity of each product, with the product's column as the series, and take that forecast."));
            }
            return read;
        });
    }

    /// The same by the names of the list.
    ///
    /// @param names the name that the forecast uses, by that of the list
    private Foretold named(Map<String, String> names) {
        var renamed = new HashMap<String, ForetoldSeries>();
        names.forEach((own, other) -> Optional.ofNullable(series.get(other)).ifPresent(one -> renamed.put(own, one)));
        return renamed.isEmpty() ? this : new Foretold(name, made, until, renamed, tested);
    }

    /// The demand of a product, if the forecast speaks of it.
    public Optional<Demand> demand(String product, LeadTime lead, double review, int draws, long seed) {
        return Optional.ofNullable(series.get(product)).map(one -> {
            var outlook = one.outlook(lead.mean() + review + LATE * lead.deviation(), seed);
            return Outlooks.drawn(outlook, lead, review, draws, false, new SplittableRandom(seed)).with(one.year()).with(Basis.of(Basis.Kind.GIVEN, outlook, lead.mean() + review).off(0, outlook.off(lead.mean() + review)));
        });
    }

    /// What the list's demand comes from, in sentences.
    public List<Sentence> said() {
        var which = made.map(day -> Sentence.of("Expected demand is that of the forecast made on {0}, which reaches to {1}", day, until.minusDays(1)))
                .orElseGet(() -> Sentence.of("Expected demand is that of the forecast \"{0}\", which reaches to {1}", name, until.minusDays(1)));
        return List.of(tested ? Sentence.of("{0}; how sure it is comes from its errors in its own tests on the past.", which)
                : Sentence.of("{0}; how sure it is comes from the width of its bands.", which));
    }

    /// What should be looked at.
    ///
    /// @param sold pieces a period of each product
    /// @param period days a period of the sales lasts
    /// @param reach days until the delivery of the next review is there, of each product
    public List<Sentence> warnings(Map<String, double[]> sold, double period, Map<String, Double> reach) {
        var warnings = new ArrayList<Sentence>();
        var lacking = sold.keySet().stream().filter(p -> !series.containsKey(p)).sorted().toList();
        if (!lacking.isEmpty()) {
            warnings.add(Sentence.counted(lacking.size(), "{0} product is not in the forecast ({1}): its demand is forecast from its sales.",
                    "{0} products are not in the forecast, such as {1}: their demand is forecast from their sales.", named(lacking)));
        }
        var strange = series.keySet().stream().filter(p -> !sold.containsKey(p)).sorted().toList();
        if (!strange.isEmpty()) {
            warnings.add(Sentence.counted(strange.size(), "{0} name of the forecast is no product of the sales ({1}) and is passed over.",
                    "{0} names of the forecast are no products of the sales, such as {1}, and are passed over.", named(strange)));
        }
        long beyond = series.entrySet().stream().filter(e -> reach.getOrDefault(e.getKey(), 0.0) > e.getValue().days()).count();
        if (beyond > 0) {
            warnings.add(Sentence.counted(beyond, "The forecast ends before an order of the next review would be there for {0} product: what it expects at its end is carried on. Forecast further ahead.",
                    "The forecast ends before an order of the next review would be there for {0} products: what it expects at its end is carried on. Forecast further ahead."));
        }
        odd(sold, period).ifPresent(warnings::add);
        return warnings;
    }

    /// A forecast of money, or one that is far from what was sold lately, is most likely the wrong one.
    private Optional<Sentence> odd(Map<String, double[]> sold, double period) {
        var said = new HashMap<String, Double>();
        series.forEach((product, one) -> {
            if (sold.containsKey(product)) {
                said.put(product, one.daily());
            }
        });
        double expected = said.values().stream().mapToDouble(v -> v).sum();
        double lately = said.keySet().stream().mapToDouble(p -> daily(sold.get(p), period)).sum();
        return expected > ODD * lately || expected < lately / ODD
                ? Optional.of(Sentence.of("The forecast expects {0} a day of these products where {1} a day were sold in the last weeks: check that it forecasts pieces and is the right one.",
                        new Part.Amount(expected, -1), new Part.Amount(lately, -1))) : Optional.empty();
    }

    private static Part named(List<String> products) {
        return Part.listing(products.stream().limit(NAMED).toList());
    }

    private static double daily(double[] sold, double period) {
        int periods = (int) Math.clamp(Math.round(LATELY / period), 1, Math.max(1, sold.length));
        double sum = 0;
        for (int i = Math.max(0, sold.length - periods); i < sold.length; i++) {
            sum += sold[i];
        }
        return sum / (periods * period);
    }
}
