package merchant.ui.result.basket;

import java.util.function.ToDoubleFunction;
import merchant.result.BasketResult.Rule;
import merchant.result.Sheet;
import merchant.text.Sentence;

/// A number of a rule: a column of the table, and what rules can be filtered by.
enum Measure {
    LIFT("Lift", Sheet.Kind.NUMBER, 1, Rule::lift, "How many times as often both sides stand in one order as by chance"),
    CONFIDENCE("Confidence", Sheet.Kind.PERCENT, 0, Rule::confidence, "Of the orders with the left side, the share with the right side too"),
    COUNT("Orders", Sheet.Kind.WHOLE, 0, Rule::count, "Orders that hold both sides"),
    HELD("Held-out lift", Sheet.Kind.NUMBER, 1, Rule::heldLift, "Lift on orders that were not used to find the rule"),
    SUPPORT("Support", Sheet.Kind.PERCENT, 2, Rule::support, "Share of all orders that hold both sides"),
    CHANCE("By chance as well", Sheet.Kind.PERCENT, 0, Rule::falseDiscovery, "Of the rules as strong as this one, the share that shuffled orders give as well"),
    VALUE("Value per 1,000", Sheet.Kind.NUMBER, -1, Rule::value, "Money spent on the right side, per 1,000 orders, that the going-together brings beyond chance"),
    LEVERAGE("Leverage", Sheet.Kind.PERCENT, 2, Rule::leverage, "Share of orders beyond what chance would give"),
    CONVICTION("Conviction", Sheet.Kind.NUMBER, 2, Rule::conviction, "How many times as often the rule would fail by chance; ∞: it never fails");

    private final String title;
    private final Sheet.Kind kind;
    private final int decimals;
    private final ToDoubleFunction<Rule> value;
    private final String help;

    Measure(String title, Sheet.Kind kind, int decimals, ToDoubleFunction<Rule> value, String help) {
        this.title = title;
        this.kind = kind;
        this.decimals = decimals;
        this.value = value;
        this.help = help;
    }

    Sentence title() {
        return Sentence.of(title);
    }

    Sentence help() {
        return Sentence.of(help);
    }

    double of(Rule rule) {
        return value.applyAsDouble(rule);
    }

    boolean share() {
        return kind == Sheet.Kind.PERCENT;
    }

    /// A value in the manner of the language.
    String said(double value, merchant.text.Translator translator) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return "∞";
        }
        return kind == Sheet.Kind.PERCENT ? translator.numerals().percent(value, decimals) : translator.numerals().number(value, decimals);
    }
}
