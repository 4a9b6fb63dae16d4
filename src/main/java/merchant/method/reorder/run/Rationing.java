package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.reorder.choose.Choice;
import merchant.method.reorder.choose.Chooser;
import merchant.method.reorder.choose.Item;
import merchant.method.reorder.choose.Limits;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.trial.Sharing;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Cuts what is wanted to what a budget, room and the suppliers' least orders allow.
///
/// @param budget money; infinite for none
/// @param volume room or weight; infinite for none
/// @param minimum least order of every supplier whose own is not known, in money
record Rationing(double budget, double volume, double minimum) {
    static final Rationing NONE = new Rationing(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0);

    /// What came of it.
    ///
    /// @param choice empty where nothing had to be cut
    record Rationed(List<Wanted> wanted, Optional<Choice> choice) {
        Rationed {
            wanted = List.copyOf(wanted);
        }
    }

    /// True where something may have to be cut.
    boolean limits() {
        return Double.isFinite(budget) || Double.isFinite(volume) || minimum > 0;
    }

    /// What these limits leave of the orders of one evening of the past; empty where there are none.
    Optional<Sharing> sharing() {
        return limits() ? Optional.of(this::share) : Optional.empty();
    }

    private double[] share(List<Sharing.Wish> wishes, double part) {
        var wanted = wishes.stream().map(w -> new Wanted(w.product(), w.demand(), w.rule(), w.terms(), w.decision(), "", new double[0])).toList();
        var items = items(wanted);
        var whole = limits(wanted);
        var limits = new Limits(whole.budget() * part, whole.volume() * part, Arrays.stream(whole.minimums()).map(m -> m * part).toArray());
        var most = items.stream().mapToInt(Item::most).toArray();
        if (limits.kept(items, most)) {
            return wanted.stream().mapToDouble(w -> w.decision().quantity()).toArray();
        }
        var packs = Chooser.quick(items, limits);
        return IntStream.range(0, packs.length).mapToDouble(i -> packs[i] * wanted.get(i).step()).toArray();
    }

    Rationed apply(List<Wanted> wanted, Progress progress) {
        var items = items(wanted);
        var limits = limits(wanted);
        if (!limits() || limits.kept(items, items.stream().mapToInt(Item::most).toArray())) {
            progress.report(1);
            return new Rationed(wanted, Optional.empty());
        }
        var choice = Chooser.choose(items, limits, progress);
        var cut = new ArrayList<Wanted>();
        for (int i = 0; i < wanted.size(); i++) {
            cut.add(choice.packs()[i] * wanted.get(i).step() == wanted.get(i).decision().quantity() ? wanted.get(i) : cut(wanted.get(i), choice.packs()[i]));
        }
        return new Rationed(cut, Optional.of(choice));
    }

    /// The steps go on with what the limits left.
    private static Wanted cut(Wanted whole, int packs) {
        var steps = new ArrayList<>(whole.decision().steps());
        steps.add(new Step("step", Sentence.of("Pieces bought together"), "", whole.step()));
        steps.add(new Step("left", Sentence.of("So many times, by weighing all products against the limits"), "", packs));
        double quantity = packs * whole.step();
        steps.add(new Step("allowed", Sentence.of("Order within the limits"), "left * step", quantity));
        return whole.with(new Rule.Decision(quantity, whole.decision().trigger(), whole.decision().goal(), steps));
    }

    /// Suppliers of whom something is wanted and nothing can be ordered because of their least order, each with what is missing to it.
    ///
    /// @param wanted before the limits
    /// @param left what they left, product by product
    List<Sentence> dropped(List<Wanted> wanted, List<Wanted> left) {
        var numbers = numbers(wanted);
        var minimums = limits(wanted).minimums();
        var said = new ArrayList<Sentence>();
        numbers.forEach((supplier, number) -> {
            double asked = cost(wanted, supplier);
            if (minimums[number] > 0 && asked > 0 && cost(left, supplier) <= 0) {
                var name = supplier.isEmpty() ? Sentence.of("one without a name") : Sentence.verbatim(supplier);
                said.add(asked < minimums[number]
                        ? Sentence.of("Nothing is ordered from {0}: what is needed of it costs {1}, and {2} are missing to its least order of {3}.", name, money(asked), money(minimums[number] - asked),
                                money(minimums[number]))
                        : Sentence.of("Nothing is ordered from {0}: what is needed of it costs {1}, and the choice within the limits leaves its least order of {2} out.", name, money(asked), money(minimums[number])));
            }
        });
        return said;
    }

    /// An order of one product that would gain something.
    record Smallest(String name, double pieces, double cost) {}

    /// The cheapest order that helps, where the limits leave none: the least one of a product, lifted to what its supplier takes; empty where nothing that costs money is wanted.
    ///
    /// @param wanted before the limits
    /// @param left what they left
    Optional<Smallest> smallest(List<Wanted> wanted, List<Wanted> left) {
        if (left.stream().anyMatch(w -> w.decision().quantity() > 0)) {
            return Optional.empty();
        }
        var items = items(wanted);
        var minimums = limits(wanted).minimums();
        return IntStream.range(0, items.size()).filter(i -> items.get(i).most() >= items.get(i).least() && items.get(i).cost() > 0 && saves(wanted.get(i), items.get(i)))
                .mapToObj(i -> {
                    var item = items.get(i);
                    double packs = Math.max(item.least(), Math.ceil(minimums[item.supplier()] / item.cost() - 1e-9));
                    return new Smallest(wanted.get(i).product().name(), packs * wanted.get(i).step(), packs * item.cost());
                }).min(Comparator.comparingDouble(Smallest::cost).thenComparing(Smallest::name));
    }

    private static boolean saves(Wanted wanted, Item item) {
        return Wanted.saved(wanted.open(), item.least() * wanted.step()) > 0;
    }

    private static Part money(double amount) {
        return new Part.Amount(amount, 2);
    }

    private static double cost(List<Wanted> wanted, String supplier) {
        return wanted.stream().filter(w -> w.product().supplier().equals(supplier)).mapToDouble(w -> w.decision().quantity() * w.product().cost()).filter(Double::isFinite).sum();
    }

    static List<Item> items(List<Wanted> wanted) {
        var numbers = numbers(wanted);
        return wanted.stream().map(w -> w.item(numbers.get(w.product().supplier()))).toList();
    }

    private static Map<String, Integer> numbers(List<Wanted> wanted) {
        var numbers = new LinkedHashMap<String, Integer>();
        wanted.forEach(w -> numbers.putIfAbsent(w.product().supplier(), numbers.size()));
        return numbers;
    }

    Limits limits(List<Wanted> wanted) {
        var numbers = numbers(wanted);
        var minimums = new double[numbers.size()];
        for (var w : wanted) {
            int s = numbers.get(w.product().supplier());
            minimums[s] = Math.max(minimums[s], w.product().supplierMinimum() > 0 ? w.product().supplierMinimum() : minimum);
        }
        return new Limits(budget, volume, minimums);
    }
}
