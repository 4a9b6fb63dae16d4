package merchant.ui.result.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.result.OrderResult;
import merchant.result.Result;
import merchant.result.Summary;
import merchant.result.Summary.Metric;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Sentence;

/// Order lists with the quantities that the user typed over computed ones, for whoever writes about them.
public final class OwnOrders {
    private OwnOrders() {}

    /// An order list with these quantities, by product; any other result as it is.
    public static Result of(Result result, Map<String, Double> own) {
        if (!(result instanceof OrderResult orders) || own.isEmpty()) {
            return result;
        }
        var model = new OrderModel(orders);
        model.keep(own, all -> { });
        return model.asLooked();
    }

    /// The summary where quantities are the user's own: how many they are, and what the list comes to with them.
    ///
    /// @param verdict of the list as it is looked at
    /// @param headline of the list as it is looked at
    /// @param own how many quantities were typed
    static Summary summary(Summary computed, Verdict verdict, Sentence headline, OrderModel.Totals totals, int own) {
        if (own == 0) {
            return new Summary(headline, verdict, computed.findings(), computed.warnings(), computed.caution(), metrics(computed, totals));
        }
        var findings = new ArrayList<Sentence>();
        findings.add(Sentence.counted(own, "{0} quantity is your own; what was computed stands beside it. As computed: {1}", "{0} quantities are your own; what was computed stands beside them. As computed: {1}",
                computed.headline()));
        findings.addAll(computed.findings());
        return new Summary(headline, verdict, findings, computed.warnings(), computed.caution(), metrics(computed, totals));
    }

    /// The verdict of a list that is not looked at as it was asked for. What was tried on the past is the list as asked for.
    ///
    /// @param other true where another budget or service is looked at
    /// @param own how many quantities were typed
    static Verdict verdict(Verdict computed, boolean other, int own) {
        if (!other) {
            return own == 0 ? computed : new Verdict(computed.tone(), Sentence.of("As computed, without your own quantities: {0}", computed.sentence()), computed.rather());
        }
        var tone = computed.tone() == Tone.USELESS ? Tone.USELESS : Tone.DOUBTFUL;
        return new Verdict(tone, Sentence.of("What you look at was not tried on the past. The list as asked for ({0}): {1}", computed.tone().said(), computed.sentence()), computed.rather());
    }

    private static List<Metric> metrics(Summary computed, OrderModel.Totals totals) {
        return computed.metrics().stream().map(m -> switch (m.id()) {
            case "products-ordered" -> new Metric(m.id(), m.label(), totals.lines(), m.help());
            case "order-cost" -> new Metric(m.id(), m.label(), totals.cost(), m.help());
            case "order-units" -> new Metric(m.id(), m.label(), totals.units(), m.help());
            default -> m;
        }).toList();
    }
}
