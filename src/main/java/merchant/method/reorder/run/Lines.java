package merchant.method.reorder.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.Settings;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Note;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Makes the line of a product.
///
/// @param today the day of the list
/// @param period days that a period of the sales lasts
record Lines(LocalDate today, double period, Settings settings) {
    private static final double YEAR = 365;
    private static final double FAR_DAYS = 3_650;
    private static final double TAIL = 0.1;

    Line line(Wanted wanted, double[] atBudget, double[] atService) {
        var product = wanted.product();
        var demand = wanted.demand();
        var decision = wanted.decision();
        double cost = Double.isNaN(product.cost()) ? Double.NaN : product.cost() * decision.quantity();
        return new Line(product.id(), product.number(), product.name(), product.supplier(), product.listed() ? product.stock() : Double.NaN, product.onOrder(), demand.arrival().mean(),
                demand.arrival().quantile(TAIL), demand.arrival().quantile(1 - TAIL), product.listed() ? demand.arrival().beyond(product.position()) : Double.NaN,
                decision.quantity(), orderBy(wanted), product.cost(), cost, wanted.group(), wanted.rule().policy(), service(wanted), gain(wanted),
                !product.listed() ? Double.NaN : demand.daily() > 0 ? product.position() / demand.daily() : Double.POSITIVE_INFINITY, demand.model(), notes(product, demand, decision), decision.steps(),
                atBudget, atService, wanted.levels());
    }

    /// What is asked for, or the share of cases that it pays to have enough in where costs decide.
    private static double service(Wanted wanted) {
        return wanted.decision().steps().stream().filter(s -> s.name().equals("fractile")).mapToDouble(s -> s.value()).findFirst().orElse(wanted.terms().service());
    }

    /// Today where something is ordered, else the review at which the position is expected to be down at the trigger: the next one at the earliest, because the trigger covers what is
    /// sold until then. None where it is down already and still nothing is ordered, by the limits or because a least order does not pay.
    private @Nullable LocalDate orderBy(Wanted wanted) {
        if (wanted.decision().quantity() > 0) {
            return today;
        }
        double daily = wanted.demand().daily();
        double days = daily > 0 ? (wanted.product().position() - wanted.decision().trigger()) / daily : Double.POSITIVE_INFINITY;
        double review = wanted.terms().review();
        return days >= 0 && days < FAR_DAYS ? today.plusDays((long) (review * Math.max(1, Math.ceil(days / review)))) : null;
    }

    /// One piece more earns its margin where demand after its arrival goes beyond what is then there, and costs its keeping where it does not.
    static double gain(Wanted wanted) {
        var product = wanted.product();
        double beyond = wanted.open().beyond(wanted.decision().quantity());
        double keeping = product.cost() * wanted.terms().holding() * (product.lead() + wanted.terms().review()) / YEAR;
        return product.margin().map(m -> m * beyond - keeping * (1 - beyond)).orElse(Double.NaN);
    }

    private List<Note> notes(Product product, Demand demand, Rule.Decision decision) {
        var notes = new ArrayList<Note>();
        double quiet = quiet(product);
        double cover = demand.daily() > 0 ? product.position() / demand.daily() : Double.POSITIVE_INFINITY;
        if (!product.listed()) {
            notes.add(new Note(Kind.NO_STOCK_ROW, Sentence.of("its stock is not known and counts as 0")));
        }
        if (product.stock() > 0 && product.sold().length == 0) {
            notes.add(new Note(Kind.NEW, Sentence.of("no sale yet in this data")));
        } else if (product.stock() > 0 && quiet >= Plan.dead(settings)) {
            notes.add(new Note(Kind.DEAD_STOCK, Sentence.of("dead stock: nothing sold for {0} days", (long) quiet)));
        } else if (product.stock() > 0 && cover > Math.max(Plan.over(settings), product.lead()) && product.position() > decision.goal()) {
            notes.add(new Note(Kind.OVERSTOCK, cover > FAR_DAYS ? Sentence.of("overstock: lasts longer than ten years")
                    : product.onOrder() > 0 ? Sentence.of("overstock: lasts {0} days with what is on order", days(cover)) : Sentence.of("overstock: lasts {0} days", days(cover))));
        }
        double after = demand.daily() > 0 ? (product.position() + decision.quantity()) / demand.daily() : Double.POSITIVE_INFINITY;
        if (decision.quantity() > 0 && after > Math.max(Plan.over(settings), product.lead())) {
            notes.add(new Note(Kind.LASTS_LONG, after > FAR_DAYS ? Sentence.of("with this order it lasts longer than ten years") : Sentence.of("with this order it lasts {0} days", days(after))));
        }
        double sold = Arrays.stream(product.sold()).sum();
        if (sold > 0 && needed(decision) > sold) {
            notes.add(new Note(Kind.MORE_THAN_SOLD, Sentence.of("more than was ever sold of it: {0} in {1} days", new Part.Amount(sold, 0), (long) Math.ceil(product.sold().length * period))));
        }
        if (product.listed() && product.stock() <= 0 && demand.daily() > 0) {
            notes.add(new Note(Kind.OUT_OF_STOCK, Sentence.of("sold out")));
        }
        if (demand.fresh() && demand.daily() > 0) {
            notes.add(new Note(Kind.NEW, Sentence.of("first sold {0} days ago: little is known", (long) Math.ceil(product.sold().length * period))));
        }
        if (demand.slow() && demand.daily() > 0) {
            notes.add(new Note(Kind.SLOW, Sentence.of("sells seldom")));
        }
        if (Double.isFinite(product.shelfLife())) {
            notes.add(new Note(Kind.PERISHABLE, Spoiling.note(product, decision)));
            Spoiling.lying(product, demand).ifPresent(s -> notes.add(new Note(Kind.PERISHABLE, s)));
        }
        Unpaid.note(product, demand, decision).ifPresent(notes::add);
        if (decision.steps().getLast().name().equals("allowed")) {
            notes.add(new Note(Kind.CUT, Sentence.of("cut from {0} by the limits", new Part.Amount(decision.steps().get(decision.steps().size() - 4).value(), 0))));
        }
        double needed = Math.ceil(needed(decision));
        if (needed > 0 && decision.quantity() > needed) {
            notes.add(new Note(Kind.ROUNDED, Sentence.of("raised from {0} to packs or the least order", new Part.Amount(needed, 0))));
        }
        return notes;
    }

    /// Whole days, rounded as the table of idle stock rounds them.
    private static long days(double days) {
        return Math.round(Double.isFinite(days) ? days : FAR_DAYS);
    }

    /// What is needed of what is ordered, before packs; 0 where nothing is ordered.
    private static double needed(Rule.Decision decision) {
        return decision.quantity() <= 0 ? 0 : decision.steps().stream().filter(s -> s.name().equals("needed")).mapToDouble(Step::value).findFirst().orElse(0);
    }

    /// Days since the last sale.
    private double quiet(Product product) {
        int last = product.sold().length - 1;
        while (last >= 0 && product.sold()[last] <= 0) {
            last--;
        }
        return last < 0 ? Double.POSITIVE_INFINITY : (product.sold().length - 1 - last) * period;
    }
}
