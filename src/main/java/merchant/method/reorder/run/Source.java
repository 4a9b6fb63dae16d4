package merchant.method.reorder.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.method.Input;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.Foretold;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.goods.Goods;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Terms;
import merchant.text.Sentence;

/// Where the expected demand of a list comes from: a forecast that was made before, or the sales alone.
///
/// @param foretold the forecast, where one is given
/// @param warnings what should be looked at
record Source(Optional<Foretold> foretold, List<Sentence> warnings) {
    Source {
        warnings = List.copyOf(warnings);
    }

    static Source of(Input input, Goods goods, Terms terms) {
        var sold = goods.products().stream().filter(p -> p.sold().length > 0).collect(Collectors.toMap(Product::id, Product::sold, (a, b) -> a, LinkedHashMap::new));
        var foretold = Foretold.read(input, goods.today(), sold);
        var reach = goods.products().stream().collect(Collectors.toMap(Product::id, p -> p.lead() + terms.review(), Math::max));
        return new Source(foretold, foretold.map(f -> f.warnings(sold, goods.period(), reach)).orElse(List.of()));
    }

    /// The demand of a product by the forecast, if there is one that speaks of it.
    Optional<Demand> demand(String product, LeadTime lead, double review, int draws, long seed) {
        return foretold.flatMap(f -> f.demand(product, lead, review, draws, seed));
    }

    /// Which forecast it was, where it was one.
    List<Sentence> findings() {
        return foretold.map(Foretold::said).orElse(List.of());
    }

    /// Where the demand comes from, whichever it is.
    List<Sentence> read() {
        return foretold.isEmpty() ? List.of(Sentence.of("Expected demand is forecast from the sales of this table, product by product."))
                : Stream.concat(findings().stream(), Stream.of(Sentence.of("The test on the past forecasts from the sales of each day, because this forecast tells only what comes."))).toList();
    }
}
