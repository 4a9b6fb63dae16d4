package merchant.result;

import java.util.List;

/// What sells together: rules, item sets, suggestions and what judged them. Products are numbers into `names`; the tables are made
/// from the numbers when they are asked for, so that a project file holds each rule once.
///
/// @param orders how many orders the rules were found in
/// @param names the products
/// @param valued true where amounts were known, so that a rule has a value
/// @param sets frequent item sets, the most frequent first; at most so many as `BasketSheets` says
/// @param rules the rules, highest lift first
/// @param bundles what to offer together, best first
/// @param passes what each pass of Apriori did; empty for other methods
/// @param judged how the rules fared
public record BasketResult(Summary summary, int orders, List<String> names, boolean valued, List<ItemSet> sets, List<Rule> rules,
        List<Bundle> bundles, List<Pass> passes, Judged judged) implements Result {
    public BasketResult {
        names = List.copyOf(names);
        sets = List.copyOf(sets);
        rules = List.copyOf(rules);
        bundles = List.copyOf(bundles);
        passes = List.copyOf(passes);
    }

    @Override
    public List<Sheet> sheets() {
        return BasketSheets.of(this);
    }

    /// The names of products, as one would say them in a list.
    public String names(int[] items) {
        var said = new StringBuilder();
        for (int item : items) {
            said.append(said.isEmpty() ? "" : ", ").append(names.get(item));
        }
        return said.toString();
    }

    /// Products that stand in an order together.
    ///
    /// @param items rising
    /// @param count orders that hold all of them
    /// @param lift how much more often than if the products were independent
    @SuppressWarnings("ArrayRecordComponent")
    public record ItemSet(int[] items, int count, double lift) {}

    /// Who buys the left side also buys the right side.
    ///
    /// @param left products, rising
    /// @param right products, rising
    /// @param count orders that hold both sides
    /// @param leftCount orders that hold the left side
    /// @param rightCount orders that hold the right side
    /// @param orders all orders
    /// @param heldLift lift on orders that were not used to find it; `NaN` where it was not found without them
    /// @param heldCount held-out orders that hold both sides; −1 where it was not found without them
    /// @param falseDiscovery which share of the rules as strong as this one shuffled orders give as well; `NaN` where not tried
    /// @param value money per 1,000 orders that the going-together brings beyond chance; `NaN` where no amounts are known
    @SuppressWarnings("ArrayRecordComponent")
    public record Rule(int[] left, int[] right, int count, int leftCount, int rightCount, int orders, double heldLift, int heldCount,
            double falseDiscovery, double value) {
        /// A rule counts as more than chance where at most this share of rules as strong is expected among shuffled orders.
        public static final double CHANCE = 0.05;

        /// Share of orders that hold both sides.
        public double support() {
            return (double) count / orders;
        }

        /// Share of the orders with the left side that hold the right side too.
        public double confidence() {
            return (double) count / leftCount;
        }

        /// How many times as often both stand together as if they were independent.
        public double lift() {
            return (double) count * orders / ((double) leftCount * rightCount);
        }

        /// Share of orders beyond what independence would give.
        public double leverage() {
            return support() - (double) leftCount / orders * ((double) rightCount / orders);
        }

        /// How many times as often the rule would fail if both were independent; infinite where it never fails.
        public double conviction() {
            return count == leftCount ? Double.POSITIVE_INFINITY : (1 - (double) rightCount / orders) / (1 - confidence());
        }

        /// True where shuffled orders hardly give a rule as strong.
        public boolean beyondChance() {
            return falseDiscovery <= CHANCE;
        }

        /// How many products it names.
        public int length() {
            return left.length + right.length;
        }
    }

    /// Products to offer together.
    ///
    /// @param count orders that hold all of them
    /// @param lift how much more often than if they were independent
    /// @param extra orders per 1,000 beyond independence
    /// @param value money per 1,000 orders beyond independence; `NaN` where no amounts are known
    @SuppressWarnings("ArrayRecordComponent")
    public record Bundle(int[] items, int count, double lift, double extra, double value) {}

    /// A pass of Apriori over sets of one size.
    ///
    /// @param size products a set
    /// @param candidates sets made out of the frequent ones of the pass before
    /// @param pruned those set aside uncounted, because a part of them is not frequent
    /// @param frequent those that were counted and reach the support
    /// @param shown the first candidates with what became of them
    public record Pass(int size, long candidates, long pruned, long frequent, List<Candidate> shown) {
        public Pass {
            shown = List.copyOf(shown);
        }

        /// Candidates whose orders were counted.
        public long counted() {
            return candidates - pruned;
        }
    }

    /// A candidate of a pass.
    ///
    /// @param count orders that hold it; −1 where it was pruned
    /// @param frequent whether it reaches the support
    /// @param missing the part that is not frequent, for a pruned one; else empty
    @SuppressWarnings("ArrayRecordComponent")
    public record Candidate(int[] items, int count, boolean frequent, int[] missing) {}

    /// How the rules fared on orders that were not used to find them, and beside shuffled orders.
    ///
    /// @param heldOrders orders held out; 0 where none were
    /// @param ownTable true where a table of its own judged
    /// @param tried rules that stood out in the other orders, with products that come in the held-out ones
    /// @param held those of them that still go together more often than by chance there
    /// @param heldLift median lift of those rules there; `NaN` for none
    /// @param foundLift median lift of the same rules in the orders that they were found in
    /// @param shuffles how many shuffled copies were searched
    /// @param byChance rules that such a copy gives on average
    /// @param chanceLift the highest lift in a shuffled copy, on average; `NaN` where they gave none
    public record Judged(int heldOrders, boolean ownTable, int tried, int held, double heldLift, double foundLift, int shuffles,
            double byChance, double chanceLift) {}
}
