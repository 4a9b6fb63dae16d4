package merchant.figure.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Judged;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of what to offer: how good the offers are beside what is popular, how far expected ratings miss, what is offered most.
public final class RecommendFigures {
    private static final int BARS = 15;
    private static final String POPULAR = "popular";
    private static final String RANDOM = "random";

    private RecommendFigures() {}

    static List<Figure> of(RecommendResult result) {
        var figures = new ArrayList<Figure>();
        if (!measured(result, Judged::recall).isEmpty()) {
            figures.add(measures(result));
        }
        if (!measured(result, Judged::rmse).isEmpty()) {
            figures.add(errors(result));
        }
        mostOffered(result).ifPresent(figures::add);
        return figures;
    }

    /// The rules that have this measure, the method's own first; none where the method has none.
    private static List<Judged> measured(RecommendResult result, ToDoubleFunction<Judged> measure) {
        var known = result.judged().stream().filter(j -> Double.isFinite(measure.applyAsDouble(j))).toList();
        return known.isEmpty() || known.getFirst() != result.judged().getFirst() ? List.of() : known;
    }

    /// The popular ones beside the method; empty where the method is that rule itself.
    public static Optional<Judged> popular(RecommendResult result) {
        return result.judged().stream().skip(1).filter(j -> j.method().equals(POPULAR)).findFirst();
    }

    /// The rule that a method's lists are held against, if one was.
    public static Optional<Judged> rule(RecommendResult result) {
        return result.judged().stream().skip(1).filter(j -> Double.isFinite(j.recall())).findFirst();
    }

    /// What a rule offers, in the middle of a sentence.
    public static Sentence offering(Judged rule) {
        return switch (rule.method()) {
            case POPULAR -> Sentence.of("the ten most popular");
            case RANDOM -> Sentence.of("ten at random");
            default -> rule.label();
        };
    }

    /// What a rule expects as a rating, in the middle of a sentence: a rule of lists has ratings that go with it.
    private static Sentence expecting(Judged rule) {
        return switch (rule.method()) {
            case POPULAR -> Sentence.of("each product's mean");
            case RANDOM -> Sentence.of("the mean of all");
            default -> rule.label();
        };
    }

    private static List<Sentence> foot(RecommendResult result) {
        return List.of(Sentence.counted(result.judgedOn(), "{0} customer judged", "{0} customers judged"));
    }

    private static Ink ink(Judged judged, RecommendResult result) {
        return judged == result.judged().getFirst() ? Ink.FORECAST : Ink.QUIET;
    }

    private static Figure measures(RecommendResult result) {
        var bars = measured(result, Judged::recall).stream().map(j -> new BarChart.Bar(j.label(), ink(j, result), 100 * j.recall())).toList();
        return new Figure("measures", reached(result), Sentence.of("Of purchases that the method did not see, the share that was among ten offers, in %"),
                foot(result), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1));
    }

    /// How much of what customers took next the offers reach, beside the rule that they are held against.
    private static Sentence reached(RecommendResult result) {
        double own = result.judged().getFirst().recall();
        return rule(result).map(rule -> own > rule.recall()
                ? Sentence.of("Ten offers each reach {0} of the purchases held out; {2} reach {1}", share(own), share(rule.recall()), offering(rule))
                : Sentence.of("Ten offers each reach {0} of the purchases held out, no more than {2}: {1}", share(own), share(rule.recall()), offering(rule)))
                .orElseGet(() -> Sentence.of("Ten offers each reach {0} of the purchases held out", share(own)));
    }

    private static Part share(double value) {
        return new Part.Percent(value, decimals(value));
    }

    /// The decimals with which a share is said in %: one below ten where it is not whole, so that 0.4 does not become 0.
    public static int decimals(double share) {
        return share < 0.0995 && Math.abs(100 * share - Math.rint(100 * share)) >= 0.05 ? 1 : 0;
    }

    private static Figure errors(RecommendResult result) {
        var bars = new ArrayList<BarChart.Bar>();
        measured(result, Judged::rmse).forEach(j -> bars.add(new BarChart.Bar(Sentence.of("RMSE: {0}", name(j, result)), ink(j, result), j.rmse())));
        measured(result, Judged::mae).forEach(j -> bars.add(new BarChart.Bar(Sentence.of("MAE: {0}", name(j, result)), ink(j, result), j.mae())));
        return new Figure("rating-error", missed(result), Sentence.of("Error of expected ratings on ratings that the method did not see, in steps of the rating; shorter is better"),
                foot(result), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 3));
    }

    private static Sentence name(Judged judged, RecommendResult result) {
        return judged == result.judged().getFirst() ? judged.label() : expecting(judged);
    }

    private static Sentence missed(RecommendResult result) {
        var own = new Part.Amount(result.judged().getFirst().rmse(), 2);
        return result.judged().stream().skip(1).filter(j -> Double.isFinite(j.rmse())).min(Comparator.comparingDouble(Judged::rmse))
                .map(rule -> result.judged().getFirst().rmse() < rule.rmse()
                        ? Sentence.of("Expected ratings miss by {0}, {2} by {1} (RMSE)", own, new Part.Amount(rule.rmse(), 2), expecting(rule))
                        : Sentence.of("Expected ratings miss by {0}, no less than {2}: {1} (RMSE)", own, new Part.Amount(rule.rmse(), 2), expecting(rule)))
                .orElseGet(() -> Sentence.of("Expected ratings miss by {0} (RMSE)", own));
    }

    /// The products that are offered to most customers; empty where nothing is offered.
    private static Optional<Figure> mostOffered(RecommendResult result) {
        var counts = new int[result.items().size()];
        result.customers().forEach(c -> c.offers().forEach(o -> counts[o.item()]++));
        var most = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -counts[i]).thenComparing(i -> i)).toList();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        var bars = most.stream().limit(BARS).map(i -> new BarChart.Bar(Sentence.verbatim(result.items().get(i)),
                i.equals(most.getFirst()) ? Ink.FORECAST : Ink.QUIET, counts[i])).toList();
        var title = Sentence.of("No product is offered to more customers than {0}: to {1} of {2}", result.items().get(most.getFirst()),
                counts[most.getFirst()], result.customers().size());
        var subtitle = most.size() > BARS ? Sentence.of("To how many customers a product is offered; the first {0} of {1} products that are offered", BARS, most.size())
                : Sentence.of("To how many customers a product is offered");
        return Optional.of(new Figure("most-offered", title, subtitle, List.of(Sentence.counted(result.customers().size(), "{0} customer", "{0} customers")),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0)));
    }
}
