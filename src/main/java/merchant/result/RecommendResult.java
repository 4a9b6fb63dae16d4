package merchant.result;

import java.util.List;
import merchant.text.Sentence;

/// What to offer to whom. Customers and items are numbers into their lists; the tables are made from the numbers when they are asked
/// for, so that a project file holds each offer once.
///
/// @param rated true where ratings were known, false where only purchases were
/// @param items the products, or whatever was bought or rated
/// @param customers one entry a customer, in order of name
/// @param similar for each item that has some, the items that go with it best; empty for methods that do not compare items
/// @param judged the measures on held-out last purchases (or ratings), the chosen method first, then the trivial rules beside it
/// @param judgedOn how many customers judged; 0 where none could
public record RecommendResult(Summary summary, boolean rated, List<String> items, List<Customer> customers, List<Similar> similar,
        List<Judged> judged, int judgedOn) implements Result {
    public RecommendResult {
        items = List.copyOf(items);
        customers = List.copyOf(customers);
        similar = List.copyOf(similar);
        judged = List.copyOf(judged);
    }

    @Override
    public List<Sheet> sheets() {
        return RecommendSheets.of(this);
    }

    /// A customer.
    ///
    /// @param bought items bought or rated, the latest first where dates are known, else the most bought or best rated first
    /// @param marks their ratings where ratings are known, else how many times each was bought; same length as `bought`
    /// @param offers what to offer, best first
    @SuppressWarnings("ArrayRecordComponent")
    public record Customer(String name, int[] bought, double[] marks, List<Offer> offers) {
        public Customer {
            offers = List.copyOf(offers);
        }

        /// True where nothing of this customer's own led to the offers.
        public boolean fellBack() {
            return !offers.isEmpty() && offers.stream().allMatch(Offer::fellBack);
        }
    }

    /// An item offered to a customer.
    ///
    /// @param score what the method ranks by: for ratings the expected rating, else a weight that only orders
    /// @param because why
    /// @param by the items, for [Because#BOUGHT] and [Because#RATED], that weighed most, at most three; else empty
    /// @param count how many customers stand behind it: those alike for [Because#ALIKE], all who bought it for [Because#POPULAR]; else 0
    @SuppressWarnings("ArrayRecordComponent")
    public record Offer(int item, double score, Because because, int[] by, int count) {
        /// True where the method had nothing to go by and took what is popular.
        public boolean fellBack() {
            return because == Because.POPULAR_FALLBACK;
        }
    }

    /// Why an item is offered.
    public enum Because {
        /// They bought items that go with it.
        BOUGHT,
        /// They rated items well that go with it.
        RATED,
        /// Customers who buy or rate alike bought it, or rated it well.
        ALIKE,
        /// What was learned of their taste fits what was learned of the item.
        TASTE,
        /// Many buy it: the method's own rule.
        POPULAR,
        /// Many buy it: too little is known of this customer.
        POPULAR_FALLBACK
    }

    /// An item and what goes with it.
    ///
    /// @param others the items that go with it, most alike first
    /// @param alike how much, −1 … 1
    /// @param together how many customers have both
    @SuppressWarnings("ArrayRecordComponent")
    public record Similar(int item, int[] others, double[] alike, int[] together) {}

    /// The measures of one rule; `NaN` where it could not be measured.
    ///
    /// @param method the method's id, such as `popular`
    /// @param precision share of ten offers that were taken
    /// @param recall share of the held-out items that were among ten offers
    /// @param ndcg the same with early places counting more (normalised discounted cumulative gain)
    /// @param coverage share of all items that are offered to somebody
    /// @param rmse root mean squared error of expected ratings
    /// @param mae mean absolute error of expected ratings
    public record Judged(String method, Sentence label, double precision, double recall, double ndcg, double coverage, double rmse, double mae) {}

    /// The reason of an offer in a sentence.
    public Sentence reason(Offer offer) {
        var by = merchant.text.Part.listing(java.util.Arrays.stream(offer.by()).mapToObj(items::get).toList());
        return switch (offer.because()) {
            case BOUGHT -> Sentence.of("because they bought {0}", by);
            case RATED -> Sentence.of("because they liked {0}", by);
            case ALIKE -> Sentence.counted(offer.count(), "because {0} customer who chooses alike has it", "because {0} customers who choose alike have it");
            case TASTE -> Sentence.of("because it fits what they rated so far");
            case POPULAR -> Sentence.counted(offer.count(), "popular: {0} customer has it", "popular: {0} customers have it");
            case POPULAR_FALLBACK -> Sentence.counted(offer.count(), "popular, for want of more: {0} customer has it", "popular, for want of more: {0} customers have it");
        };
    }
}
