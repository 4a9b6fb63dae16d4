package merchant.ui.result.recommend;

import java.util.List;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Similar;
import merchant.result.Sheet;

/// Parts of the result's tables, for copying and exporting what is looked at; their columns are those of the whole tables.
final class OfferSheets {
    private OfferSheets() {}

    /// Every customer's list.
    static Sheet all(RecommendResult result) {
        return sheet(result, "recommendations");
    }

    /// One customer's list.
    static Sheet of(RecommendResult result, Customer customer) {
        return sheet(part(result, List.of(customer), List.of()), "recommendations");
    }

    /// The customers to whom an item is offered, with place and reason.
    static Sheet reached(RecommendModel model, int item) {
        var result = model.result();
        var whole = sheet(part(result, List.of(), List.of()), "recommendations");
        var rows = model.reached(item).stream().<List<Object>>map(r -> List.of(result.customers().get(r.customer()).name(), (long) r.place(),
                result.items().get(item), r.offer().score(), result.reason(r.offer()))).toList();
        return new Sheet("offered-to", whole.title(), whole.columns(), rows);
    }

    /// What goes with what, of all items.
    static Sheet similar(RecommendResult result) {
        return sheet(part(result, List.of(), result.similar()), "similar-items");
    }

    /// What goes with one item.
    static Sheet similar(RecommendResult result, Similar one) {
        return sheet(part(result, List.of(), List.of(one)), "similar-items");
    }

    private static RecommendResult part(RecommendResult result, List<Customer> customers, List<Similar> similar) {
        return new RecommendResult(result.summary(), result.rated(), result.items(), customers, similar, result.judged(), result.judgedOn());
    }

    private static Sheet sheet(RecommendResult result, String name) {
        return result.sheets().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    /// A name as it may stand in a file's name.
    static String file(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "list" : plain.substring(0, plain.offsetByCodePoints(0, Math.min(40, plain.codePointCount(0, plain.length()))));
    }
}
