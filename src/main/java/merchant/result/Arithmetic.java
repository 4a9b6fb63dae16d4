package merchant.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merchant.result.OrderResult.Step;

/// Reads the formulas of [Step]s: computes a list anew, and writes a formula with the numbers in place of the names.
///
/// Numbers are doubles with Java's rounding, in the order in which the formula is written, so that the method and whoever checks it
/// come to the same bits.
public final class Arithmetic {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(?!\\()\\b");
    private static final int FEWEST = 4;
    private static final int MOST = 16;
    /// Less than half of the last decimal that is always shown.
    private static final double CLOSE = 5e-5;
    private static final Map<String, Double> UNBOUNDED = Map.of("Infinity", Double.POSITIVE_INFINITY, "NaN", Double.NaN);

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

    /// The formula of a step with the values of the steps before it in place of their names, and its conditions written out; empty where it has no formula. Numbers have as many decimals as it takes to
    /// come to the step's value, four at least: who computes `ceil(0.5000474 * 90)` by hand must not come to 45 where 46 is said.
    public static String filled(List<Step> steps, int index) {
        var step = steps.get(index);
        var known = new HashMap<String, Double>();
        steps.subList(0, index).forEach(s -> known.put(s.name(), s.value()));
        var text = "";
        for (int decimals = FEWEST; !step.formula().isEmpty() && decimals <= MOST; decimals += 2) {
            text = filled(step.formula(), known, decimals);
            if (Math.abs(value(text, UNBOUNDED) - step.value()) < CLOSE) {
                break;
            }
        }
        return spelled(text).replace("*", "×").replace("/", "÷").replace(" - ", " − ");
    }

    private static String filled(String formula, Map<String, Double> known, int decimals) {
        return NAME.matcher(formula).replaceAll(m -> known.containsKey(m.group()) ? Matcher.quoteReplacement(written(known.get(m.group()), decimals)) : m.group());
    }

    /// A formula as a spreadsheet computes it: `if(a, b, c)`, which asks whether a is above 0, as `if(a > 0, b, c)`; a spreadsheet takes every number but 0 for yes.
    public static String spelled(String formula) {
        var text = new StringBuilder(formula);
        for (int at = text.indexOf("if("); at >= 0; at = text.indexOf("if(", at + 1)) {
            int depth = 0;
            int end = at + "if(".length();
            while (depth > 0 || text.charAt(end) != ',') {
                depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
                end++;
            }
            text.insert(end, " > 0");
        }
        return text.toString();
    }

    /// Whole numbers without decimals.
    private static String written(double value, int decimals) {
        return Double.isFinite(value) ? new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() : String.valueOf(value);
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
