package merchant.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.result.BasketResult.Candidate;
import merchant.result.BasketResult.Rule;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The tables of what sells together.
final class BasketSheets {
    private BasketSheets() {}

    static List<Sheet> of(BasketResult result) {
        var sheets = new ArrayList<>(List.of(rules(result), bundles(result), sets(result)));
        if (!result.passes().isEmpty()) {
            sheets.add(passes(result));
            sheets.add(candidates(result));
        }
        return sheets;
    }

    private static Sheet rules(BasketResult result) {
        var columns = new ArrayList<>(List.of(text("antecedent", Sentence.of("Who buys")), text("consequent", Sentence.of("also buys")),
                percent("support", Sentence.of("Support")), percent("confidence", Sentence.of("Confidence")),
                number("lift", Sentence.of("Lift")), number("leverage", Sentence.of("Leverage")),
                number("conviction", Sentence.of("Conviction")), whole("count", Sentence.of("Orders")),
                number("held-out-lift", Sentence.of("Lift on held-out orders")), whole("held-out-count", Sentence.of("Held-out orders with both")),
                percent("false-discovery", Sentence.of("By chance as well"))));
        if (result.valued()) {
            columns.add(number("value", Sentence.of("Value of what is also bought, per 1,000 orders")));
        }
        return new Sheet("rules", Sentence.of("Rules"), columns, result.rules().stream().map(r -> row(result, r)).toList());
    }

    private static List<Object> row(BasketResult result, Rule rule) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(result.names(rule.left()), result.names(rule.right()), rule.support(), rule.confidence(),
                rule.lift(), rule.leverage(), rule.conviction(), (long) rule.count(), known(rule.heldLift()),
                rule.heldCount() < 0 ? null : (Long) (long) rule.heldCount(), known(rule.falseDiscovery())));
        if (result.valued()) {
            row.add(known(rule.value()));
        }
        return row;
    }

    private static Sheet bundles(BasketResult result) {
        var columns = new ArrayList<>(List.of(text("items", Sentence.of("Offer together")), whole("count", Sentence.of("Orders")),
                number("lift", Sentence.of("Lift")), number("extra", Sentence.of("Extra orders per 1,000"))));
        if (result.valued()) {
            columns.add(number("value", Sentence.of("Value of all together, per 1,000 orders")));
        }
        var rows = new ArrayList<List<Object>>();
        for (var bundle : result.bundles()) {
            var row = new ArrayList<@Nullable Object>(List.of(result.names(bundle.items()), (long) bundle.count(), bundle.lift(), bundle.extra()));
            if (result.valued()) {
                row.add(known(bundle.value()));
            }
            rows.add(row);
        }
        return new Sheet("bundles", Sentence.of("Bundles to offer"), columns, rows);
    }

    private static Sheet sets(BasketResult result) {
        var rows = new ArrayList<List<Object>>();
        for (var set : result.sets()) {
            rows.add(List.of(result.names(set.items()), (long) set.items().length, (double) set.count() / result.orders(),
                    (long) set.count(), set.lift()));
        }
        return new Sheet("item-sets", Sentence.of("Item sets"), List.of(text("items", Sentence.of("Products")), whole("size", Sentence.of("How many")),
                percent("support", Sentence.of("Support")), whole("count", Sentence.of("Orders")), number("lift", Sentence.of("Lift"))), rows);
    }

    private static Sheet passes(BasketResult result) {
        var rows = new ArrayList<List<Object>>();
        result.passes().forEach(p -> rows.add(List.of((long) p.size(), p.candidates(), p.pruned(), p.counted(), p.frequent())));
        return new Sheet("passes", Sentence.of("Passes of Apriori"), List.of(whole("size", Sentence.of("Products a set")),
                whole("candidates", Sentence.of("Candidates")), whole("pruned", Sentence.of("Pruned uncounted")),
                whole("counted", Sentence.of("Counted")), whole("frequent", Sentence.of("Frequent"))), rows);
    }

    private static Sheet candidates(BasketResult result) {
        var rows = new ArrayList<List<Object>>();
        for (var pass : result.passes()) {
            for (var candidate : pass.shown()) {
                rows.add(Arrays.asList((long) pass.size(), result.names(candidate.items()), candidate.count() < 0 ? null : (Long) (long) candidate.count(),
                        fate(result, candidate)));
            }
        }
        return new Sheet("candidates", Sentence.of("Candidates of each pass"), List.of(whole("size", Sentence.of("Products a set")),
                text("items", Sentence.of("Candidate")), whole("count", Sentence.of("Orders")),
                new Column("fate", Sentence.of("What became of it"), Kind.SENTENCE, 0)), rows);
    }

    private static Sentence fate(BasketResult result, Candidate candidate) {
        if (candidate.count() < 0) {
            return Sentence.of("pruned: {0} is not frequent", result.names(candidate.missing()));
        }
        return candidate.frequent() ? Sentence.of("frequent") : Sentence.of("too rare");
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
        return new Column(name, title, Kind.PERCENT, 2);
    }
}
