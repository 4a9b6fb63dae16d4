package merchant.method.basket.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.basket.mine.Frequent;
import merchant.method.basket.mine.Miner;
import merchant.method.basket.order.BasketNeeds;
import merchant.method.basket.order.OrderReader;
import merchant.method.basket.order.Orders;
import merchant.method.basket.rule.Limits;
import merchant.method.basket.rule.RuleMaker;
import merchant.method.basket.rule.RuleMaker.Made;
import merchant.method.basket.trial.Chance;
import merchant.method.basket.trial.HeldOut;
import merchant.problem.Problem;
import merchant.result.BasketResult;
import merchant.result.BasketResult.ItemSet;
import merchant.result.BasketResult.Judged;
import merchant.result.BasketResult.Rule;
import merchant.result.Result;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What sells together, from rows to result, for whichever miner.
public record BasketRun(Miner miner) {
    /// How many item sets a result keeps: the most frequent.
    static final int MOST_KEPT = 20_000;
    /// From one line without a name for so many orders on, that is the reason.
    private static final int MOSTLY_NAMED = 10;
    private static final int CHECK_EVERY = 1 << 10;
    /// From here on what was found is put into order and words: with some hundred thousand rules that takes seconds too.
    private static final double TELLING = 0.85;
    private static final Comparator<Rule> STRONGEST = Comparator.comparingDouble((Rule r) -> -r.lift()).thenComparingDouble(r -> -r.confidence())
            .thenComparingInt(r -> -r.count()).thenComparing(Rule::left, Arrays::compare).thenComparing(Rule::right, Arrays::compare);

    /// Answers, as [merchant.method.Method#run].
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        progress.check();
        progress.say(Sentence.of("Gathering the orders"));
        refuseBaskets(input);
        var read = OrderReader.read(input, progress.slice(0, 0.1));
        var orders = read.orders();
        refuse(read);
        var limits = Plan.limits(settings);
        progress.say(Sentence.of("Searching for what stands together"));
        var frequent = miner.mine(orders, orders.least(limits.support()), limits.longest(), progress.slice(0.1, 0.25));
        var made = RuleMaker.make(frequent, limits, progress.slice(0.25, 0.3));
        var test = input.other("test").map(t -> OrderReader.read(input, t, Progress.NONE).orders());
        var held = HeldOut.of(orders, test, limits, seed, progress.slice(0.3, 0.4));
        var chance = Chance.of(orders, limits, seed, progress.slice(0.4, TELLING));
        progress.say(Sentence.of("Weighing the rules"));
        var result = tell(read, limits, frequent, made, held, chance, progress.slice(TELLING, 1));
        progress.step(1, 1);
        return result;
    }

    /// A file with a basket a line, read as a table, has products in every column: no column of it tells orders apart.
    private static void refuseBaskets(Input input) {
        var order = input.required(BasketNeeds.ORDER);
        var item = input.required(BasketNeeds.ITEM);
        if (order.type() != Type.TEXT || item.type() != Type.TEXT) {
            return;
        }
        var items = Set.copyOf(input.table().levels(item.name()).names());
        var names = input.table().levels(order.name()).names();
        if (!names.isEmpty() && names.stream().filter(items::contains).count() * 2 > names.size()) {
            throw Problem.data(Sentence.of("The columns \"{0}\" and \"{1}\" hold the same words, so neither tells the orders apart.", order.name(), item.name()),
                    Sentence.of("Choose the column with the order's number; where each line of the file is a basket, read it as baskets (layout=baskets)."));
        }
    }

    private static void refuse(OrderReader.Read read) {
        var orders = read.orders();
        if (orders.size() < 2) {
            throw Problem.data(Sentence.counted(orders.size(), "There is only {0} order with a product.", "There are only {0} orders with a product."),
                    Sentence.of("Check that the right columns are chosen; at least two orders are needed, and some hundred to rely on."));
        }
        if (Arrays.stream(orders.baskets()).allMatch(b -> b.length < 2)) {
            if (read.single() && read.aside().unnamed() * MOSTLY_NAMED >= orders.size()) {
                throw Problem.data(Sentence.counted(read.aside().unnamed(), "{0} line names no order or no product, and each of the other orders has a single line, so nothing can be said about what sells together.",
                        "{0} lines name no order or no product, and each of the other orders has a single line, so nothing can be said about what sells together."),
                        Sentence.of("Where the number of an order stands on its first line alone, fill it into the lines below, and read the file again."));
            }
            if (read.single()) {
                throw Problem.data(Sentence.of("Every order has a single line here, and most lines name a single product, so nothing can be said about what sells together."),
                        Sentence.of("Take a file with one line for each product of an order, or one whose lines name several products with a comma, “、”, “;” or “|” between them."));
            }
            throw Problem.data(Sentence.of("No order holds two different products, so nothing can be said about what sells together."),
                    Sentence.of("Check that the order's column repeats for each product of an order."));
        }
    }

    private static BasketResult tell(OrderReader.Read read, Limits limits, Frequent frequent, List<Made> made, HeldOut held, Chance chance,
            Progress progress) {
        var orders = read.orders();
        var bundler = new Bundler(orders);
        progress.check();
        var rates = chance.falseDiscovery(made, orders, progress);
        progress.report(0.1);
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < made.size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.slice(0.1, 0.6).step(i, made.size());
            }
            rules.add(rule(made.get(i), orders, held, rates[i], bundler));
        }
        progress.check();
        rules.sort(asked(STRONGEST, progress));
        progress.step(8, 10);
        var sets = frequent.sets().stream().sorted(Comparator.comparingInt(s -> -s.count())).limit(MOST_KEPT)
                .map(s -> new ItemSet(s.items(), s.count(), bundler.lift(s.items(), s.count()))).toList();
        progress.check();
        var judged = judged(held, chance);
        progress.check();
        var bundles = bundler.of(rules, progress);
        progress.step(9, 10);
        var words = new Words(read, limits, frequent, rules, bundles, bundler.leftOut(), judged);
        return new BasketResult(words.summary(), orders.size(), orders.names(), orders.spend().length > 0, sets, rules, bundles, frequent.passes(), judged);
    }

    /// An order that asks now and then whether it is still wanted: some hundred thousand rules take long to sort.
    private static <T> Comparator<T> asked(Comparator<T> order, Progress progress) {
        var count = new int[1];
        return (a, b) -> {
            if (++count[0] % CHECK_EVERY == 0) {
                progress.check();
            }
            return order.compare(a, b);
        };
    }

    private static Rule rule(Made made, Orders orders, HeldOut held, double rate, Bundler bundler) {
        var seen = held.of(made);
        double leverage = (double) made.count() / orders.size() - (double) made.leftCount() / orders.size() * made.rightCount() / orders.size();
        double value = orders.spend().length == 0 ? Double.NaN : 1_000 * leverage * bundler.spend(made.right());
        return new Rule(made.left(), made.right(), made.count(), made.leftCount(), made.rightCount(), orders.size(),
                seen.map(HeldOut.Seen::lift).orElse(Double.NaN), seen.map(HeldOut.Seen::count).orElse(-1), rate, value);
    }

    private static Judged judged(HeldOut held, Chance chance) {
        // a rule that hardly stood out where it was found claims nothing; one whose products never come in the held-out orders says nothing
        var tried = held.seen().values().stream().filter(r -> r.clear() && !Double.isNaN(r.lift())).toList();
        var there = tried.stream().mapToDouble(HeldOut.Seen::lift).sorted().toArray();
        int holding = (int) Arrays.stream(there).filter(l -> l > 1).count();
        return new Judged(held.orders(), held.ownTable(), there.length, holding, median(there),
                median(tried.stream().mapToDouble(HeldOut.Seen::found).sorted().toArray()),
                chance.copies(), chance.rules(), chance.lift());
    }

    static double median(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
