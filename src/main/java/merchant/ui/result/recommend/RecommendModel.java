package merchant.ui.result.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Offer;
import merchant.result.RecommendResult.Similar;

/// Which customer, which offered product, and which product with its like are looked at.
public final class RecommendModel {
    private final RecommendResult result;
    private final Choosing customers;
    private final Choosing products;
    private final Choosing items;
    private final BooleanProperty fellBack = new SimpleBooleanProperty(false);
    private final IntegerProperty offer = new SimpleIntegerProperty(-1);
    private final int[] offered;
    private final int[] having;
    private final int fallen;

    public RecommendModel(RecommendResult result) {
        this.result = result;
        this.offered = offered(result);
        this.having = new int[result.items().size()];
        result.customers().forEach(c -> Arrays.stream(c.bought()).distinct().forEach(i -> having[i]++));
        this.fallen = (int) result.customers().stream().filter(Customer::fellBack).count();
        customers = new Choosing(IntStream.range(0, result.customers().size()).toArray(), i -> result.customers().get(i).name());
        var most = IntStream.range(0, offered.length).filter(i -> offered[i] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -offered[i]).thenComparing(i -> i)).mapToInt(i -> i).toArray();
        products = new Choosing(most, result.items()::get);
        items = new Choosing(result.similar().stream().mapToInt(Similar::item).toArray(), result.items()::get);
        fellBack.addListener((o, was, is) -> customers.only(i -> !is || result.customers().get(i).fellBack()));
        customers.chosen().addListener((o, was, is) -> offer.set(-1));
    }

    private static int[] offered(RecommendResult result) {
        var counts = new int[result.items().size()];
        result.customers().forEach(c -> c.offers().forEach(o -> counts[o.item()]++));
        return counts;
    }

    public RecommendResult result() {
        return result;
    }

    /// The customers, by name.
    Choosing customers() {
        return customers;
    }

    /// True where only customers are shown whose offers fell back to what is popular.
    public BooleanProperty fellBack() {
        return fellBack;
    }

    /// How many customers fell back.
    public int fallen() {
        return fallen;
    }

    /// The products that are offered to somebody, to most first.
    Choosing products() {
        return products;
    }

    /// The products of which it is known what goes with them.
    Choosing items() {
        return items;
    }

    /// To how many customers a product is offered.
    int offered(int item) {
        return offered[item];
    }

    /// How many customers bought or rated an item.
    int having(int item) {
        return having[item];
    }

    /// The customer that is looked at.
    Optional<Customer> customer() {
        int at = customers.chosen().get();
        return at < 0 ? Optional.empty() : Optional.of(result.customers().get(at));
    }

    /// The position of the offer that is looked at, −1 for none; a change of customer forgets it.
    IntegerProperty offer() {
        return offer;
    }

    /// The items that led to the offer that is looked at.
    Set<Integer> because() {
        int at = offer.get();
        return customer().filter(c -> at >= 0 && at < c.offers().size())
                .map(c -> Arrays.stream(c.offers().get(at).by()).boxed().collect(Collectors.toSet())).orElse(Set.of());
    }

    /// Looks at a customer from elsewhere, at the offer of this item.
    public void look(int customer, int item) {
        if (fellBack.get() && !result.customers().get(customer).fellBack()) {
            fellBack.set(false);
        }
        customers.choose(customer);
        var offers = result.customers().get(customer).offers();
        offer.set(IntStream.range(0, offers.size()).filter(i -> offers.get(i).item() == item).findFirst().orElse(-1));
    }

    /// A customer to whom an item is offered.
    ///
    /// @param customer its position in the result
    /// @param place 1 for the first offer
    record Taker(int customer, int place, Offer offer) {}

    /// The customers to whom an item is offered: those where it comes first before others, then by name.
    List<Taker> reached(int item) {
        var reached = new ArrayList<Taker>();
        for (int c = 0; c < result.customers().size(); c++) {
            var offers = result.customers().get(c).offers();
            for (int i = 0; i < offers.size(); i++) {
                if (offers.get(i).item() == item) {
                    reached.add(new Taker(c, i + 1, offers.get(i)));
                }
            }
        }
        reached.sort(Comparator.comparingInt(Taker::place));
        return reached;
    }

    /// What goes with an item.
    Optional<Similar> similar(int item) {
        return result.similar().stream().filter(s -> s.item() == item).findFirst();
    }
}
