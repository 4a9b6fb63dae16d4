package merchant.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.RecommendResult.Similar;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The tables of what to offer.
final class RecommendSheets {
    private RecommendSheets() {}

    static List<Sheet> of(RecommendResult result) {
        var sheets = new ArrayList<>(List.of(offers(result), offered(result), judged(result)));
        if (!result.similar().isEmpty()) {
            sheets.add(similar(result));
        }
        return sheets;
    }

    private static Sheet offers(RecommendResult result) {
        var rows = new ArrayList<List<Object>>();
        for (var customer : result.customers()) {
            rows.addAll(offers(result, customer));
        }
        return new Sheet("recommendations", Sentence.of("What to offer"), List.of(text("customer", Sentence.of("Customer")),
                whole("rank", Sentence.of("Place")), text("item", Sentence.of("Offer")), number("score", Sentence.of("Score")),
                new Column("reason", Sentence.of("Why"), Kind.SENTENCE, 0)), rows);
    }

    private static List<List<Object>> offers(RecommendResult result, Customer customer) {
        var rows = new ArrayList<List<Object>>();
        for (var offer : customer.offers()) {
            rows.add(List.of(customer.name(), (long) rows.size() + 1, result.items().get(offer.item()), offer.score(), result.reason(offer)));
        }
        return rows;
    }

    /// What is offered to most customers, most first; equal ones by name.
    private static Sheet offered(RecommendResult result) {
        var counts = new int[result.items().size()];
        var first = new int[result.items().size()];
        for (var customer : result.customers()) {
            for (int i = 0; i < customer.offers().size(); i++) {
                counts[customer.offers().get(i).item()]++;
                first[customer.offers().get(i).item()] += i == 0 ? 1 : 0;
            }
        }
        var ordered = new TreeMap<Integer, List<Integer>>(java.util.Comparator.reverseOrder());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                ordered.computeIfAbsent(counts[i], c -> new ArrayList<>()).add(i);
            }
        }
        var rows = new ArrayList<List<Object>>();
        ordered.forEach((count, items) -> items.forEach(i -> rows.add(List.of(result.items().get(i), (long) count, (long) first[i],
                (double) count / Math.max(1, result.customers().size())))));
        return new Sheet("most-offered", Sentence.of("Most offered"), List.of(text("item", Sentence.of("Offer")), whole("customers", Sentence.of("Customers")),
                whole("first", Sentence.of("In first place")), percent("share", Sentence.of("Share of customers"))), rows);
    }

    private static Sheet judged(RecommendResult result) {
        var columns = new ArrayList<>(List.of(new Column("method", Sentence.of("Method"), Kind.SENTENCE, 0), percent("precision-at-10", Sentence.of("Precision at 10")),
                percent("recall-at-10", Sentence.of("Recall at 10")), number("ndcg-at-10", Sentence.of("NDCG at 10")), percent("coverage", Sentence.of("Coverage"))));
        if (result.rated()) {
            columns.addAll(List.of(number("rmse", Sentence.of("RMSE")), number("mae", Sentence.of("MAE"))));
        }
        return new Sheet("measures", Sentence.of("How good is it"), columns, result.judged().stream().map(j -> row(result, j)).toList());
    }

    private static List<Object> row(RecommendResult result, Judged judged) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(judged.label(), known(judged.precision()), known(judged.recall()), known(judged.ndcg()),
                known(judged.coverage())));
        if (result.rated()) {
            row.add(known(judged.rmse()));
            row.add(known(judged.mae()));
        }
        return row;
    }

    private static Sheet similar(RecommendResult result) {
        var rows = new ArrayList<List<Object>>();
        for (var one : result.similar()) {
            rows.addAll(pairs(result, one));
        }
        return new Sheet("similar-items", Sentence.of("What goes with what"), List.of(text("item", Sentence.of("Product")), text("other", Sentence.of("Goes with")),
                number("similarity", Sentence.of("How alike (−1 to 1)")), whole("customers", Sentence.of("Customers who have both"))), rows);
    }

    private static List<List<Object>> pairs(RecommendResult result, Similar one) {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < one.others().length; i++) {
            rows.add(List.of(result.items().get(one.item()), result.items().get(one.others()[i]), one.alike()[i], (long) one.together()[i]));
        }
        return rows;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static Column text(String name, Sentence title) {
        return new Column(name, title, Kind.TEXT, 0);
    }

    private static Column whole(String name, Sentence title) {
        return new Column(name, title, Kind.WHOLE, 0);
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, -1);
    }

    private static Column percent(String name, Sentence title) {
        return new Column(name, title, Kind.PERCENT, 1);
    }
}
