package merchant.table.step;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import merchant.table.step.Condition.Test;
import merchant.table.view.Condition.Between;
import merchant.table.view.Condition.Compare;
import merchant.table.view.Condition.Missing;
import merchant.table.view.Condition.OneOf;
import merchant.table.view.Condition.Outside;
import merchant.table.view.Condition.Text;
import merchant.table.view.Stamp;

/// The filter of a grid as steps that keep the same rows.
public final class Filters {
    private Filters() {}

    /// One step for all conditions that must hold together, and one more for each that lets missing values pass beside others.
    ///
    /// @param filter at least one condition
    public static List<Step> of(List<merchant.table.view.Condition> filter) {
        var together = new ArrayList<Condition>();
        var steps = new ArrayList<Step>();
        for (var condition : filter) {
            if (condition instanceof OneOf one && one.missing() && !one.values().isEmpty()) {
                var either = List.of(values(one), new Condition(one.field(), one.except() ? Test.PRESENT : Test.MISSING, List.of()));
                if (one.except()) {
                    together.addAll(either);
                } else {
                    steps.add(new Step.Filter(either, false, true));
                }
            } else {
                together.addAll(simple(condition));
            }
        }
        if (!together.isEmpty()) {
            steps.addFirst(new Step.Filter(together, true, true));
        }
        return List.copyOf(steps);
    }

    private static List<Condition> simple(merchant.table.view.Condition condition) {
        var field = condition.field();
        return switch (condition) {
            case OneOf one when one.values().isEmpty() && !one.missing() -> one.except() ? List.of() : List.of(new Condition(field, Test.MISSING, List.of()),
                    new Condition(field, Test.PRESENT, List.of()));
            case OneOf one when one.values().isEmpty() -> List.of(new Condition(field, one.except() ? Test.PRESENT : Test.MISSING, List.of()));
            case OneOf one -> List.of(values(one));
            case Compare compare -> List.of(new Condition(field, switch (compare.how()) {
                case EQUAL -> Test.IS;
                case NOT_EQUAL -> Test.IS_NOT;
                case LESS -> Test.LESS;
                case AT_MOST -> Test.AT_MOST;
                case MORE -> Test.GREATER;
                case AT_LEAST -> Test.AT_LEAST;
            }, List.of(text(compare.value()))));
            case Between between when between.below() -> List.of(new Condition(field, Test.AT_LEAST, List.of(text(between.from()))),
                    new Condition(field, Test.LESS, List.of(text(between.to()))));
            case Between between -> List.of(new Condition(field, Test.BETWEEN, List.of(text(between.from()), text(between.to()))));
            case Outside outside -> List.of(new Condition(field, Test.OUTSIDE, List.of(text(outside.low()), text(outside.high()))));
            case Text text -> List.of(new Condition(field, switch (text.place()) {
                case ANYWHERE -> Test.CONTAINS;
                case NOWHERE -> Test.LACKS;
                case START -> Test.STARTS;
                case END -> Test.ENDS;
            }, List.of(text.text())));
            case Missing missing -> List.of(new Condition(field, missing.missing() ? Test.MISSING : Test.PRESENT, List.of()));
        };
    }

    private static Condition values(OneOf one) {
        var values = one.values().stream().map(Filters::text).toList();
        var test = values.size() == 1 ? one.except() ? Test.IS_NOT : Test.IS : one.except() ? Test.NOT_ONE_OF : Test.ONE_OF;
        return new Condition(one.field(), test, values);
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "yes" : "no";
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case LocalDateTime moment -> Stamp.of(moment);
            default -> value.toString();
        };
    }
}
