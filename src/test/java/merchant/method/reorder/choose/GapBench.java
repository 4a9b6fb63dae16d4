package merchant.method.reorder.choose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// The table of choices in docs/measurements.md: how far a choice among many suppliers with least orders, or of many packs, is from the best one, which a programme over all packs finds by itself.
@Tag("bench")
class GapBench {
    private static final int MILLISECONDS = 20_000;
    private static final int ROUNDS = 2;

    /// What the programme found, and whether it is known to be the best.
    private record Best(double gain, boolean proven) {}

    @Test
    void choicesOfManySuppliersAndPacksBesideTheExactOnes() {
        System.out.println("| suppliers with least orders | packs | limits | gap to the best found | proven best | gap said | ms |\n| --- | --- | --- | --- | --- | --- | --- |");
        for (int suppliers : new int[] {7, 9, 12}) {
            for (int packs : new int[] {200, 500, 1_000}) {
                row(suppliers, packs, suppliers == 9);
            }
        }
        row(0, 500, true);
        row(0, 1_000, true);
    }

    private static void row(int suppliers, int packs, boolean room) {
        double most = 0;
        double said = 0;
        int proven = 0;
        long spent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new SplittableRandom(1_000L * suppliers + packs + round);
            var items = items(Math.max(1, suppliers), packs, random);
            var limits = limits(items, suppliers, room, random);
            long start = System.nanoTime();
            var choice = Chooser.choose(items, limits, Progress.NONE);
            spent += System.nanoTime() - start;
            assertTrue(limits.kept(items, choice.packs()));
            var best = exact(items, limits);
            double top = Math.max(best.gain(), choice.gain());
            most = Math.max(most, 1 - choice.gain() / top);
            said = Math.max(said, choice.gap());
            proven += best.proven() ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "| %d | %d | %s | %.3f %% | %d of %d | %.3f %% | %d |%n", suppliers, packs, room ? "budget, room" : "budget", 100 * most, proven, ROUNDS, 100 * said, spent / ROUNDS / 1_000_000);
    }

    /// Products of about ten packs each whose packs save less and less.
    private static List<Item> items(int suppliers, int packs, SplittableRandom random) {
        return IntStream.range(0, packs / 10).mapToObj(i -> {
            var gains = new double[6 + random.nextInt(10)];
            double next = 5 + 40 * random.nextDouble();
            for (int k = 1; k < gains.length; k++) {
                gains[k] = gains[k - 1] + next;
                next *= 0.6 + 0.4 * random.nextDouble();
            }
            return new Item(10 + 90 * random.nextDouble(), 0.5 + random.nextDouble(), random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1, gains, i % suppliers);
        }).toList();
    }

    /// Half of the money, and least orders of a supplier between a third of what is wanted of it and all of it: not all of them fit.
    private static Limits limits(List<Item> items, int suppliers, boolean room, SplittableRandom random) {
        double all = items.stream().mapToDouble(i -> i.most() * i.cost()).sum();
        double volume = items.stream().mapToDouble(i -> i.most() * i.volume()).sum();
        var minimums = new double[Math.max(1, suppliers)];
        for (int s = 0; s < suppliers; s++) {
            int own = s;
            minimums[s] = (0.3 + 0.6 * random.nextDouble()) * items.stream().filter(i -> i.supplier() == own).mapToDouble(i -> i.most() * i.cost()).sum();
        }
        return new Limits(0.5 * all, room ? 0.45 * volume : Double.POSITIVE_INFINITY, minimums);
    }

    private static Best exact(List<Item> items, Limits limits) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = MILLISECONDS;
        model.options.time_suffice = MILLISECONDS;
        var budget = model.newExpression("budget").upper(limits.budget());
        var room = model.newExpression("room").upper(Double.isInfinite(limits.volume()) ? 1e12 : limits.volume());
        var sums = IntStream.range(0, limits.minimums().length).mapToObj(s -> model.newExpression("sum" + s).lower(0)).toList();
        var tops = IntStream.range(0, limits.minimums().length).mapToObj(s -> model.newExpression("top" + s).upper(0)).toList();
        var open = IntStream.range(0, limits.minimums().length).mapToObj(s -> model.newVariable("open" + s).binary()).toList();
        for (int s = 0; s < open.size(); s++) {
            int own = s;
            sums.get(s).set(open.get(s), -limits.minimums()[s]);
            tops.get(s).set(open.get(s), -items.stream().filter(i -> i.supplier() == own).mapToDouble(i -> i.most() * i.cost()).sum());
        }
        var taken = new Variable[items.size()][];
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            taken[i] = new Variable[item.most()];
            // the least order is one yes or no; what comes on top is so too, pack by pack
            for (int k = item.least(); k <= item.most(); k++) {
                int packs = k == item.least() ? k : 1;
                taken[i][k - 1] = model.newVariable("p" + i + "_" + k).binary().weight(item.gains()[k] - item.gains()[k - packs]);
                budget.set(taken[i][k - 1], packs * item.cost());
                room.set(taken[i][k - 1], packs * item.volume());
                sums.get(item.supplier()).set(taken[i][k - 1], packs * item.cost());
                tops.get(item.supplier()).set(taken[i][k - 1], packs * item.cost());
                if (k > item.least()) {
                    model.newExpression("after" + i + "_" + k).upper(0).set(taken[i][k - 1], 1).set(taken[i][k - 2], -1);
                }
            }
        }
        var result = model.maximise();
        double gain = 0;
        var packs = new int[items.size()];
        for (int i = 0; i < packs.length; i++) {
            int least = items.get(i).least();
            packs[i] = (int) Arrays.stream(taken[i]).filter(v -> v != null && v.getValue() != null && v.getValue().doubleValue() > 0.5).count();
            packs[i] += packs[i] > 0 ? least - 1 : 0;
        }
        gain = result.getState().isFeasible() && limits.kept(items, packs) ? Chooser.gain(items, packs) : 0;
        return new Best(gain, result.getState().isOptimal());
    }
}
