package merchant.method.reorder.choose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;

/// The choice as a mixed-integer programme, by ojAlgo: one yes-or-no a pack, one a product that has a least order, one a supplier that has one. Gains fall with each pack,
/// so that the packs of a product are taken in their order of themselves.
///
/// @param items all products
/// @param start a choice that keeps the limits; products that are not free stay at it
/// @param low fewest packs of each free product
/// @param high most packs of each free product; equal to `low` where the product is not free
@SuppressWarnings("ArrayRecordComponent")
record Programme(List<Item> items, Limits limits, int[] start, int[] low, int[] high) {
    private static final int MOST_NODES = 3_000;

    /// The best packs, and whether nothing better is possible for the free products; empty where none was found in time.
    record Solved(int[] packs, boolean best) {}

    Optional<Solved> solve() {
        var model = new ExpressionsBasedModel();
        model.options.iterations_abort = MOST_NODES;
        model.options.iterations_suffice = MOST_NODES;
        // one thread and a count of nodes, so that the same data give the same choice; cuts of its own made feasible programmes infeasible
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1).withGMICutConfiguration(new GMICutConfiguration().withFractionality(1)));
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
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        var packs = low.clone();
        for (int i = 0; i < packs.length; i++) {
            packs[i] += (int) taken.get(i).stream().filter(v -> v.getValue() != null && v.getValue().doubleValue() > 0.5).count();
        }
        return Optional.of(new Solved(packs, result.getState().isOptimal()));
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
            var taken = model.newVariable("p" + i + "_" + k).binary().weight(item.gains()[k] - item.gains()[k - 1]);
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
