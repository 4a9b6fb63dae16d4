package merchant.method.forecast.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.forecast.series.RegularSeries;
import merchant.table.Levels;

/// The price of a group of products as an index with fixed weights: the price of each product beside its own usual one (the median of its rows), as a logarithm, weighted by
/// its share of the rows, times the mean of the usual prices. What sells more or less of late moves it not; a mean of the rows' prices it would.
///
/// A product that no row speaks of in a period lies on a straight line between the rows before and after, or has the nearest.
///
/// @param products by series, what each product's rows say: periods and prices
/// @param usual price of each product
record PriceIndex(Map<String, Map<String, List<Said>>> products, Map<String, Double> usual) {
    PriceIndex {
        products = Map.copyOf(products);
        usual = Map.copyOf(usual);
    }

    record Said(long period, double price) {}

    /// A table's rows and the products that they name.
    record Source(KnownRows rows, Levels names) {}

    static PriceIndex of(List<Source> sources, int column) {
        var products = new HashMap<String, Map<String, List<Said>>>();
        var prices = new HashMap<String, List<Double>>();
        for (var source : sources) {
            var values = source.rows().values().get(column);
            if (values.isPresent()) {
                source.rows().rows().forEach((series, rows) -> Arrays.stream(rows).filter(i -> values.get()[i] > 0 && source.names().codes()[i] >= 0).forEach(i -> {
                    var name = source.names().text(i);
                    products.computeIfAbsent(series, s -> new LinkedHashMap<>()).computeIfAbsent(name, n -> new ArrayList<>())
                            .add(new Said(source.rows().periods()[i], values.get()[i]));
                    prices.computeIfAbsent(name, n -> new ArrayList<>()).add(values.get()[i]);
                }));
            }
        }
        var usual = new HashMap<String, Double>();
        prices.forEach((name, own) -> usual.put(name, own.stream().sorted().toList().get(own.size() / 2)));
        return new PriceIndex(products, usual);
    }

    /// @param values one a period
    /// @param stated true where a row speaks of any product
    @SuppressWarnings("ArrayRecordComponent")
    record Values(double[] values, boolean[] stated) {}

    Values of(RegularSeries series, int length) {
        var logs = new double[length];
        var stated = new boolean[length];
        double weights = 0;
        double base = 0;
        for (var product : products.getOrDefault(series.name(), Map.of()).entrySet()) {
            double own = usual.get(product.getKey());
            double weight = product.getValue().size();
            var relative = relative(product.getValue(), series.first(), length, own, stated);
            for (int t = 0; t < length; t++) {
                logs[t] += weight * relative[t];
            }
            weights += weight;
            base += weight * own;
        }
        double all = Math.max(weights, 1);
        double mean = base / all;
        Arrays.setAll(logs, t -> mean * Math.exp(logs[t] / all));
        return new Values(logs, stated);
    }

    private static double[] relative(List<Said> said, long first, int length, double usual, boolean[] stated) {
        var sums = new double[length];
        var counts = new int[length];
        for (var one : said) {
            int at = (int) Math.clamp(one.period() - first, -1, length);
            if (at >= 0 && at < length) {
                sums[at] += Math.log(one.price() / usual);
                counts[at]++;
                stated[at] = true;
            }
        }
        int last = -1;
        for (int t = 0; t < length; t++) {
            if (counts[t] > 0) {
                sums[t] /= counts[t];
                for (int s = last + 1; s < t; s++) {
                    sums[s] = last < 0 ? sums[t] : sums[last] + (sums[t] - sums[last]) * (s - last) / (t - last);
                }
                last = t;
            }
        }
        for (int s = last + 1; s < length && last >= 0; s++) {
            sums[s] = sums[last];
        }
        return sums;
    }
}
