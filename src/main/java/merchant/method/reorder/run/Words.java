package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.reorder.choose.Choice;
import merchant.method.reorder.goods.Goods;
import merchant.method.reorder.policy.Terms;
import merchant.method.reorder.trial.Past;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Aside;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Simulated;
import merchant.result.OrderResult.Supplier;
import merchant.result.Summary;
import merchant.result.Summary.Metric;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// What an order list says, how far it can be trusted, and what must not be concluded, in sentences made from the numbers.
record Words(Source source, Goods goods, List<Line> lines, List<Supplier> suppliers, Past.Outcome past, Optional<Choice> choice, List<Sentence> dropped,
        Optional<Rationing.Smallest> smallest, Rationing rationing, Terms terms, boolean aimsAtService, List<Aside> aside, long steady, RunningOut.Lost lost, Optional<double[]> classes) {
    private static final double CLOSE = 5e-5;
    private static final double LEAST_HISTORY = 56;

    private List<Simulated> simulated() {
        return past.simulated();
    }

    private Optional<Shortfall> shortfall() {
        return simulated().isEmpty() ? Optional.empty()
                : Optional.of(new Shortfall(simulated().getFirst(), past.causes(), past.asked(), terms, goods.today(), rationing.limits(), aimsAtService));
    }

    private Rival rival() {
        return new Rival(simulated().getFirst(), simulated().getLast(), terms, aimsAtService, rationing.limits());
    }

    Summary summary() {
        return new Summary(headline(), verdict(), findings(), warnings(), caution(), metrics());
    }

    private List<Line> ordered() {
        return lines.stream().filter(l -> l.quantity() > 0).toList();
    }

    private double cost() {
        return ordered().stream().mapToDouble(Line::cost).filter(Double::isFinite).sum();
    }

    private Part money(double amount) {
        return new Part.Amount(amount, 2);
    }

    private Sentence headline() {
        var ordered = ordered();
        if (ordered.isEmpty()) {
            return unordered();
        }
        double pieces = ordered.stream().mapToDouble(Line::quantity).sum();
        return Sentence.counted(ordered.size(), "Order {0} product on {1}: {2} pieces for {3}.", "Order {0} products on {1}: {2} pieces for {3}.", goods.today(),
                new Part.Amount(pieces, 0), Part.Amount.ofSum(cost()));
    }

    /// Why nothing is ordered.
    private Sentence unordered() {
        long cut = count(Kind.CUT);
        if (cut > 0) {
            var said = Double.isFinite(rationing.budget())
                    ? Sentence.counted(cut, "{0} product needs an order on {1}, but the budget of {2} buys nothing of it.", "{0} products need an order on {1}, but the budget of {2} buys none of them.", goods.today(), money(rationing.budget()))
                    : Sentence.counted(cut, "{0} product needs an order on {1}, but the limits leave no room for it.", "{0} products need an order on {1}, but the limits leave no room for any of them.", goods.today());
            return smallest.map(s -> Sentence.of("{0} The smallest order that helps costs {1}: {2} pieces of {3}.", said, money(s.cost()), new Part.Amount(s.pieces(), 0), s.name())).orElse(said);
        }
        long unpaid = count(Kind.UNPAID);
        return unpaid == 0 ? Sentence.of("Nothing needs to be ordered on {0}.", goods.today())
                : Sentence.counted(unpaid, "Nothing is ordered on {1}: {0} product needs an order, but its least order would lose more than it earns.",
                        "Nothing is ordered on {1}: {0} products need an order, but their least orders would lose more than they earn.", goods.today());
    }

    private Verdict verdict() {
        if (tooLittle()) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("Only {0} days of sales are known, which is too little to order by: a week of luck looks like demand. From {1} days on the rule can be tried on the past.",
                    (long) history(), (long) LEAST_HISTORY));
        }
        if (!goods.stocked()) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("Nothing is known of your stock: take what you have off each quantity, or give a stock table."));
        }
        if (simulated().isEmpty()) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("The sales are too short or too coarse to play the rule through the past; the quantities aim at {0}.", goal()));
        }
        var own = simulated().getFirst();
        var fixed = simulated().getLast();
        var said = rationing.limits() ? Sentence.of("Over {0} past days this rule, within the same limits at every review{5}, would have served {1} of the demand with {2} in stock; ordering last month's sales without limits {3} with {4}.",
                own.days(), share(own.fill()), money(own.averageValue()), share(fixed.fill()), money(fixed.averageValue()),
                Double.isFinite(rationing.budget()) ? Sentence.of(" ({0} at most)", money(rationing.budget())) : "")
                : Sentence.of("Over {0} past days this rule would have served {1} of the demand with {2} in stock; ordering last month's sales {3} with {4}.", own.days(),
                share(own.fill()), money(own.averageValue()), share(fixed.fill()), money(fixed.averageValue()));
        boolean usable = !rival().better() && shortfall().stream().noneMatch(s -> s.clear(fixed));
        return new Verdict(rival().useless() ? Tone.USELESS : usable ? Tone.USABLE : Tone.DOUBTFUL, rival().with(shortfall().map(s -> s.with(said)).orElse(said)));
    }

    /// Days of sales that the list rests on.
    private double history() {
        return goods.period() * goods.products().stream().mapToInt(p -> p.sold().length).max().orElse(0);
    }

    private boolean tooLittle() {
        return history() < LEAST_HISTORY;
    }

    private static Part share(double share) {
        return new Part.Percent(share, 1);
    }

    private Sentence goal() {
        if (!aimsAtService) {
            return Sentence.of("the least loss by pieces too few and too many");
        }
        return classes.map(c -> Sentence.of("the share that each class asks for ({0})", Part.listing(Arrays.stream(c).mapToObj(s -> new Part.Percent(s, 1)).toList()))).orElseGet(() -> {
            var service = new Part.Percent(terms.service(), 1);
            return terms.fill() ? Sentence.of("{0} of the demand served", service) : Sentence.of("{0} of the order cycles without a stock-out", service);
        });
    }

    private List<Sentence> findings() {
        var findings = new ArrayList<>(source.findings());
        double raised = new Excess(lines).cost();
        if (raised > 0) {
            findings.add(Sentence.of("{0} of the money goes into pieces that only fill packs and least orders.", money(raised)));
        }
        findings.addAll(new RunningOut(lines, lost).findings());
        findings.addAll(Unpaid.findings(lines));
        if (steady > 0) {
            findings.add(Sentence.counted(steady, "{0} of {1} products is expected to sell at one rate: no season and no festival is in its quantity. Order more of it before one that you know of.",
                    "{0} of {1} products are expected to sell at one rate: no season and no festival is in their quantities. Order more of them before one that you know of.", lines.size()));
        }
        choice.ifPresent(c -> findings.add(limited(c)));
        if (simulated().size() > 1) {
            findings.addAll(costs(simulated().getFirst(), simulated().getLast()));
            findings.addAll(rival().findings(lines));
            past.covered().said().ifPresent(findings::add);
        }
        if (suppliers.size() > 1) {
            var first = suppliers.getFirst();
            findings.add(Sentence.of("The orders go to {0} suppliers; the largest is {1} with {2}.", suppliers.size(), named(first.name()), money(first.cost())));
        }
        findings.addAll(new TiedUp(lines).findings());
        return findings;
    }

    /// What both rules would have cost, and what would have spoiled.
    private List<Sentence> costs(Simulated own, Simulated fixed) {
        if (count(Kind.PERISHABLE) == 0) {
            return List.of(Sentence.of("Keeping stock, placing orders and missed sales would have cost {0} over that time by this rule and {1} by ordering last month's sales.",
                    money(own.cost()), money(fixed.cost())));
        }
        var cost = Sentence.of("Keeping stock, placing orders, missed sales and what spoiled would have cost {0} over that time by this rule and {1} by ordering last month's sales.",
                money(own.cost()), money(fixed.cost()));
        return own.spoiled() + fixed.spoiled() <= 0 ? List.of(cost) : List.of(cost, Sentence.of("Over that time {0} pieces for {1} would have spoiled by this rule, and {2} for {3} by ordering last month's sales.",
                new Part.Amount(own.spoiled(), 0), money(own.spoiledCost()), new Part.Amount(fixed.spoiled(), 0), money(fixed.spoiledCost())));
    }

    private Sentence limited(Choice choice) {
        var cut = lines.stream().filter(l -> l.is(Kind.CUT)).count();
        var said = Double.isFinite(rationing.budget()) ? Sentence.counted(cut, "The budget of {1} and the other limits cut {0} product", "The budget of {1} and the other limits cut {0} products", money(rationing.budget()))
                : Sentence.counted(cut, "The limits cut {0} product", "The limits cut {0} products");
        if (choice.open() > 0) {
            return Sentence.of("{0}. There are too many packs to weigh all of them exactly: prices of money and room decided most, and an exact programme the {1} nearest to the limit. It is not proven to be the best choice, but no other saves more than {2} more margin.",
                    said, choice.open(), new Part.Percent(Math.max(choice.gap(), CLOSE), 2));
        }
        return choice.gap() < CLOSE ? Sentence.of("{0}; no other choice saves more margin.", said)
                : Sentence.of("{0}. It is not proven to be the best choice, but no other saves more than {1} more margin.", said, new Part.Percent(choice.gap(), 2));
    }

    private static Object named(String supplier) {
        return supplier.isEmpty() ? Sentence.of("one without a name") : supplier;
    }

    private long count(Kind kind) {
        return lines.stream().filter(l -> l.is(kind)).count();
    }

    /// What matters most before acting first, then what was taken for granted.
    private List<Sentence> warnings() {
        var warnings = new ArrayList<>(source.warnings());
        shortfall().ifPresent(s -> warnings.addAll(s.warnings()));
        warnings.addAll(Spoiling.warnings(lines));
        warnings.addAll(new Excess(lines).warnings());
        warnings.addAll(dropped);
        suppliers.stream().filter(s -> s.cost() < s.minimum()).forEach(s -> warnings.add(Sentence.of("The order for {0} costs {1}, below its least order of {2}.",
                named(s.name()), money(s.cost()), money(s.minimum()))));
        if (goods.stocked() && count(Kind.NO_STOCK_ROW) > 0) {
            warnings.add(Sentence.counted(count(Kind.NO_STOCK_ROW), "The stock table does not say what is there of {0} product that was sold; it counts as 0.",
                    "The stock table does not say what is there of {0} products that were sold; it counts as 0."));
        }
        warnings.addAll(goods.notes());
        warnings.addAll(goods.assumptions());
        warnings.addAll(Leaving.said(aside));
        return warnings;
    }

    private Sentence caution() {
        return Sentence.of("Do not conclude that demand goes on as it did when you plan a promotion, a new price or a new rival: the list knows only what was sold. What could not be had in the past was not seen as demand.");
    }

    private List<Metric> metrics() {
        var ordered = ordered();
        var metrics = new ArrayList<>(List.of(new Metric("products-ordered", Sentence.of("Products to order"), ordered.size(), Sentence.of("How many products the list orders.")),
                new Metric("order-cost", Sentence.of("Cost of the list"), cost(), Sentence.of("What all quantities cost together.")),
                new Metric("order-units", Sentence.of("Pieces to order"), ordered.stream().mapToDouble(Line::quantity).sum(), Sentence.of("How many pieces the list orders.")),
                new Metric("at-risk", Sentence.of("Products at risk"), new RunningOut(lines, lost).count(),
                        Sentence.of("How many products will more likely than not be sold out before an order of today is there."))));
        if (lost.known()) {
            metrics.add(new Metric(OrderResult.LOST, Sentence.of("Missed before an order arrives"), lost.missed(), Sentence.of("How many pieces are expected to be asked for and not to be there before an order of today is there, whatever is ordered.")));
        }
        metrics.add(new Metric("raised-cost", Sentence.of("Only for least orders and packs"), new Excess(lines).cost(), Sentence.of("What the pieces cost that are ordered beyond the need, because of packs and least orders.")));
        if (!simulated().isEmpty()) {
            var own = simulated().getFirst();
            var fixed = simulated().getLast();
            metrics.add(new Metric("fill-rate", Sentence.of("Demand served in the past"), own.fill(), Sentence.of("Share of past demand that this rule would have served.")));
            metrics.add(new Metric("cycle-service", Sentence.of("Cycles without a stock-out in the past"), own.cycle(),
                    Sentence.of("Share of past order cycles that this rule would have passed without a stock-out.")));
            metrics.add(new Metric("simulated-cost", Sentence.of("Cost in the past"), own.cost(), Sentence.of("What stock, orders and missed sales would have cost by this rule.")));
            metrics.add(new Metric("fixed-fill-rate", Sentence.of("Demand served by the fixed rule"), fixed.fill(),
                    Sentence.of("Share of past demand that ordering last month's sales would have served.")));
            metrics.add(new Metric("fixed-cost", Sentence.of("Cost of the fixed rule"), fixed.cost(),
                    Sentence.of("What stock, orders and missed sales would have cost by ordering last month's sales.")));
        }
        if (!simulated().isEmpty() && count(Kind.PERISHABLE) > 0) {
            metrics.add(new Metric("spoiled", Sentence.of("Spoiled in the past"), simulated().getFirst().spoiled(), Sentence.of("How many pieces would have spoiled by this rule.")));
            metrics.add(new Metric("fixed-spoiled", Sentence.of("Spoiled by the fixed rule"), simulated().getLast().spoiled(), Sentence.of("How many pieces would have spoiled by ordering last month's sales.")));
        }
        choice.ifPresent(c -> metrics.add(new Metric("gap", Sentence.of("Gap to the best choice"), c.gap(), Sentence.of("How far the saved margin may be below the best, as a share of it."))));
        return metrics;
    }
}
