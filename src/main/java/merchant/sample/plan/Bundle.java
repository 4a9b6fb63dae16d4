package merchant.sample.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Two products that sell together: who takes the first takes the second too, with this chance at list price.
record Bundle(Product first, Product second, double chance) {

    static List<Bundle> make(List<Product> products) {
        var named = products.stream().collect(Collectors.toMap(Product::name, Function.identity()));
        return List.of(
                of(named, "Longjing Tea", "Glass Tea Cup", 0.30), of(named, "Matcha Powder", "Milk Frother", 0.40),
                of(named, "Cat Kibble", "Cat Litter", 0.45), of(named, "Fountain Pen", "Ink Bottle", 0.50),
                of(named, "Plush Panda", "Panda Biscuits", 0.30), of(named, "Face Wash", "Sheet Masks", 0.35),
                of(named, "Sketchbook", "Gel Pens", 0.40), of(named, "Hot Water Bag", "Slippers", 0.35));
    }

    private static Bundle of(java.util.Map<String, Product> named, String first, String second, double chance) {
        return new Bundle(named.get(first), named.get(second), chance);
    }
}
