package merchant.method.reorder.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.reorder.goods.Product;

/// Classes of products. By turnover of the last year: those that make the first 80 % of the money are A, the next 15 % B, the rest C. By steadiness, the
/// deviation of the pieces a week as a share of their mean (where that is at most 0.5: X, at most 1: Y, above or never sold: Z).
final class Classes {
    private static final double A = 0.8;
    private static final double B = 0.95;
    private static final double X = 0.5;
    private static final double Y = 1;
    private static final double YEAR = 365;
    private static final double WEEK = 7;

    private Classes() {}

    /// A class for each product, such as `AX`.
    ///
    /// @param period days that a period of the sales lasts
    static List<String> of(List<Product> products, double period) {
        var turnover = products.stream().mapToDouble(p -> turnover(p, period)).toArray();
        double all = Arrays.stream(turnover).sum();
        var groups = new String[turnover.length];
        double before = 0;
        for (int i : IntStream.range(0, turnover.length).boxed().sorted(Comparator.comparingDouble(i -> -turnover[i])).toList()) {
            char letter = turnover[i] <= 0 ? 'C' : before < A * all ? 'A' : before < B * all ? 'B' : 'C';
            groups[i] = "" + letter + steadiness(products.get(i), period);
            before += turnover[i];
        }
        return List.of(groups);
    }

    private static double turnover(Product product, double period) {
        int periods = (int) Math.min(product.sold().length, Math.round(YEAR / period));
        double pieces = Arrays.stream(product.sold(), product.sold().length - periods, product.sold().length).sum();
        return pieces * (Double.isNaN(product.price()) ? 1 : product.price());
    }

    private static char steadiness(Product product, double period) {
        int size = (int) Math.max(1, Math.round(WEEK / period));
        int weeks = product.sold().length / size;
        int from = product.sold().length - weeks * size;
        var sums = IntStream.range(0, weeks).mapToDouble(w -> Arrays.stream(product.sold(), from + w * size, from + (w + 1) * size).sum()).toArray();
        double mean = Arrays.stream(sums).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).average().orElse(0));
        return mean <= 0 || spread > Y * mean ? 'Z' : spread > X * mean ? 'Y' : 'X';
    }
}
