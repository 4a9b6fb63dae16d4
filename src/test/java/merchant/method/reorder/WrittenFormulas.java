package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import merchant.result.OrderResult;

/// Computes the table of the arithmetic again as a spreadsheet would: what is written and nothing else. A condition is what is asked, and a number in its place is yes unless it is 0;
/// halves are rounded away from 0.
final class WrittenFormulas {
    private final String text;
    private final Map<String, Double> known;
    private int at;

    private WrittenFormulas(String text, Map<String, Double> known) {
        this.text = text.replace("×", "*").replace("÷", "/").replace("−", "-").replace(" ", "");
        this.known = known;
    }

    /// Every line, by the names and by the numbers that are shown.
    ///
    /// @return how many formulas were computed
    static int check(OrderResult list) {
        var rows = list.sheets().stream().filter(s -> s.name().equals("arithmetic")).findFirst().orElseThrow().rows();
        var known = new HashMap<String, Double>();
        int computed = 0;
        for (var row : rows) {
            if (row.get(1).equals(1L)) {
                known.clear();
            }
            double value = (Double) row.get(6);
            if (!row.get(4).toString().isEmpty()) {
                assertEquals(value, compute(row.get(4).toString(), known), 1e-9 * Math.max(1, Math.abs(value)), () -> row + " by names");
                assertEquals(value, compute(row.get(5).toString(), Map.of()), 1e-4, () -> row + " by numbers");
                computed++;
            }
            known.put(row.get(2).toString(), value);
        }
        assertTrue(computed > 0, "some formula is written");
        return computed;
    }

    static double compute(String formula, Map<String, Double> known) {
        var reading = new WrittenFormulas(formula, known);
        double value = reading.sum();
        assertEquals(reading.text.length(), reading.at, () -> "read to the end: " + formula);
        return value;
    }

    /// 1 or 0 where something is compared.
    private double condition() {
        double left = sum();
        return takes('>') ? left > sum() ? 1 : 0 : left;
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
            assertTrue(takes(')'), text);
            return value;
        }
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        var word = text.substring(from, at);
        if (Character.isDigit(word.charAt(0))) {
            return Double.parseDouble(word);
        }
        return takes('(') ? function(word) : known.get(word);
    }

    private double function(String name) {
        double first = name.equals("if") ? condition() : sum();
        double second = takes(',') ? sum() : Double.NaN;
        double third = takes(',') ? sum() : Double.NaN;
        assertTrue(takes(')'), text);
        return switch (name) {
            case "ceil" -> Math.ceil(first);
            case "floor" -> Math.floor(first);
            case "round" -> Math.signum(first) * Math.floor(Math.abs(first) + 0.5);
            case "sqrt" -> Math.sqrt(first);
            case "min" -> Math.min(first, second);
            case "max" -> Math.max(first, second);
            case "if" -> first != 0 ? second : third;
            default -> throw new AssertionError("a spreadsheet has no " + name + ": " + text);
        };
    }

    private boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }
}
