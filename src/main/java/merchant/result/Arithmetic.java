package merchant.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import merchant.result.OrderResult.Step;

/// Reads the formulas of [Step]s: computes a list anew, and writes a formula with the numbers in place of the names.
///
/// Numbers are doubles with Java's rounding, in the order in which the formula is written, so that the method and whoever checks it
/// come to the same bits.
public final class Arithmetic {
    private final String formula;
    private final ToDoubleFunction<String> values;
    private int at;

    private Arithmetic(String formula, ToDoubleFunction<String> values) {
        this.formula = formula;
        this.values = values;
    }

    /// What a formula comes to.
    ///
    /// @throws IllegalArgumentException when it cannot be read, or names something that is not there
    public static double value(String formula, Map<String, Double> known) {
        var reading = new Arithmetic(formula, name -> {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException("no step \"" + name + "\" before \"" + formula + "\"");
            }
            return known.get(name);
        });
        double value = reading.sum();
        reading.spaces();
        if (reading.at < formula.length()) {
            throw reading.unread();
        }
        return value;
    }

    /// What the last step comes to when every step that has a formula is computed from the steps before it.
    public static double last(List<Step> steps) {
        var known = new HashMap<String, Double>();
        double last = Double.NaN;
        for (var step : steps) {
            last = step.formula().isEmpty() ? step.value() : value(step.formula(), known);
            known.put(step.name(), last);
        }
        return last;
    }

    /// With how many decimals a number is shown: as many as it has, up to so many that a formula can be computed by hand from what is shown.
    public static int decimals(double value) {
        double size = Math.abs(value);
        int most = size < 1 ? 4 : size < 10 ? 3 : 2;
        for (int decimals = 0; decimals < most; decimals++) {
            double shown = value * Math.pow(10, decimals);
            if (Math.abs(shown - Math.rint(shown)) < 1e-9 * Math.max(1, Math.abs(shown))) {
                return decimals;
            }
        }
        return most;
    }

    /// The formula of a step with the values of the steps before it in place of their names; empty where it has no formula.
    ///
    /// @param write how to write a number
    public static String filled(List<Step> steps, int index, java.util.function.DoubleFunction<String> write) {
        var known = new HashMap<String, Double>();
        steps.subList(0, index).forEach(s -> known.put(s.name(), s.value()));
        var text = java.util.regex.Pattern.compile("[a-z][a-z0-9_]*(?!\\()\\b").matcher(steps.get(index).formula())
                .replaceAll(m -> known.containsKey(m.group()) ? java.util.regex.Matcher.quoteReplacement(write.apply(known.get(m.group()))) : m.group());
        return text.replace("*", "×").replace("/", "÷").replace(" - ", " − ");
    }

    private double sum() {
        double value = product();
        while (true) {
            if (takes('+')) {
                value += product();
            } else if (takes('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = factor();
        while (true) {
            if (takes('*')) {
                value *= factor();
            } else if (takes('/')) {
                value /= factor();
            } else {
                return value;
            }
        }
    }

    private double factor() {
        if (takes('-')) {
            return -factor();
        }
        if (takes('(')) {
            double value = sum();
            need(')');
            return value;
        }
        int from = at;
        while (at < formula.length() && (Character.isLetterOrDigit(formula.charAt(at)) || "._".indexOf(formula.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw unread();
        }
        var word = formula.substring(from, at);
        if (Character.isDigit(word.charAt(0))) {
            return Double.parseDouble(word);
        }
        return takes('(') ? function(word) : values.applyAsDouble(word);
    }

    private double function(String name) {
        double first = sum();
        double value = switch (name) {
            case "ceil" -> Math.ceil(first);
            case "floor" -> Math.floor(first);
            case "round" -> Math.rint(first);
            case "sqrt" -> Math.sqrt(first);
            case "min" -> Math.min(first, next());
            case "max" -> Math.max(first, next());
            case "if" -> {
                double yes = next();
                double no = next();
                yield first > 0 ? yes : no;
            }
            default -> throw unread();
        };
        need(')');
        return value;
    }

    private double next() {
        need(',');
        return sum();
    }

    private void spaces() {
        while (at < formula.length() && formula.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean takes(char sign) {
        spaces();
        boolean there = at < formula.length() && formula.charAt(at) == sign;
        at += there ? 1 : 0;
        spaces();
        return there;
    }

    private void need(char sign) {
        if (!takes(sign)) {
            throw unread();
        }
    }

    private IllegalArgumentException unread() {
        return new IllegalArgumentException("cannot read \"" + formula + "\" at " + at);
    }
}
