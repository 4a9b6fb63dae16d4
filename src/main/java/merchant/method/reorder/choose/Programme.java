package merchant.method.reorder.choose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.State;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;
import org.ojalgo.type.context.NumberContext;

/// The choice as a mixed-integer programme, by ojAlgo: one yes-or-no a pack, one a product that has a least order, one a supplier that has one. Gains fall with each pack,
/// so that the packs of a product are taken in their order of themselves.
///
/// @param items all products
/// @param start a choice that keeps the limits, which a better one is looked for; products that are not free stay at it
/// @param low fewest packs of each free product
/// @param high most packs of each free product; equal to `low` where the product is not free
@SuppressWarnings("ArrayRecordComponent")
record Programme(List<Item> items, Limits limits, int[] start, int[] low, int[] high) {
    /// Nodes of a search times packs that are open.
    private static final int MOST_WORK = 450_000;
    private static final int MOST_NODES = 15_000;
    private static final int MOST_SEARCHES = 5;
    private static final double SLACK = 1e-9;

    /// The best packs found, and whether nothing better is possible for the free products.
    record Solved(int[] packs, boolean best) {}

    /// One search: what it found, and whether it looked everywhere.
    private record Search(Optional<int[]> found, boolean everywhere) {}

    /// Better packs are asked for until the programme says that there are none: that it calls what it found the best is no proof. ojAlgo 57.1 takes the next node of its search out of the
    /// waiting ones and then stops where no node that still waits is better than what it has, without looking at the one that it took.
    Solved solve() {
        var best = start;
        for (int i = 0; i < MOST_SEARCHES; i++) {
            double gain = Chooser.gain(items, best);
            // from nothing the first search is free, because one that must gain finds its first packs late
            boolean free = i == 0 && gain <= 0;
            var search = above(free ? Double.NEGATIVE_INFINITY : gain);
            var better = search.found().filter(p -> limits.kept(items, p) && Chooser.gain(items, p) > gain);
            if (better.isEmpty() && !free) {
                return new Solved(best, search.found().isEmpty() && search.everywhere());
            }
            best = better.orElse(best);
            if (better.isPresent() && !search.everywhere()) {
                break;
            }
        }
        return new Solved(best, false);
    }

    /// Packs that gain more than so much.
    private Search above(double gain) {
        var model = model();
        var taken = new ArrayList<List<Variable>>();
        var budget = expression(model, "budget", limits.budget());
        var room = expression(model, "room", limits.volume());
        var suppliers = new HashMap<Integer, Expression>();
        double money = 0;
        double volume = 0;
        var spent = new double[limits.minimums().length];
        for (int i = 0; i < start.length; i++) {
            money += low[i] * items.get(i).cost();
            volume += low[i] * items.get(i).volume();
            spent[items.get(i).supplier()] += low[i] * items.get(i).cost();
            taken.add(variables(model, i, budget, room, suppliers));
        }
        budget.ifPresent(limit(limits.budget() - money));
        room.ifPresent(limit(limits.volume() - volume));
        open(model, suppliers, spent, taken);
        if (gain > Double.NEGATIVE_INFINITY) {
            var enough = model.newExpression("gain").lower(gain - Chooser.gain(items, low) + SLACK * Math.max(1, Math.abs(gain)));
            for (int i = 0; i < start.length; i++) {
                for (int k = 0; k < taken.get(i).size(); k++) {
                    enough.set(taken.get(i).get(k), gain(i, low[i] + k + 1));
                }
            }
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            return new Search(Optional.empty(), result.getState() == State.INFEASIBLE || impossible(model));
        }
        var packs = low.clone();
        for (int i = 0; i < packs.length; i++) {
            packs[i] += (int) taken.get(i).stream().filter(v -> v.getValue() != null && v.getValue().doubleValue() > 0.5).count();
        }
        return new Search(Optional.of(packs), result.getState().isOptimal());
    }

    /// True where not even parts of packs would do; the search says only that it failed there.
    private static boolean impossible(ExpressionsBasedModel model) {
        model.relax();
        return model.maximise().getState() == State.INFEASIBLE;
    }

    /// Without presolvers, with which ojAlgo 57.1 took parts of the search that hold the best choice for infeasible: of 100 choices among eight suppliers 28 were wrong, by up to 6 %. One thread and a
    /// count of nodes, so that the same data give the same choice; cuts of its own made feasible programmes infeasible.
    private ExpressionsBasedModel model() {
        var plain = Optimisation.newEnvironment();
        plain.clearPresolvers();
        var model = plain.newModel();
        int nodes = Math.min(MOST_NODES, MOST_WORK / Math.max(1, IntStream.range(0, low.length).map(i -> high[i] - low[i]).sum()));
        model.options.iterations_abort = nodes;
        model.options.iterations_suffice = nodes;
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1).withGapTolerance(NumberContext.of(14, 12))
                .withGMICutConfiguration(new GMICutConfiguration().withFractionality(1)));
        return model;
    }

    /// What the pack of this number gains.
    private double gain(int i, int pack) {
        return items.get(i).gains()[pack] - items.get(i).gains()[pack - 1];
    }

    private static Optional<Expression> expression(ExpressionsBasedModel model, String name, double limit) {
        return Double.isInfinite(limit) ? Optional.empty() : Optional.of(model.newExpression(name));
    }

    private static java.util.function.Consumer<Expression> limit(double upper) {
        return e -> e.upper(Math.max(0, upper) * (1 + 1e-12));
    }

    private List<Variable> variables(ExpressionsBasedModel model, int i, Optional<Expression> budget, Optional<Expression> room, Map<Integer, Expression> suppliers) {
        var item = items.get(i);
        var all = new ArrayList<Variable>();
        for (int k = low[i] + 1; k <= high[i]; k++) {
            var taken = model.newVariable("p" + i + "_" + k).binary().weight(gain(i, k));
            budget.ifPresent(e -> e.set(taken, item.cost()));
            room.ifPresent(e -> e.set(taken, item.volume()));
            if (limits.minimums()[item.supplier()] > 0) {
                suppliers.computeIfAbsent(item.supplier(), s -> model.newExpression("s" + s)).set(taken, item.cost());
            }
            all.add(taken);
        }
        if (low[i] == 0 && item.least() > 1 && !all.isEmpty()) {
            var any = model.newVariable("y" + i).binary();
            var enough = model.newExpression("least" + i).lower(0);
            all.forEach(v -> enough.set(v, 1));
            enough.set(any, -item.least());
            var none = model.newExpression("none" + i).upper(0);
            all.forEach(v -> none.set(v, 1));
            none.set(any, -all.size());
        }
        return all;
    }

    /// A supplier gets its least order or nothing; one that gets something in any case gets its least order.
    private void open(ExpressionsBasedModel model, Map<Integer, Expression> suppliers, double[] spent, List<List<Variable>> taken) {
        suppliers.forEach((supplier, sum) -> {
            double least = limits.minimums()[supplier];
            if (spent[supplier] > 0) {
                sum.lower((least - spent[supplier]) * (1 - 1e-12));
                return;
            }
            var open = model.newVariable("z" + supplier).binary();
            sum.set(open, -least).lower(0);
            var closed = model.newExpression("closed" + supplier).upper(0);
            int count = 0;
            for (int i = 0; i < start.length; i++) {
                if (items.get(i).supplier() == supplier) {
                    taken.get(i).forEach(v -> closed.set(v, 1));
                    count += taken.get(i).size();
                }
            }
            closed.set(open, -count);
        });
    }
}
