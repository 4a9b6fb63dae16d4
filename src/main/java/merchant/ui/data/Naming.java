package merchant.ui.data;

import java.nio.file.Path;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import merchant.csv.record.Dialect;
import merchant.table.view.Stamp;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// How choices and cells are written on the data pages.
public final class Naming {
    private static final double PLAIN = 1e15;
    private static final int FEWEST_IN_LINE = 2;
    private static final int MOST_IN_LINE = 4;
    /// Nobody writes more decimals by hand; what has more was computed.
    private static final int MOST_WRITTEN = 10;
    private static final MathContext CLEAN = new MathContext(12);
    private static final MathContext COUNTING = new MathContext(4);

    private Naming() {}

    /// The words of a reading choice's value.
    static Sentence choice(String value) {
        return switch (value) {
            case "" -> Sentence.of("by column");
            case "comma" -> Sentence.of("comma");
            case "semicolon" -> Sentence.of("semicolon");
            case "tab" -> Sentence.of("tab");
            case "pipe" -> Sentence.of("vertical bar");
            case "space" -> Sentence.of("space");
            case "spaces" -> Sentence.of("two spaces and more");
            case "doubled" -> Sentence.of("doubled quotes");
            case "backslash" -> Sentence.of("backslash");
            case "double" -> Sentence.of("double quotes");
            case "single" -> Sentence.of("single quotes");
            case "none" -> Sentence.of("none");
            case "table" -> Sentence.of("records of a table");
            case "baskets" -> Sentence.of("baskets, one a line");
            case "yes" -> Sentence.of("first line");
            case "no" -> Sentence.of("none");
            case "point" -> Sentence.of("point (1,234.56)");
            case "ymd" -> Sentence.of("year month day");
            case "dmy" -> Sentence.of("day month year");
            case "mdy" -> Sentence.of("month day year");
            case "kept" -> Sentence.of("part of the cell");
            case "skipped" -> Sentence.of("passed over");
            default -> Dialect.isAligned(value) ? Sentence.of("places in the line") : Sentence.verbatim(value);
        };
    }

    /// The words of one of two ways.
    static Sentence option(String value) {
        return switch (value) {
            case "yes" -> Sentence.of("yes");
            case "no" -> Sentence.of("no");
            default -> Sentence.verbatim(value);
        };
    }

    /// A cell's text: numbers with all their digits and without grouping, so that a year or a code reads as it is.
    public static String cell(@Nullable Object value, Words words) {
        return cell(value, 0, words);
    }

    /// The same, with at least so many decimals where the value is a decimal number.
    public static String cell(@Nullable Object value, int decimals, Words words) {
        return switch (value) {
            case null -> "";
            case Double number when Double.isFinite(number) && Math.abs(number) < PLAIN -> {
                var exact = BigDecimal.valueOf(number).stripTrailingZeros();
                yield exact.setScale(Math.max(Math.max(0, exact.scale()), decimals)).toPlainString();
            }
            case LocalDateTime moment -> Stamp.of(moment);
            case Boolean flag -> words.say(flag ? Sentence.of("yes") : Sentence.of("no"));
            default -> value.toString().replace('\n', ' ');
        };
    }

    /// The same in a column of so many decimals: a computed value with more digits than anybody reads is rounded to them, so that the marks stand in line.
    public static String inLine(@Nullable Object value, int decimals, Words words) {
        return value instanceof Double number && Double.isFinite(number) && Math.abs(number) < PLAIN && scale(exact(number)) > Math.max(decimals, MOST_WRITTEN)
                ? exact(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() : cell(value, decimals, words);
    }

    /// How many decimals a column shows because of a value: all that it has; of one that was computed, such as a third, four digits that count.
    public static int decimals(@Nullable Object value) {
        if (!(value instanceof Double number) || !Double.isFinite(number) || Math.abs(number) >= PLAIN || number == 0) {
            return 0;
        }
        var exact = exact(number);
        if (scale(exact) <= MOST_WRITTEN) {
            return scale(exact);
        }
        // 23.788099999999996 is 23.7881
        int clean = scale(exact.round(CLEAN).stripTrailingZeros());
        return clean <= MOST_IN_LINE ? clean : Math.clamp(scale(exact.round(COUNTING).stripTrailingZeros()), FEWEST_IN_LINE, MOST_WRITTEN);
    }

    private static BigDecimal exact(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    /// What a file is called where its folder does not matter.
    static String file(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /// The name of a table of several files: what all their names begin with, or end with, where no word or number is cut; empty where that is nothing.
    static String common(List<Path> files) {
        var names = files.stream().map(Naming::base).toList();
        var begin = beginning(names);
        return begin.isEmpty() ? new StringBuilder(beginning(names.stream().map(n -> new StringBuilder(n).reverse().toString()).toList())).reverse().toString() : begin;
    }

    private static String beginning(List<String> names) {
        var first = names.getFirst();
        int end = first.length();
        for (var name : names) {
            while (!name.startsWith(first.substring(0, end))) {
                end--;
            }
        }
        while (end > 0 && cuts(names, end)) {
            end--;
        }
        var common = first.substring(0, end).replaceAll("^[\\W_&&[^\\p{L}]]+|[\\W_&&[^\\p{L}]]+$", "");
        return common.codePointCount(0, common.length()) < 2 ? "" : common;
    }

    /// Whether a word or a number goes on behind this place in one of the names.
    private static boolean cuts(List<String> names, int end) {
        return names.stream().anyMatch(n -> n.length() > end && kind(n.charAt(end - 1)) > 0 && kind(n.charAt(end - 1)) == kind(n.charAt(end)));
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 1 : Character.isLetter(c) && !Character.isIdeographic(c) ? 2 : 0;
    }

    /// The name of a file without its ending, which a table made of it gets.
    static String base(Path file) {
        var name = file(file);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
