package merchant.method.recommend.fit;

import java.util.List;
import java.util.Optional;
import merchant.result.RecommendResult.Similar;
import merchant.text.Sentence;

/// What was learned. Safe for several threads, each with a session of its own.
public interface Taste {
    /// A session: it owns the scratch memory that weighing needs.
    Session open();

    /// What goes with what; empty where items are not compared.
    default List<Similar> similar() {
        return List.of();
    }

    /// What the user should know of how it was learned; empty for nothing.
    default Optional<Sentence> note() {
        return Optional.empty();
    }

    /// Weighs items for one customer after the other. Not safe for several threads.
    interface Session {
        /// Weighs what can be weighed for a customer: higher means rather to be offered.
        void weigh(int customer, Weights into);

        /// The ratings that a customer is expected to give; only where ratings are known.
        default void expect(int customer, Weights into) {
            weigh(customer, into);
        }

        /// Why an item would be offered to the customer who was weighed last.
        Why why(int customer, int item, Weights weights);
    }
}
