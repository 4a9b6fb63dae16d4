package merchant.method.reorder.run;

import java.util.List;
import java.util.stream.IntStream;
import merchant.method.reorder.choose.Chooser;
import merchant.method.reorder.choose.Limits;
import merchant.method.reorder.demand.Draws;
import merchant.result.OrderResult.Point;
import merchant.work.Parallel;
import merchant.work.Progress;

/// What other budgets would buy and what other services would cost, for all products and each of them: computed once, so that turning a knob answers at once.
///
/// @param budgets rising
/// @param services rising
/// @param atBudget for each product the quantity at each budget
/// @param atService for each product the quantity at each service; empty where the rule does not ask for one
record WhatIf(List<Point> budgets, List<Point> services, List<double[]> atBudget, List<double[]> atService) {
    private static final int BUDGETS = 20;
    private static final double CENT = 0.01;
    private static final double[] SERVICES = {0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99};
    private static final double[] FEW_SERVICES = {0.85, 0.9, 0.95, 0.98};
    private static final int MANY = 1_000;

    /// The services that are looked at.
    ///
    /// @param served true where the rule aims at a service
    static double[] services(int products, boolean served) {
        return !served ? new double[0] : products > MANY ? FEW_SERVICES.clone() : SERVICES.clone();
    }

    /// @param wanted as the rule wants it, before anything is cut, with its levels at these services
    static WhatIf of(List<Wanted> wanted, double[] services, Progress progress) {
        var budgets = budgets(wanted, progress.slice(0, 0.8));
        var quantities = Parallel.map(wanted, progress.slice(0.8, 1), (w, own) -> atServices(w, services));
        return new WhatIf(points(wanted, budgets.at(), budgets.quantities()), points(wanted, services, quantities), budgets.quantities(), quantities);
    }

    private static double[] atServices(Wanted wanted, double[] services) {
        return IntStream.range(0, services.length).mapToDouble(i ->
                wanted.rule().decide(wanted.product(), wanted.demand(), wanted.terms().withService(services[i]), wanted.levels()[i]).quantity()).toArray();
    }

    private record Bought(double[] at, List<double[]> quantities) {}

    private static Bought budgets(List<Wanted> wanted, Progress progress) {
        var items = Rationing.items(wanted);
        var suppliers = Rationing.NONE.limits(wanted).minimums();
        double all = items.stream().mapToDouble(i -> i.most() * i.cost()).sum();
        if (!(all > 0)) {
            return new Bought(new double[0], wanted.stream().map(w -> new double[0]).toList());
        }
        // beyond what saves margin in any drawn future there is only the whole list
        var useful = Chooser.quick(items, new Limits(all, Double.POSITIVE_INFINITY, new double[suppliers.length]));
        double most = IntStream.range(0, useful.length).mapToDouble(i -> useful[i] * items.get(i).cost()).sum();
        double whole = wanted.stream().mapToDouble(w -> w.decision().quantity() * w.product().cost()).filter(Double::isFinite).sum();
        // the whole list stands apart where it costs more than what is useful
        int last = whole > most + CENT ? BUDGETS : BUDGETS - 1;
        var at = IntStream.rangeClosed(0, last).mapToDouble(i -> i == BUDGETS ? whole : most * i / (BUDGETS - 1)).toArray();
        var quantities = wanted.stream().map(w -> new double[at.length]).toList();
        for (int b = 0; b < at.length; b++) {
            progress.step(b, at.length);
            int point = b;
            var packs = Chooser.quick(items, new Limits(at[b], Double.POSITIVE_INFINITY, new double[suppliers.length]));
            IntStream.range(0, packs.length).forEach(i -> quantities.get(i)[point] = point == last ? wanted.get(i).decision().quantity() : packs[i] * wanted.get(i).step());
        }
        progress.report(1);
        return new Bought(at, quantities);
    }

    private static List<Point> points(List<Wanted> wanted, double[] at, List<double[]> quantities) {
        var open = wanted.stream().map(Wanted::open).toList();
        return IntStream.range(0, at.length).mapToObj(p -> point(wanted, open, at[p], i -> quantities.get(i)[p])).toList();
    }

    private static Point point(List<Wanted> wanted, List<Draws> open, double at, java.util.function.IntToDoubleFunction quantity) {
        double cost = 0;
        double units = 0;
        double missed = 0;
        double asked = 0;
        int lines = 0;
        for (int i = 0; i < wanted.size(); i++) {
            var own = wanted.get(i);
            double ordered = quantity.applyAsDouble(i);
            lines += ordered > 0 ? 1 : 0;
            units += ordered;
            cost += Double.isNaN(own.product().cost()) ? 0 : ordered * own.product().cost();
            missed += open.get(i).missed(ordered);
            asked += own.asked();
        }
        return new Point(at, cost, lines, units, asked > 0 ? 1 - missed / asked : 1, missed);
    }
}
