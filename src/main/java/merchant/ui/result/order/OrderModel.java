package merchant.ui.result.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merchant.result.Covering;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Point;
import merchant.result.OrderResult.Step;
import merchant.result.Sheet;
import merchant.result.Summary.Verdict;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// An order list as it is looked at: which lines, which one is opened, at what budget or service, and what the user wants otherwise. All quantities
/// and totals follow at once, because the result holds the quantity of each line at each point of its curves.
public final class OrderModel {
    private final OrderResult result;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.TO_ORDER);
    private final ObjectProperty<Optional<String>> supplier = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> group = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Comparator<Line>>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(Scenario.AS_ASKED);
    private final ObjectProperty<Optional<Line>> open = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Line>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final OwnQuantities own = new OwnQuantities();
    private final ReadOnlyObjectWrapper<Sentence> said;
    private final IntegerProperty version = new SimpleIntegerProperty(0);

    /// Which lines are shown.
    enum Show {
        TO_ORDER, AT_RISK, ALL, OVERSTOCK, DEAD_STOCK, CHANGED
    }

    /// What the quantities are for.
    ///
    /// @param by which curve is followed
    /// @param point a position on it; −1 where none is
    /// @param money a budget that was typed; `NaN` where none was
    record Scenario(By by, int point, double money) {
        static final Scenario AS_ASKED = new Scenario(By.ASKED, -1);

        Scenario(By by, int point) {
            this(by, point, Double.NaN);
        }
    }

    /// A curve.
    enum By {
        ASKED, BUDGET, SERVICE
    }

    /// What a list comes to.
    ///
    /// @param unknown lines whose cost is not known
    record Totals(int lines, double units, double cost, int unknown) {}

    /// From this risk on a product will more likely than not be sold out.
    static final double LIKELY = 0.5;

    private static final double CENT = 0.01;

    /// From this risk on it is worth a look.
    static final double POSSIBLE = 0.2;

    public OrderModel(OrderResult result) {
        this.result = result;
        said = new ReadOnlyObjectWrapper<>(result.summary().headline());
        search.addListener(o -> refresh());
        show.addListener(o -> refresh());
        supplier.addListener(o -> refresh());
        group.addListener(o -> refresh());
        scenario.addListener(o -> {
            refresh();
            moved();
        });
        refresh();
    }

    public OrderResult result() {
        return result;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Show> show() {
        return show;
    }

    /// Only lines of this supplier; empty for all.
    ObjectProperty<Optional<String>> supplier() {
        return supplier;
    }

    /// Only lines of this class; empty for all.
    ObjectProperty<Optional<String>> group() {
        return group;
    }

    ObjectProperty<Scenario> scenario() {
        return scenario;
    }

    /// The line whose arithmetic is read.
    ObjectProperty<Optional<Line>> open() {
        return open;
    }

    /// The lines that fit, in the order of the result.
    ReadOnlyObjectProperty<List<Line>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How the lines shown are sorted by the user; empty as long as they stand in the order of the result.
    ObjectProperty<Optional<Comparator<Line>>> sort() {
        return sort;
    }

    /// The lines shown, in the order in which they are seen.
    List<Line> seen() {
        return sort.get().map(s -> shown.get().stream().sorted(s).toList()).orElseGet(shown::get);
    }

    /// Rises whenever a quantity may have changed.
    ReadOnlyIntegerProperty version() {
        return version;
    }

    private void moved() {
        said.set(headline());
        version.set(version.get() + 1);
    }

    /// The quantity that is computed for the scenario.
    double computed(Line line) {
        var now = scenario.get();
        var curve = now.by() == By.BUDGET ? line.atBudget() : line.atService();
        return now.by() == By.ASKED || now.point() < 0 || now.point() >= curve.length ? line.quantity() : curve[now.point()];
    }

    /// The quantity that is ordered: what the user typed, else what is computed.
    double quantity(Line line) {
        return own.of(line.product()).orElseGet(() -> computed(line));
    }

    /// Money for it; `NaN` where the cost of one is not known, 0 where nothing is ordered.
    double cost(Line line) {
        double quantity = quantity(line);
        return quantity == 0 ? 0 : quantity * line.unitCost();
    }

    /// The day on which it is ordered; null where no order is in sight.
    @Nullable LocalDate orderBy(Line line) {
        return OtherQuantity.orderBy(line, result.today(), quantity(line));
    }

    boolean changed(Line line) {
        return own.of(line.product()).isPresent();
    }

    /// Orders another quantity than the computed one.
    void change(Line line, double quantity) {
        own.put(line.product(), quantity == computed(line) ? Optional.empty() : Optional.of(Math.max(0, quantity)));
        moved();
    }

    /// Goes back to the computed quantity.
    void restore(Line line) {
        own.put(line.product(), Optional.empty());
        moved();
    }

    int changes() {
        return own.size();
    }

    /// True where a change of a quantity can be taken back.
    boolean canUndo() {
        return own.canUndo();
    }

    /// Takes the last change of a quantity back.
    void undo() {
        own.undo();
        refresh();
        moved();
    }

    /// True where quantities that are typed are kept already.
    boolean followed() {
        return own.followed();
    }

    /// Takes quantities that were kept, and hands those that the user types from now on to be kept.
    void keep(Map<String, Double> kept, Consumer<Map<String, Double>> by) {
        var lines = result.lines().stream().map(Line::product).collect(Collectors.toSet());
        own.keep(kept.entrySet().stream().filter(e -> lines.contains(e.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), by);
        refresh();
        moved();
    }

    Totals totals(List<Line> lines) {
        var ordered = lines.stream().filter(l -> quantity(l) > 0).toList();
        return new Totals(ordered.size(), ordered.stream().mapToDouble(this::quantity).sum(),
                ordered.stream().mapToDouble(this::cost).filter(Double::isFinite).sum(), (int) ordered.stream().filter(l -> Double.isNaN(cost(l))).count());
    }

    /// The point of the curve that is followed, if one is.
    Optional<Point> point() {
        var now = scenario.get();
        return switch (now.by()) {
            case ASKED -> Optional.empty();
            case BUDGET -> Optional.of(result.byBudget().get(now.point()));
            case SERVICE -> Optional.of(result.byService().get(now.point()));
        };
    }

    /// The position on a curve that is nearest to the list as it was asked for.
    int asked(By by) {
        var points = by == By.BUDGET ? result.byBudget() : result.byService();
        double wanted = by == By.SERVICE ? result.service() : Double.isNaN(result.budget()) ? totals(result.lines()).cost() : result.budget();
        int best = 0;
        for (int i = 1; i < points.size(); i++) {
            best = Math.abs(points.get(i).at() - wanted) < Math.abs(points.get(best).at() - wanted) ? i : best;
        }
        return best;
    }

    /// Looks at the largest list that costs no more.
    void within(double money) {
        var points = result.byBudget();
        int most = 0;
        for (int i = 1; i < points.size(); i++) {
            most = points.get(i).cost() <= money + CENT / 2 && points.get(i).cost() >= points.get(most).cost() ? i : most;
        }
        scenario.set(new Scenario(By.BUDGET, most, money));
    }

    /// Suppliers that have a line, those with most to pay first; the nameless one is empty text.
    List<String> suppliers() {
        var cost = new HashMap<String, Double>();
        result.lines().forEach(l -> cost.merge(l.supplier(), Double.isNaN(l.cost()) ? 0 : l.cost(), Double::sum));
        return cost.keySet().stream().sorted(Comparator.comparingDouble((String s) -> -cost.get(s)).thenComparing(s -> s)).toList();
    }

    /// Classes that have a line, in order.
    List<String> groups() {
        return result.lines().stream().map(Line::group).distinct().sorted().toList();
    }

    /// Opens the first line, for pictures.
    public void lookAtFirst() {
        open.set(shown.get().stream().findFirst());
    }

    /// Looks at a smaller budget with a changed quantity, for pictures.
    public void lookAtLess() {
        if (result.byBudget().size() > 1) {
            scenario.set(new Scenario(By.BUDGET, asked(By.BUDGET) / 2));
        }
        open.get().ifPresent(l -> change(l, quantity(l) + 12));
    }

    /// The list as it was asked for, with nothing open, for pictures.
    public void lookAsAsked() {
        open.get().ifPresent(this::restore);
        open.set(Optional.empty());
        scenario.set(Scenario.AS_ASKED);
    }

    boolean fits(Line line, Show which) {
        return switch (which) {
            case TO_ORDER -> quantity(line) > 0;
            case AT_RISK -> line.risk() >= POSSIBLE;
            case ALL -> true;
            case OVERSTOCK -> line.is(Kind.OVERSTOCK);
            case DEAD_STOCK -> line.is(Kind.DEAD_STOCK);
            case CHANGED -> changed(line);
        };
    }

    long count(Show which) {
        return result.lines().stream().filter(l -> fits(l, which)).count();
    }

    private void refresh() {
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        shown.set(result.lines().stream().filter(l -> fits(l, show.get()))
                .filter(l -> supplier.get().isEmpty() || supplier.get().get().equals(l.supplier()))
                .filter(l -> group.get().isEmpty() || group.get().get().equals(l.group()))
                .filter(l -> wanted.isEmpty() || (l.name() + '\n' + l.number() + '\n' + l.product() + '\n' + l.supplier()).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    /// The line with its quantity as it is looked at, and the arithmetic of that quantity.
    Line asLooked(Line line) {
        return OtherQuantity.of(line, result.today(), scenario.get().by(), computed(line), quantity(line), changed(line), steps(line));
    }

    private List<Step> steps(Line line) {
        var now = scenario.get();
        if (now.by() != By.SERVICE || now.point() >= line.levels().length) {
            return line.steps();
        }
        return Covering.at(line, result.measure().equals("fill"), result.byService().get(now.point()).at(), line.levels()[now.point()]);
    }

    /// What the list comes to as it is looked at, in a sentence.
    private Sentence headline() {
        var totals = totals(result.lines());
        if (scenario.get().by() == By.ASKED && own.size() == 0) {
            return result.summary().headline();
        }
        var said = totals.lines() == 0 ? Sentence.of("Nothing is ordered on {0}.", result.today())
                : Sentence.counted(totals.lines(), "Order {0} product on {1}: {2} pieces for {3}.", "Order {0} products on {1}: {2} pieces for {3}.", result.today(),
                        new Part.Amount(totals.units(), 0), Part.Amount.ofSum(totals.cost()));
        return above().map(a -> Sentence.of("{0} That is {1}.", said, a)).orElse(said);
    }

    /// The budget that the list keeps to as it is looked at: the one that was typed, else what the list of a point costs, else the one that was asked for. `NaN` where there is none, as where
    /// another service is looked at, whose list is computed without one.
    double budget() {
        double typed = scenario.get().money();
        return switch (scenario.get().by()) {
            case BUDGET -> Double.isNaN(typed) ? point().map(Point::cost).orElse(Double.NaN) : typed;
            case ASKED -> result.budget();
            case SERVICE -> Double.NaN;
        };
    }

    /// By how much the list costs more than the budget that was asked for, or that is looked at; empty where it does not.
    Optional<Sentence> above() {
        if (own.size() == 0 && scenario.get().by() == By.BUDGET) {
            return Optional.empty();
        }
        double budget = scenario.get().by() == By.SERVICE ? result.budget() : budget();
        double more = totals(result.lines()).cost() - budget;
        return more > CENT ? Optional.of(Sentence.of("{0} above the budget of {1}", new Part.Amount(more, 2), new Part.Amount(budget, 2))) : Optional.empty();
    }

    /// How far to trust the list as it is looked at: another budget or service was not tried on the past.
    Verdict verdict() {
        return OwnOrders.verdict(result.summary().verdict(), scenario.get().by() != By.ASKED, own.size());
    }

    /// The headline, following what is looked at.
    ReadOnlyObjectProperty<Sentence> said() {
        return said.getReadOnlyProperty();
    }

    /// What is ordered of each supplier, as it is looked at.
    Sheet supplierSheet() {
        return asLooked().supplierSheet();
    }

    /// The result with the quantities as they are looked at; a line that is not as it was computed says so as the last step of its arithmetic.
    OrderResult asLooked() {
        var lines = result.lines().stream().map(this::asLooked).toList();
        var summary = OwnOrders.summary(result.summary(), verdict(), said.get(), totals(result.lines()), own.size());
        return new OrderResult(summary, result.today(), result.measure(), result.service(), result.budget(), lines, OtherQuantity.suppliers(result, lines),
                result.simulated(), result.byBudget(), result.byService(), result.assumptions(), result.aside());
    }
}
