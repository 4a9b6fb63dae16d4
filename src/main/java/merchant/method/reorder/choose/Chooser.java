package merchant.method.reorder.choose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import merchant.work.Progress;

/// Finds the packs that gain most within limits.
///
/// First by prices of money and room, pack by pack; then a mixed-integer programme settles the products whose packs are worth about what they cost at these
/// prices (E. Balas and E. Zemel, "An algorithm for large zero-one knapsack problems", Operations Research 28, 1980, call them the core). Where all packs that a better choice
/// could have fit into one programme the answer is the best there is. Under a budget alone these packs are settled money by money where that is quick.
public final class Chooser {
    /// So many packs at most are left open in a programme.
    private static final int MOST_OPEN = 150;
    private static final int AROUND = 6;
    /// All sets of so many suppliers with least orders are tried.
    private static final int MOST_TRIED = 6;

    private Chooser() {}

    /// The choice.
    public static Choice choose(List<Item> items, Limits limits, Progress progress) {
        progress.check();
        var prices = Prices.of(items, limits);
        progress.step(1, 3);
        var packs = start(items, limits, prices);
        double gain = gain(items, packs);
        double bound = Math.max(bound(items, limits, prices), gain);
        progress.step(2, 3);
        if (!limited(items, limits)) {
            return new Choice(packs, gain, gain, 0);
        }
        var core = Core.of(items, prices, packs, gain);
        var exact = new Knapsack(items, limits, core.low(), core.high()).solve();
        if (exact.isPresent() && limits.kept(items, exact.get()) && gain(items, exact.get()) >= gain - 1e-9) {
            progress.report(1);
            return new Choice(exact.get(), gain(items, exact.get()), gain(items, exact.get()), 0);
        }
        boolean whole = core.open() <= MOST_OPEN;
        var programme = whole ? new Programme(items, limits, packs, core.low(), core.high()) : nearest(items, limits, prices, packs);
        var solved = whole && core.open() == 0 ? new Programme.Solved(packs, true) : programme.solve();
        packs = solved.packs();
        gain = gain(items, packs);
        bound = solved.best() && whole ? gain : Math.max(bound, gain);
        progress.report(1);
        return new Choice(packs, gain, bound, whole ? 0 : IntStream.range(0, packs.length).map(i -> programme.high()[i] - programme.low()[i]).sum());
    }

    /// Suppliers that have a least order.
    private static int[] withLeastOrders(Limits limits) {
        return IntStream.range(0, limits.minimums().length).filter(s -> limits.minimums()[s] > 0).toArray();
    }

    private static double bound(List<Item> items, Limits limits, Prices prices) {
        return withLeastOrders(limits).length == 0 ? prices.bound() : Math.min(prices.bound(), new SupplierBound(items, limits, prices, withLeastOrders(limits)).value());
    }

    /// The greedy choice, or a better one among some of the suppliers that have a least order: which of them get one is tried out where they are few.
    private static int[] start(List<Item> items, Limits limits, Prices prices) {
        var best = new Greedy(items, limits, prices).choose();
        var bound = withLeastOrders(limits);
        if (bound.length > MOST_TRIED) {
            return new Opening(items, limits, prices, bound).better(best);
        }
        for (int some = 1; some < 1 << bound.length; some++) {
            var open = new boolean[limits.minimums().length];
            for (int b = 0; b < bound.length; b++) {
                open[bound[b]] = (some >> b & 1) == 1;
            }
            var tried = new Greedy(items, limits, prices).among(open);
            best = tried.isPresent() && limits.kept(items, tried.get()) && gain(items, tried.get()) > gain(items, best) ? tried.get() : best;
        }
        return best;
    }

    /// Choices without the programme, for many limits at once.
    public static int[] quick(List<Item> items, Limits limits) {
        return new Greedy(items, limits, Prices.of(items, limits)).choose();
    }

    /// What packs gain over none.
    public static double gain(List<Item> items, int[] packs) {
        double gain = 0;
        for (int i = 0; i < packs.length; i++) {
            gain += items.get(i).gains()[packs[i]] - items.get(i).gains()[0];
        }
        return gain;
    }

    /// False where everything that is wanted can be had.
    private static boolean limited(List<Item> items, Limits limits) {
        var wanted = items.stream().mapToInt(i -> i.most() < i.least() ? 0 : i.most()).toArray();
        return !limits.kept(items, wanted);
    }

    /// The packs nearest to their price are open, product by product.
    private static Programme nearest(List<Item> items, Limits limits, Prices prices, int[] packs) {
        var low = packs.clone();
        var high = packs.clone();
        var near = IntStream.range(0, packs.length).filter(i -> items.get(i).most() >= items.get(i).least()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> off(items.get(i), prices, packs[i])).thenComparing(i -> i)).toList();
        int open = 0;
        for (int i : near) {
            int from = packs[i] - AROUND <= items.get(i).least() ? 0 : packs[i] - AROUND;
            int to = Math.min(items.get(i).most(), Math.max(packs[i] + AROUND, items.get(i).least()));
            if (open + to - from > MOST_OPEN) {
                break;
            }
            low[i] = from;
            high[i] = to;
            open += to - from;
        }
        return new Programme(items, limits, packs, low, high);
    }

    /// How far the last and the next packs of an item are from what they cost, as a share of the price; the nearer of both.
    private static double off(Item item, Prices prices, int packs) {
        double price = Math.max(prices.of(item), Double.MIN_NORMAL);
        int next = packs == 0 ? item.least() : Math.min(1, item.most() - packs);
        double up = next == 0 ? Double.POSITIVE_INFINITY : Math.abs((item.gains()[packs + next] - item.gains()[packs]) / next / price - 1);
        int last = packs <= item.least() ? packs : 1;
        double down = last == 0 ? Double.POSITIVE_INFINITY : Math.abs((item.gains()[packs] - item.gains()[packs - last]) / last / price - 1);
        return Math.min(up, down);
    }
}
