package merchant.method.reorder.policy;

import java.time.LocalDate;
import merchant.method.reorder.demand.Basis;
import merchant.method.reorder.demand.Demand;
import merchant.result.ModelName;
import merchant.text.Sentence;

/// The steps that lead to the expected demand and to its spread. Where it is not known with which day the demand begins, nobody is told, and the number stands alone.
final class Expected {
    /// Where so much of the mean of the possible demands comes of raising them to nothing, it is told.
    private static final double MUCH = 0.05;

    private Expected() {}

    /// The expected demand as the step `demand`, after what it is made of.
    static double demand(Working working, Demand demand, Sentence label) {
        var basis = demand.basis();
        double mean = demand.cover().mean();
        if (basis.today().isEmpty() || basis.spans().isEmpty()) {
            return working.given("demand", label, mean);
        }
        if (basis.kind() == Basis.Kind.PAST) {
            var span = basis.spans().getFirst();
            working.given("per_day", perDay(demand), span.pieces() / span.days());
            return working.step("demand", label, "per_day * " + number(span.days()));
        }
        double forecast = forecast(working, demand);
        double corrected = forecast + correction(working, demand);
        if (mean - corrected <= MUCH * mean) {
            return working.step("demand", label, "forecast + correction");
        }
        working.given("raised_by", Sentence.of("By how much the mean of the possible demands lies above that, because none of them is below nothing"), mean - corrected);
        return working.step("demand", label, "forecast + correction + raised_by");
    }

    private static double forecast(Working working, Demand demand) {
        var basis = demand.basis();
        var spans = basis.spans();
        var until = spans.getLast();
        var label = Sentence.of("Forecast from {0} to {1}", first(basis, spans.getFirst()), last(basis, until));
        if (basis.usual() > 0) {
            working.given("usual_day", basis.grouped() ? Sentence.of("Pieces on an average day of the last 365 days, had its share of the group always been what it is now (later weeks count more)")
                    : Sentence.of("Pieces on an average day of the last 365 days, had its share of the shop always been what it is now (later weeks count more)"), basis.usual());
            return byWeek(working, basis, label);
        }
        if (spans.size() == 1) {
            working.given("per_day", perDay(demand), until.pieces() / until.days());
            return working.step("forecast", label, "per_day * " + number(until.days()));
        }
        var formula = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            working.given("days_" + (i + 1), Sentence.of("Forecast from {0} to {1} ({2})", first(basis, span), last(basis, span), ModelName.of(demand.model())), span.pieces());
            formula.append(i == 0 ? "" : " + ").append("days_").append(i + 1);
        }
        return working.step("forecast", label, formula.toString());
    }

    /// A line for each week: what the shop, or the group, is expected to sell on a day of it.
    private static double byWeek(Working working, Basis basis, Sentence label) {
        working.given("whole_day", basis.grouped() ? Sentence.of("Pieces that the group sold on an average day of the last 365 days") : Sentence.of("Pieces that the shop sold on an average day of the last 365 days"), basis.whole());
        var formula = new StringBuilder("usual_day * (");
        for (int i = 0; i < basis.spans().size(); i++) {
            var span = basis.spans().get(i);
            working.given("whole_" + (i + 1), basis.grouped() ? Sentence.of("{0} to {1}: the group sells so many a day, by season, festivals and trend", first(basis, span), last(basis, span))
                    : Sentence.of("{0} to {1}: the shop sells so many a day, by season, festivals and trend", first(basis, span), last(basis, span)), span.pieces() / (span.days() * basis.usual()) * basis.whole());
            formula.append(i == 0 ? "" : " + ").append("whole_").append(i + 1).append(" * ").append(number(span.days()));
        }
        return working.step("forecast", label, formula.append(") / whole_day").toString());
    }

    private static Sentence perDay(Demand demand) {
        return demand.model().isEmpty() ? Sentence.of("Pieces a day, the mean of all its sales") : Sentence.of("Pieces a day ({0})", ModelName.of(demand.model()));
    }

    /// By how much forecasts at earlier dates were too low.
    private static double correction(Working working, Demand demand) {
        var basis = demand.basis();
        if (basis.kind() == Basis.Kind.GIVEN) {
            return working.given("correction", Sentence.of("Correction: how far the forecast's tests or bands lie off it on average"), basis.off());
        }
        working.given("sold_then", Sentence.of("Sold in as many days from {0} earlier dates on, on average", demand.judged()), basis.sold());
        working.given("forecast_then", Sentence.of("Forecast at those dates for these days, on average"), basis.sold() - basis.off());
        return working.step("correction", Sentence.of("Correction: what such forecasts were too low by, on average"), "sold_then - forecast_then");
    }

    /// The standard deviation of the demand as the step `spread`; 0 and no step where there is none or nobody is told.
    static double spread(Working working, Demand demand) {
        var basis = demand.basis();
        double spread = demand.cover().deviation();
        if (basis.today().isEmpty() || basis.spans().isEmpty() || spread <= 0) {
            return 0;
        }
        return working.given("spread", said(demand, basis.today().get()), spread);
    }

    private static Sentence said(Demand demand, LocalDate today) {
        var basis = demand.basis();
        var from = today.minusDays((long) Math.ceil(basis.tested()));
        return switch (basis.kind()) {
            case TRIALS -> Sentence.of("How far the demand in that time usually lies from what is expected (standard deviation), by the errors of {0} such forecasts from {1} to {2}", demand.judged(), from, today.minusDays(1));
            case PAST -> Sentence.of("How far the demand in that time usually lies from what is expected (standard deviation), by stretches as long in its sales from {0} to {1}", from, today.minusDays(1));
            case GIVEN -> Sentence.of("How far the demand in that time usually lies from what is expected (standard deviation), by the forecast's tests or bands");
        };
    }

    private static LocalDate first(Basis basis, Basis.Span span) {
        return basis.today().orElseThrow().plusDays((long) Math.floor(span.start()));
    }

    private static LocalDate last(Basis basis, Basis.Span span) {
        return basis.today().orElseThrow().plusDays((long) Math.max(Math.floor(span.start()), Math.ceil(span.start() + span.days()) - 1));
    }

    /// A number as a formula has it.
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : java.math.BigDecimal.valueOf(value).toPlainString();
    }
}
