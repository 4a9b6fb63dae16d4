package merchant.method.reorder.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.result.Arithmetic;
import merchant.result.OrderResult.Step;
import merchant.text.Sentence;

/// The arithmetic of one quantity while it is done: each step is written down and computed from what is written.
final class Working {
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Double> values = new HashMap<>();

    /// A number that was given, or read off the demand.
    double given(String name, Sentence label, double value) {
        return add(name, label, "", value);
    }

    /// A number that follows from those before it.
    double step(String name, Sentence label, String formula) {
        return add(name, label, formula, Arithmetic.value(formula, values));
    }

    private double add(String name, Sentence label, String formula, double value) {
        steps.add(new Step(name, label, formula, value));
        values.put(name, value);
        return value;
    }

    boolean knows(String name) {
        return values.containsKey(name);
    }

    double value(String name) {
        return values.get(name);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
