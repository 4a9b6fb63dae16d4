package merchant.method.basket.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import merchant.method.basket.mine.Frequent;
import merchant.method.basket.mine.Frequent.Key;
import merchant.method.basket.order.OrderReader;
import merchant.method.basket.rule.Limits;
import merchant.result.BasketResult.Bundle;
import merchant.result.BasketResult.Judged;
import merchant.result.BasketResult.Rule;
import merchant.result.Summary;
import merchant.result.Summary.Metric;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;

/// What the rules say, how far they can be trusted, and what must not be concluded, in sentences made from the numbers.
///
/// Usable: some rules go beyond what shuffled orders give, and of the rules found without the held-out orders at least four in five still
/// hold there. Doubtful: some go beyond chance, but fewer hold, or nothing could be held out. Useless: none goes beyond chance.
record Words(OrderReader.Read read, Limits limits, Frequent frequent, List<Rule> rules, List<Bundle> bundles, List<String> leftOut,
        Judged judged) {
    private static final double MOST_HOLD = 0.8;

    Summary summary() {
        var beyond = rules.stream().filter(Rule::beyondChance).toList();
        return new Summary(headline(beyond), verdict(beyond), findings(beyond), warnings(beyond), caution(), metrics(beyond));
    }

    private int orders() {
        return read.orders().size();
    }

    private Sentence headline(List<Rule> beyond) {
        if (rules.isEmpty()) {
            return commonest().map(set -> Sentence.of("No rule reaches these settings; {0} stand together most often, in {1} of {2} orders.",
                    listing(set.items()), set.count(), orders()))
                    .orElseGet(() -> Sentence.of("No rule reaches these settings: no two products stand together in {0} of the {1} orders.",
                            read.orders().least(limits.support()), orders()));
        }
        if (beyond.isEmpty()) {
            return Sentence.of("Nothing here sells together more often than chance brings about.");
        }
        return rule(beyond.getFirst());
    }

    private Optional<Frequent.Counted> commonest() {
        return frequent.sets().stream().filter(s -> s.items().length == 2).max(Comparator.comparingInt(Frequent.Counted::count));
    }

    private Part listing(int[] items) {
        return Part.listing(Arrays.stream(items).mapToObj(i -> read.orders().names().get(i)).toList());
    }

    private Sentence rule(Rule rule) {
        return Sentence.of("Who buys {0} also buys {1}: {2} × as often as by chance, in {3} of {4} orders.", listing(rule.left()),
                listing(rule.right()), new Part.Amount(rule.lift(), 1), rule.count(), orders());
    }

    private Verdict verdict(List<Rule> beyond) {
        if (rules.isEmpty()) {
            return new Verdict(Tone.USELESS, Sentence.of("There is no rule to judge. Lower the least support or the least confidence."));
        }
        if (beyond.isEmpty()) {
            return new Verdict(Tone.USELESS, Sentence.of("Shuffled orders give {0} rules on average, these orders {1}, and none is clearly stronger: there is nothing to find.",
                    new Part.Amount(judged.byChance(), judged.byChance() < 10 ? 1 : 0), rules.size()));
        }
        var found = Sentence.of("{0} of {1} rules go beyond chance", beyond.size(), rules.size());
        if (judged.tried() == 0) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("{0}, but there were too few orders to test them on orders held out. Use them with care.", found));
        }
        var kept = Sentence.of("{0} of {1} tested rules hold on orders held out", judged.held(), judged.tried());
        return judged.held() >= MOST_HOLD * judged.tried()
                ? new Verdict(Tone.USABLE, Sentence.of("{0}; {1}, where a typical one has lift {2} (chance: 1).", found, kept, new Part.Amount(judged.heldLift(), 1)))
                : new Verdict(Tone.DOUBTFUL, Sentence.of("{0}, but only {1}. Use those that do.", found, kept));
    }

    private List<Sentence> findings(List<Rule> beyond) {
        var findings = new ArrayList<Sentence>();
        var seen = new HashSet<Key>();
        beyond.stream().filter(r -> seen.add(new Key(products(r)))).skip(1).limit(2).forEach(r -> findings.add(rule(r)));
        bundles.stream().filter(b -> b.value() > 0).findFirst().ifPresent(b -> findings.add(
                Sentence.of("Worth most as a bundle: {0}, together about {1} in money per 1,000 orders more than if they were bought independently.",
                        listing(b.items()), b.value())));
        if (judged.tried() > 0) {
            findings.add(judged.ownTable()
                    ? Sentence.of("Of {0} rules that stood out, {1} hold in the test table: a typical lift was {2} where they were found and is {3} there.", judged.tried(),
                            judged.held(), judged.foundLift(), judged.heldLift())
                    : Sentence.of("Of {0} rules that stood out in seven of ten orders, {1} hold in the other three: a typical lift was {2} where they were found and is {3} there.",
                            judged.tried(), judged.held(), judged.foundLift(), judged.heldLift()));
        }
        if (!Double.isNaN(judged.chanceLift())) {
            findings.add(Sentence.of("In {0} shuffled copies of the orders the same settings give {1} rules on average, with lift up to {2}.", judged.shuffles(),
                    judged.byChance(), judged.chanceLift()));
        } else if (!rules.isEmpty()) {
            findings.add(Sentence.of("In {0} shuffled copies of the orders the same settings give no rule at all.", judged.shuffles()));
        }
        return findings;
    }

    private static int[] products(Rule rule) {
        return java.util.stream.IntStream.concat(Arrays.stream(rule.left()), Arrays.stream(rule.right())).sorted().toArray();
    }

    private List<Sentence> warnings(List<Rule> beyond) {
        var warnings = new ArrayList<Sentence>();
        read.voids().ifPresent(warnings::add);
        read.cut().ifPresent(warnings::add);
        read.whole().ifPresent(warnings::add);
        warnings.addAll(aside(read.aside()));
        if (!leftOut.isEmpty()) {
            warnings.add(Sentence.of("Left out of the bundles, because the name says postage, a fee, a discount or the like: {0}.", Part.listing(leftOut)));
        }
        if (!beyond.isEmpty() && beyond.size() < rules.size() / 2) {
            warnings.add(Sentence.of("{0} of {1} rules are no stronger than shuffled orders give: look at those beyond chance first.",
                    rules.size() - beyond.size(), rules.size()));
        }
        if (frequent.sets().size() > BasketRun.MOST_KEPT) {
            warnings.add(Sentence.of("There are {0} item sets; the {1} most frequent are kept. The rules are complete.", frequent.sets().size(), BasketRun.MOST_KEPT));
        }
        return warnings;
    }

    private static List<Sentence> aside(OrderReader.Aside aside) {
        var said = new ArrayList<Sentence>();
        if (aside.unnamed() > 0) {
            said.add(Sentence.counted(aside.unnamed(), "{0} line without order or product was set aside.", "{0} lines without order or product were set aside."));
        }
        if (aside.unnamedOrders() > 0) {
            said.add(Sentence.counted(aside.unnamedOrders(), "{0} order names no product at all and was left out.", "{0} orders name no product at all and were left out."));
        }
        if (aside.returned() > 0) {
            said.add(Sentence.counted(aside.returned(), "{0} line with a quantity of none or fewer (a return) was set aside.",
                    "{0} lines with a quantity of none or fewer (returns) were set aside."));
        }
        if (aside.returnedOrders() > 0) {
            said.add(Sentence.counted(aside.returnedOrders(), "{0} order holds nothing bought besides returns and was left out.",
                    "{0} orders hold nothing bought besides returns and were left out."));
        }
        return said;
    }

    private Sentence caution() {
        return Sentence.of("Do not conclude that one purchase brings about the other, or that a bundle will sell more: the rules say what stands in the same orders; only a trial shows what an offer changes.");
    }

    private List<Metric> metrics(List<Rule> beyond) {
        return List.of(
                new Metric("rules", Sentence.of("Rules"), rules.size(), Sentence.of("How many rules reach the settings.")),
                new Metric("rules-beyond-chance", Sentence.of("Rules beyond chance"), beyond.size(),
                        Sentence.of("Rules so strong that at most one in twenty of them is expected among shuffled orders.")),
                new Metric("rules-by-chance", Sentence.of("Rules by chance"), judged.byChance(),
                        Sentence.of("How many rules a shuffled copy of the orders gives on average.")),
                new Metric("top-lift", Sentence.of("Highest lift"), rules.isEmpty() ? Double.NaN : rules.getFirst().lift(),
                        Sentence.of("How many times as often as by chance the strongest rule's products stand together.")),
                new Metric("held-out-lift", Sentence.of("Lift on held-out orders"), judged.heldLift(),
                        Sentence.of("Median lift of the rules on orders that were not used to find them; 1 is chance.")),
                new Metric("held-out-share", Sentence.of("Rules that hold"), judged.tried() == 0 ? Double.NaN : (double) judged.held() / judged.tried(),
                        Sentence.of("Share of the rules whose lift is above 1 on orders that were not used to find them.")),
                new Metric("item-sets", Sentence.of("Item sets"), frequent.sets().size(), Sentence.of("How many sets of products, single ones too, reach the least support.")),
                new Metric("orders", Sentence.of("Orders"), orders(), Sentence.of("How many orders the rules were found in.")));
    }
}
