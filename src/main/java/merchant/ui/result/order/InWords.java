package merchant.ui.result.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import merchant.result.Arithmetic;
import merchant.result.OrderResult.Step;
import merchant.text.Sentence;

/// The formula of a step as a merchant would say it, with the numbers in place of the names: "57 − 0, because 0 is not above 22". What leaves as a table keeps the formula.
final class InWords {
    private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9_]*|[0-9][0-9.]*|[-+*/(),]");
    /// What keeps a sum that is whole but for the last bit from being rounded up, or down, by one: nobody has to read it.
    private static final Pattern HAIR = Pattern.compile(" [-+] 0\\.000001\\b");
    private static final Pattern DIFFERENCE = Pattern.compile("[a-z0-9_]+ - [a-z0-9_]+");
    private static final Pattern BOUNDED = Pattern.compile("max\\((-?[a-z0-9_.]+), min\\((-?[a-z0-9_.]+), ([a-z0-9_]+)\\)\\)");
    private static final Pattern PACKS = Pattern.compile("(ceil|floor)\\((.*) / ([a-z_]+|[0-9]+)\\) \\* \\3");

    private final Map<String, Double> known = new HashMap<>();
    private final DoubleFunction<String> write;
    private final List<String> tokens;
    private int at;

    private InWords(Map<String, Double> known, DoubleFunction<String> write, String formula) {
        this.known.putAll(known);
        this.write = write;
        tokens = TOKEN.matcher(formula).results().map(m -> m.group()).toList();
    }

    /// The formula of a step, which has one.
    ///
    /// @param write how to write a number
    static Sentence of(List<Step> steps, int index, DoubleFunction<String> write) {
        var known = new HashMap<String, Double>();
        steps.subList(0, index).forEach(s -> known.put(s.name(), s.value()));
        return said(known, write, HAIR.matcher(steps.get(index).formula()).replaceAll(""));
    }

    private static Sentence said(Map<String, Double> known, DoubleFunction<String> write, String formula) {
        return new InWords(known, write, formula.strip()).sum().said();
    }

    /// A part of a formula.
    ///
    /// @param formula as it was written
    /// @param words true where it is more than numbers and signs, so that it needs brackets beside a sign
    private record Told(Sentence said, String formula, boolean words) {
        Object beside() {
            return words ? Sentence.of("({0})", said) : said;
        }
    }

    private Told sum() {
        return chain(this::product, "+", "-");
    }

    private Told product() {
        return chain(this::factor, "*", "/");
    }

    private Told chain(Supplier<Told> part, String one, String other) {
        var left = part.get();
        while (sign(one) || sign(other)) {
            var sign = next();
            left = joined(left, sign, part.get());
        }
        return left;
    }

    private Told joined(Told left, String sign, Told right) {
        var formula = left.formula() + ' ' + sign + ' ' + right.formula();
        var packs = PACKS.matcher(formula);
        if (packs.matches()) {
            var pack = write.apply(value(packs.group(3)));
            var inner = said(known, write, packs.group(2));
            return new Told(packs.group(1).equals("ceil") ? Sentence.of("{0}, rounded up to packs of {1}", inner, pack) : Sentence.of("{0}, rounded down to packs of {1}", inner, pack), formula, true);
        }
        var shown = Map.of("+", "+", "-", "−", "*", "×", "/", "÷").getOrDefault(sign, sign);
        return new Told(Sentence.of("{0} {1} {2}", left.beside(), shown, right.beside()), formula, false);
    }

    private Told factor() {
        if (sign("-")) {
            next();
            var inner = factor();
            return new Told(Sentence.of("−{0}", inner.beside()), "-" + inner.formula(), false);
        }
        var word = next();
        if (word.equals("(")) {
            var inner = sum();
            next();
            return new Told(Sentence.of("({0})", inner.said()), '(' + inner.formula() + ')', false);
        }
        return sign("(") ? function(word) : new Told(Sentence.verbatim(write.apply(value(word))), word, false);
    }

    private Told function(String name) {
        next();
        var first = sum();
        var formula = new StringBuilder(name).append('(').append(first.formula());
        var others = new ArrayList<Told>();
        while (next().equals(",")) {
            var other = sum();
            others.add(other);
            formula.append(", ").append(other.formula());
        }
        var whole = formula.append(')').toString();
        var said = switch (name) {
            case "ceil" -> Sentence.of("{0}, rounded up", first.said());
            case "floor" -> Sentence.of("{0}, rounded down", first.said());
            case "round" -> Sentence.of("{0}, rounded", first.said());
            case "sqrt" -> Sentence.of("the square root of ({0})", first.said());
            case "min" -> Sentence.of("the smaller of {0} and {1}", first.beside(), others.getFirst().beside());
            case "max" -> BOUNDED.matcher(whole).matches() ? bounded(first, others.getFirst()) : Sentence.of("the larger of {0} and {1}", first.beside(), others.getFirst().beside());
            default -> chosen(first, others.getFirst(), others.getLast());
        };
        return new Told(said, whole, true);
    }

    /// A number between two bounds, of which the upper one is the first that the inner function names.
    private Sentence bounded(Told least, Told inner) {
        var parts = BOUNDED.matcher("max(" + least.formula() + ", " + inner.formula() + ')');
        parts.matches();
        return Sentence.of("{0}, but no less than {1} and no more than {2}", said(known, write, parts.group(3)), least.said(), said(known, write, parts.group(2)));
    }

    /// Only what was chosen is said, and why.
    private Sentence chosen(Told asked, Told yes, Told no) {
        boolean above = value(asked.formula()) > 0;
        var chosen = (above ? yes : no).said();
        var sides = DIFFERENCE.matcher(asked.formula()).matches() ? asked.formula().split(" - ", 2) : new String[] {asked.formula()};
        var left = said(known, write, sides[0]);
        var right = sides.length < 2 ? Sentence.verbatim(write.apply(0)) : said(known, write, sides[1]);
        return above ? Sentence.of("{0}, because {1} is above {2}", chosen, left, right) : Sentence.of("{0}, because {1} is not above {2}", chosen, left, right);
    }

    private double value(String formula) {
        return Arithmetic.value(formula, known);
    }

    private boolean sign(String sign) {
        return at < tokens.size() && tokens.get(at).equals(sign);
    }

    private String next() {
        return tokens.get(at++);
    }
}
