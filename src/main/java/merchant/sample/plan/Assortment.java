package merchant.sample.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The products of the made shop, read from the list beside this class; costs are drawn around each group's share.
final class Assortment {
    private Assortment() {}

    static List<Product> make(Dice dice) {
        var products = new ArrayList<Product>();
        for (var line : lines().lines().skip(1).toList()) {
            var part = line.split(",", -1);
            var category = Category.valueOf(part[0].toUpperCase(java.util.Locale.ROOT));
            int price = Math.toIntExact(StrictMath.round(Double.parseDouble(part[4]) * 100));
            int cost = (int) StrictMath.round(price * (category.costShare() + 0.10 * (dice.uniform() - 0.5)));
            products.add(new Product(products.size(), category, Style.valueOf(part[1].toUpperCase(java.util.Locale.ROOT)),
                    part[2], part[3], price, cost, Double.parseDouble(part[5])));
        }
        return List.copyOf(products);
    }

    private static String lines() {
        try (var in = Assortment.class.getResourceAsStream("assortment.csv")) {
            if (in == null) {
                throw new IllegalStateException("assortment.csv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
