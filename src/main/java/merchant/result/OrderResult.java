package merchant.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What to order, and when. The tables are made from the lines when they are asked for, so that a project file holds each line once.
///
/// Money is in the currency of the user's data; quantities are pieces; times are days.
///
/// @param today the day that the list is for: the day after the last day of sales
/// @param measure how service is measured: `fill` (share of the demand served from stock) or `cycle` (share of order cycles without a stock-out)
/// @param service the service asked for, 0 … 1; classes may have one of their own
/// @param budget the most that the list may cost; `NaN` where there is none
/// @param lines one entry a product, what matters first: what is ordered and runs out soonest or gains most, then what is not ordered; under a budget that whose next money gains most
/// @param suppliers what is ordered of each, the largest first
/// @param simulated how the rules would have done in the past: the list's own first, then the fixed rule
/// @param byBudget what each budget would have bought, rising; a line's `atBudget` stands beside it
/// @param byService what each service asked for would cost, rising; a line's `atService` stands beside it
/// @param assumptions what was taken for columns and values that are absent, one sentence each
/// @param aside products that are not in the list, and why
public record OrderResult(Summary summary, LocalDate today, String measure, double service, double budget, List<Line> lines, List<Supplier> suppliers,
        List<Simulated> simulated, List<Point> byBudget, List<Point> byService, List<Sentence> assumptions, List<Aside> aside) implements Result {
    public OrderResult {
        lines = List.copyOf(lines);
        suppliers = List.copyOf(suppliers);
        simulated = List.copyOf(simulated);
        byBudget = List.copyOf(byBudget);
        byService = List.copyOf(byService);
        assumptions = List.copyOf(assumptions);
        aside = List.copyOf(aside);
    }

    /// The id of the figure that [#lost] reads.
    public static final String LOST = "lost-before-arrival";

    /// Pieces that are expected to be asked for and not to be there before an order of today is there, whatever is ordered; `NaN` where no stock is known. The points of the curves then tell of what
    /// comes after; without it they tell of the whole time until the following order is there.
    public double lost() {
        return summary.metrics().stream().filter(m -> m.id().equals(LOST)).mapToDouble(Summary.Metric::value).findFirst().orElse(Double.NaN);
    }

    @Override
    public List<Sheet> sheets() {
        return OrderSheets.of(this);
    }

    /// Whether a table of an order list is what is sent to a supplier.
    public static boolean goesToSupplier(Sheet sheet) {
        return sheet.name().matches("order-\\d.*");
    }

    /// What is ordered of each supplier, as a table.
    public Sheet supplierSheet() {
        return OrderSheets.suppliers(this);
    }

    /// What the whole list costs.
    public double cost() {
        return lines.stream().mapToDouble(Line::cost).sum();
    }

    /// True where the lines are sorted by the gain of the next piece, and not by urgency.
    public boolean byGain() {
        return !Double.isNaN(budget);
    }

    /// True where some product keeps for so many days only.
    public boolean perishes() {
        return lines.stream().anyMatch(l -> l.is(Kind.PERISHABLE));
    }

    /// What the money of [Simulated] is for.
    public Sentence costOfThePast() {
        return perishes() ? Sentence.of("Cost of stock, orders, missed sales and what spoiled") : Sentence.of("Cost of stock, orders and missed sales");
    }

    /// The lines of which something is ordered.
    public List<Line> ordered() {
        return lines.stream().filter(l -> l.quantity() > 0).toList();
    }

    /// A product.
    ///
    /// @param product as the sales name it
    /// @param number its number or code, as orders name it; empty where none is known
    /// @param name what people call it; the same as `product` where nothing else is known
    /// @param supplier empty where not known
    /// @param stock pieces there now; `NaN` where not known, and then 0 in the arithmetic
    /// @param onOrder pieces ordered and not there yet
    /// @param expected mean demand until an order of today is there
    /// @param low a tenth of the possible demands until then lie below it
    /// @param high a tenth lie above it
    /// @param risk probability that stock and what is on order are sold out before an order of today is there; `NaN` where the stock is not known
    /// @param quantity pieces to order: the value of the last step
    /// @param orderBy `today` where something is to be ordered now, else the day of looking at stock on which the next order is expected to be due; null where no order is in sight
    /// @param unitCost money a piece
    /// @param cost money for the quantity
    /// @param group class by turnover and steadiness, such as `AX`
    /// @param policy the rule that made the quantity
    /// @param service the service asked of this line, 0 … 1
    /// @param gain money that one piece more would gain on average, less what it would cost to keep
    /// @param cover days for which stock and what is on order last at the expected demand; infinite where nothing sells, `NaN` where the stock is not known
    /// @param model how the demand was forecast, in words, such as `ETS(A,N,N)`
    /// @param notes what is worth knowing about it
    /// @param steps how the quantity comes about; see [Step]
    /// @param atBudget the quantity at each point of `byBudget`
    /// @param atService the quantity at each point of `byService`
    /// @param levels the position that the rule asks for at each point of `byService`, not rounded; empty where no service is asked for
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(String product, String number, String name, String supplier, double stock, double onOrder, double expected, double low, double high, double risk,
            double quantity, @Nullable LocalDate orderBy, double unitCost, double cost, String group, Policy policy, double service, double gain,
            double cover, String model, List<Note> notes, List<Step> steps, double[] atBudget, double[] atService, double[] levels) {
        public Line {
            notes = List.copyOf(notes);
            steps = List.copyOf(steps);
        }

        /// What an order calls it beside its name: its number where one is known, else what the sales call it where that is not the name.
        public String code() {
            return !number.isEmpty() ? number : product.equals(name) ? "" : product;
        }

        /// What was computed in place of a quantity that the user typed; empty where the quantity is the computed one.
        public Optional<Double> computed() {
            return is(Kind.OWN) ? Optional.of(steps.get(steps.size() - 2).value()) : Optional.empty();
        }

        /// True where it has that note.
        public boolean is(Kind kind) {
            return notes.stream().anyMatch(n -> n.kind() == kind);
        }
    }

    /// The rule that makes a quantity.
    public enum Policy {
        /// Order up to a level as soon as the position falls to the reorder point.
        REORDER_POINT,
        /// Order up to a level at every review.
        PERIODIC_REVIEW,
        /// Order the economic quantity as soon as the position falls to the reorder point.
        EOQ,
        /// Order once for a time of sale, weighing too much against too little.
        NEWSVENDOR,
        /// Order only what a customer has asked for.
        ON_DEMAND;

        /// Its name for the user.
        public Sentence said() {
            return switch (this) {
                case REORDER_POINT -> Sentence.of("Reorder point");
                case PERIODIC_REVIEW -> Sentence.of("Periodic review");
                case EOQ -> Sentence.of("Economic quantity");
                case NEWSVENDOR -> Sentence.of("Newsvendor");
                case ON_DEMAND -> Sentence.of("Only when a customer asks");
            };
        }
    }

    /// Something worth knowing about a product.
    public record Note(Kind kind, Sentence said) {}

    /// What a note is about.
    public enum Kind {
        /// Stock that nobody has bought for long.
        DEAD_STOCK,
        /// More stock than is sold in a reasonable time.
        OVERSTOCK,
        /// First sold a short while ago, or not at all yet: little is known.
        NEW,
        /// Sold so seldom that most periods are empty.
        SLOW,
        /// Sold out already.
        OUT_OF_STOCK,
        /// The quantity was raised to a pack or a least order.
        ROUNDED,
        /// The quantity was cut by the budget or another limit.
        CUT,
        /// Keeps only so long.
        PERISHABLE,
        /// No table says what is there.
        NO_STOCK_ROW,
        /// What is ordered lasts longer than stock should.
        LASTS_LONG,
        /// More is ordered than was ever sold.
        MORE_THAN_SOLD,
        /// It is needed, and not ordered because its least order would lose more than it earns.
        UNPAID,
        /// The quantity is the user's own.
        OWN
    }

    /// A step of the arithmetic of a quantity. [Arithmetic] computes all steps anew and shows a step with its numbers.
    ///
    /// @param name by which later formulas know it: lower-case letters, digits and `_`
    /// @param label for the user
    /// @param formula over earlier names, with `+ - * /`, brackets, `min`, `max`, `ceil`, `floor`, `round`, `sqrt`, and `if(a, b, c)` (b where a is above
    /// 0, else c); empty where the value was given or read off the demand
    /// @param value what it comes to
    public record Step(String name, Sentence label, String formula, double value) {}

    /// What is ordered of a supplier.
    ///
    /// @param name empty for lines whose supplier is not known
    /// @param lines products ordered
    /// @param units pieces ordered
    /// @param cost money
    /// @param volume in the unit of the stock table's volume or weight column; `NaN` where not known
    /// @param minimum the least order of this supplier in money; 0 where there is none
    public record Supplier(String name, int lines, double units, double cost, double volume, double minimum) {}

    /// What a rule would have done over past days that it did not know.
    ///
    /// @param label its name
    /// @param days days that were played through
    /// @param fill share of the demand that was served from stock; `NaN` where it could not be simulated, as all that follows
    /// @param cycle share of the order cycles without a stock-out
    /// @param stockOuts product-days on which demand was not wholly served
    /// @param missed pieces of demand that were not served
    /// @param averageStock pieces in stock, on average a day
    /// @param averageValue the same in money, at cost
    /// @param orders orders placed
    /// @param spoiled pieces that were too old to be sold; 0 where nothing spoils, `NaN` where it was not counted
    /// @param spoiledCost what they cost
    /// @param cost money for keeping stock, placing orders, missed margins and what spoiled over these days
    public record Simulated(Sentence label, int days, double fill, double cycle, long stockOuts, double missed, double averageStock, double averageValue,
            long orders, double spoiled, double spoiledCost, double cost) {}

    /// A point of a what-if curve. What an order can serve is asked for from its arrival until that of the following one; what is missed before that is the same at every point, see
    /// [OrderResult#lost]. Of products whose stock is not known it is asked for from today on.
    ///
    /// @param at the budget, or the service asked for
    /// @param cost what the list then costs
    /// @param lines products ordered
    /// @param units pieces ordered
    /// @param fill share of the demand of that time that is expected to be served
    /// @param missed pieces of that demand that are expected to be missed
    public record Point(double at, double cost, int lines, double units, double fill, double missed) {}

    /// A product that is not in the list.
    public record Aside(String product, Sentence reason) {}
}
