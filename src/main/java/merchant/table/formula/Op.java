package merchant.table.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.text.Sentence;

/// Operators and functions. What they take and give stands in a short form.
///
/// Takes: `n` a number, `w` a whole number, `t` text, `d` a date or time stamp, `f` a condition, `a` anything, `s` the same as the first; then `?` it may be
/// left out, `+` once or more, `*` any number of times. Gives: the same letters; `n` is a decimal number, `D` a date, `s` what all of its values have in common. Operators take nothing here: [Typing] knows them.
public enum Op {
    ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, POWER, NEGATE, JOIN, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT, IN,
    /// Days between two moments, by `-`.
    DAYS_BETWEEN,
    /// A moment some days later or, with a negative number, earlier, by `+` and `-`.
    DAYS_LATER,

    IF("if", "f a s*", "s", Sentence.of("if(condition, value, otherwise): the first value where the condition holds, else the other. More pairs may follow.")),
    COALESCE("coalesce", "a s+", "s", Sentence.of("coalesce(a, b, …): the first of these that is not missing.")),
    IS_MISSING("ismissing", "a", "f", Sentence.of("ismissing(a): true where nothing stands.")),

    ROUND("round", "n w?", "n", Sentence.of("round(x) or round(x, 2): rounded, to so many decimals.")),
    FLOOR("floor", "n", "w", Sentence.of("floor(x): the next whole number below.")),
    CEIL("ceil", "n", "w", Sentence.of("ceil(x): the next whole number above.")),
    ABS("abs", "n", "s", Sentence.of("abs(x): without its sign.")),
    SQRT("sqrt", "n", "n", Sentence.of("sqrt(x): square root; missing below zero.")),
    LN("ln", "n", "n", Sentence.of("ln(x): natural logarithm; missing at zero and below.")),
    EXP("exp", "n", "n", Sentence.of("exp(x): e to the power x.")),
    LEAST("min", "a s+", "s", Sentence.of("min(a, b, …): the smallest of these in one row.")),
    GREATEST("max", "a s+", "s", Sentence.of("max(a, b, …): the largest of these in one row.")),
    NUMBER("number", "t", "n", Sentence.of("number(text): the text as a number such as 12.5; missing where it is none or has more than 15 digits before the point.")),

    LENGTH("length", "t", "w", Sentence.of("length(text): how many characters.")),
    LOWER("lower", "t", "t", Sentence.of("lower(text): in small letters.")),
    UPPER("upper", "t", "t", Sentence.of("upper(text): in capital letters.")),
    TRIM("trim", "t", "t", Sentence.of("trim(text): without spaces at both ends.")),
    CONTAINS("contains", "t t", "f", Sentence.of("contains(text, part): true where the part stands in it, capital or small.")),
    STARTS("startswith", "t t", "f", Sentence.of("startswith(text, part): true where it begins so, capital or small.")),
    ENDS("endswith", "t t", "f", Sentence.of("endswith(text, part): true where it ends so, capital or small.")),
    REPLACE("replace", "t t t", "t", Sentence.of("replace(text, old, new): with every old part made new.")),
    LEFT("left", "t w", "t", Sentence.of("left(text, 3): its first characters.")),
    RIGHT("right", "t w", "t", Sentence.of("right(text, 3): its last characters.")),
    MID("mid", "t w w", "t", Sentence.of("mid(text, 2, 3): from the second character, three.")),
    PART("part", "t t w", "t", Sentence.of("part(text, \"-\", 2): the second piece between the separators; missing where there is none.")),
    TEXT("text", "a", "t", Sentence.of("text(a): as text.")),

    YEAR("year", "d", "w", Sentence.of("year(date): the year.")),
    QUARTER("quarter", "d", "w", Sentence.of("quarter(date): 1 to 4.")),
    MONTH("month", "d", "w", Sentence.of("month(date): 1 to 12.")),
    WEEK("week", "d", "w", Sentence.of("week(date): number of the week by ISO 8601.")),
    DAY("day", "d", "w", Sentence.of("day(date): day of the month.")),
    WEEKDAY("weekday", "d", "w", Sentence.of("weekday(date): 1 Monday to 7 Sunday.")),
    HOUR("hour", "d", "w", Sentence.of("hour(time): 0 to 23.")),
    DATE("date", "a w? w?", "D", Sentence.of("date(2024, 1, 31), date(\"2024-01-31\"), or the day of a time stamp.")),
    DAYS("days", "d d", "w", Sentence.of("days(from, to): days from the first to the second.")),
    ADD_MONTHS("addmonths", "d w", "s", Sentence.of("addmonths(date, 3): the same day some months later."));

    private final String word;
    private final List<String> takes;
    private final String gives;
    private final Sentence help;

    Op() {
        this("", "", "", Sentence.verbatim(""));
    }

    Op(String word, String takes, String gives, Sentence help) {
        this.word = word;
        this.takes = takes.isEmpty() ? List.of() : List.of(takes.split(" "));
        this.gives = gives;
        this.help = help;
    }

    /// The functions, in the order in which help lists them.
    public static List<Op> functions() {
        return Arrays.stream(values()).filter(o -> !o.word.isEmpty()).toList();
    }

    static Optional<Op> function(String word) {
        return functions().stream().filter(o -> o.word.equalsIgnoreCase(word)).findFirst();
    }

    /// The name of a function as one writes it; empty for an operator.
    public String word() {
        return word;
    }

    /// How it is written and what it gives.
    public Sentence help() {
        return help;
    }

    List<String> takes() {
        return takes;
    }

    String gives() {
        return gives;
    }

    int fewest() {
        return (int) takes.stream().filter(t -> !t.endsWith("?") && !t.endsWith("*")).count();
    }

    int most() {
        return takes.stream().anyMatch(t -> t.endsWith("+") || t.endsWith("*")) ? Integer.MAX_VALUE : takes.size();
    }

    /// The letter of the i-th argument.
    char takes(int i) {
        return takes.get(Math.min(i, takes.size() - 1)).charAt(0);
    }
}
