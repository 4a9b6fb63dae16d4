package merchant.method.reorder.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.stock.StockOuts;
import merchant.method.reorder.goods.Defaults;
import merchant.method.reorder.policy.ClassRule;
import merchant.method.reorder.policy.Terms;
import merchant.text.Sentence;

/// What the user asked for.
public final class Plan {
    private static final String FILL = "fill";
    private static final String CYCLE = "cycle";

    private static final Parameter.Real SERVICE = new Parameter.Real(Parameter.About.of("service", "Service",
            "The share of the times between two deliveries (or of the pieces asked for) that stock shall serve: 0.95 means 95 of 100."), 0.95, 0.5, 0.999);
    private static final Parameter.Choice MEASURE = new Parameter.Choice(Parameter.About.of("measure", "Service is the share of",
            "Times between deliveries: of 100 of them, so many pass without running out; it needs more stock and loses fewer sales. Pieces: of 100 that customers ask for, so many are there; it needs less stock, but where an order lasts long a product may run out before each delivery."), CYCLE,
            List.of(new Parameter.Option(CYCLE, Sentence.of("Times between deliveries without running out")), new Parameter.Option(FILL, Sentence.of("Pieces asked for that are there"))));
    private static final Parameter.Whole REVIEW = new Parameter.Whole(Parameter.About.of("review", "Days between orders",
            "How often stock is looked at and ordered: 1 every day, 7 once a week."), 7, 1, 365);
    private static final Parameter.Real LEAD = new Parameter.Real(Parameter.About.of("lead-time", "Delivery time in days",
            "Taken where the stock table does not say how long a delivery takes."), 14, 0, 730);
    private static final Parameter.Real LEAD_SPREAD = new Parameter.Real(Parameter.About.of("lead-time-spread", "Deviation of the delivery time in days",
            "Taken where the stock table does not say how much the delivery time varies.").asAdvanced(), 3, 0, 365);
    private static final Parameter.Real MARGIN = new Parameter.Real(Parameter.About.of("margin", "Margin",
            "The share of the price that is earned, taken where only cost or only price is known.").asAdvanced(), 0.3, 0, 0.99);
    private static final Parameter.Real HOLDING = new Parameter.Real(Parameter.About.of("holding", "Cost of keeping stock for a year",
            "As a share of what a piece costs: room, money tied up, loss.").asAdvanced(), 0.25, 0, 10);
    private static final Parameter.Real ORDER_COST = new Parameter.Real(Parameter.About.of("order-cost", "Cost of an order line",
            "Work and freight each time that a product is ordered, in money.").asAdvanced(), 20, 0, 1e6);
    private static final Parameter.Whole LONGEST = new Parameter.Whole(Parameter.About.of("order-days", "An order lasts at most, in days",
            "The economic quantity of cheap goods would last for months: it is cut to what is expected to be sold in so many days. Packs and least orders may ask for more.").asAdvanced(), 90, 1, 3650);
    private static final Parameter.Real SALVAGE = new Parameter.Real(Parameter.About.of("salvage", "Worth of what is left over",
            "What is got back for a piece that could not be sold in time, as a share of its cost.").asAdvanced(), 0.5, 0, 1);
    private static final Parameter.Whole DEAD = new Parameter.Whole(Parameter.About.of("dead-days", "Dead stock after days",
            "Stock of which nothing was sold for so many days is called dead.").asAdvanced(), 180, 7, 3650);
    private static final Parameter.Whole OVER = new Parameter.Whole(Parameter.About.of("overstock-days", "Overstock above days",
            "Stock that lasts longer than this (and than a delivery takes) is called overstock.").asAdvanced(), 180, 7, 3650);
    private static final Parameter.Text COLUMNS = new Parameter.Text(Parameter.About.of("stock-columns", "Columns of the stock table",
            "Only where they were guessed wrongly: stock=COLUMN, on-order=COLUMN, lead=COLUMN, cost=COLUMN and so on, with commas between.").asAdvanced(), "", 1_000);

    private static final Parameter.Real SERVICE_A = new Parameter.Real(Parameter.About.of("service-a", "Service of class A",
            "For the products that bring the first 80 % of the money."), 0.98, 0.5, 0.999);
    private static final Parameter.Real SERVICE_B = new Parameter.Real(Parameter.About.of("service-b", "Service of class B",
            "For the products that bring the next 15 % of the money."), 0.95, 0.5, 0.999);
    private static final Parameter.Real SERVICE_C = new Parameter.Real(Parameter.About.of("service-c", "Service of class C",
            "For all other products."), 0.9, 0.5, 0.999);

    /// The parameters of the rules that aim at one service.
    public static final List<Parameter> PARAMETERS = List.of(SERVICE, MEASURE, REVIEW, LEAD, LEAD_SPREAD, MARGIN, HOLDING, ORDER_COST, LONGEST, DEAD, OVER, StockOuts.PARAMETER, COLUMNS);
    /// Those of the rule with a service for each class.
    public static final List<Parameter> BY_CLASS = List.of(SERVICE_A, SERVICE_B, SERVICE_C, MEASURE, REVIEW, LEAD, LEAD_SPREAD, MARGIN, HOLDING, ORDER_COST, LONGEST, DEAD, OVER,
            StockOuts.PARAMETER, COLUMNS);
    /// Those of the rule that weighs too much against too little.
    public static final List<Parameter> BY_COST = List.of(SALVAGE, REVIEW, LEAD, LEAD_SPREAD, MARGIN, HOLDING, DEAD, OVER, StockOuts.PARAMETER, COLUMNS);

    private static final Parameter.Real BUDGET = new Parameter.Real(Parameter.About.of("budget", "Budget",
            "The most that the whole list may cost; 0 for no limit."), 0, 0, 1e12);
    private static final Parameter.Real VOLUME = new Parameter.Real(Parameter.About.of("volume", "Room or weight",
            "The most room or weight that the whole list may take, in the unit of the stock table's column; 0 for no limit."), 0, 0, 1e12);
    private static final Parameter.Real SUPPLIER_MINIMUM = new Parameter.Real(Parameter.About.of("supplier-minimum", "Least order of a supplier in money",
            "Taken where the stock table does not say it; 0 for none.").asAdvanced(), 0, 0, 1e12);
    /// Those of the choice under limits.
    public static final List<Parameter> LIMITED = Stream.concat(Stream.of(BUDGET, VOLUME, SUPPLIER_MINIMUM), PARAMETERS.stream()).toList();

    private Plan() {}

    static Rationing rationing(Settings settings) {
        return settings.values().containsKey(BUDGET.key())
                ? new Rationing(limit(real(settings, BUDGET)), limit(real(settings, VOLUME)), real(settings, SUPPLIER_MINIMUM)) : Rationing.NONE;
    }

    private static double limit(double value) {
        return value > 0 ? value : Double.POSITIVE_INFINITY;
    }

    /// True where the rule aims at a service and not at money alone.
    static boolean asksService(Settings settings) {
        return settings.values().containsKey(MEASURE.key());
    }

    static Terms terms(Settings settings) {
        return new Terms(real(settings, SERVICE), fill(settings), settings.whole(REVIEW.key()), real(settings, HOLDING), real(settings, ORDER_COST), real(settings, SALVAGE),
                (Long) settings.values().getOrDefault(LONGEST.key(), LONGEST.initial()));
    }

    static boolean fill(Settings settings) {
        return settings.values().getOrDefault(MEASURE.key(), FILL).equals(FILL);
    }

    /// A value as set, or the usual one for methods that do not have the parameter.
    private static double real(Settings settings, Parameter.Real parameter) {
        return (Double) settings.values().getOrDefault(parameter.key(), parameter.initial());
    }

    /// The rule with a service for each class.
    public static ClassRule byClass(Settings settings) {
        return ClassRule.of(real(settings, SERVICE_A), real(settings, SERVICE_B), real(settings, SERVICE_C));
    }

    /// The services of the classes A, B and C, where each has its own.
    static Optional<double[]> classes(Settings settings) {
        return settings.values().containsKey(SERVICE_A.key()) ? Optional.of(new double[] {real(settings, SERVICE_A), real(settings, SERVICE_B), real(settings, SERVICE_C)}) : Optional.empty();
    }

    static Defaults defaults(Settings settings) {
        return new Defaults(settings.real(LEAD.key()), settings.real(LEAD_SPREAD.key()), settings.real(MARGIN.key()));
    }

    static long dead(Settings settings) {
        return settings.whole(DEAD.key());
    }

    static long over(Settings settings) {
        return settings.whole(OVER.key());
    }

    static String columns(Settings settings) {
        return settings.text(COLUMNS.key());
    }
}
