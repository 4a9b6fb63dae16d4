package merchant.ui.data;

import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import merchant.csv.record.Dialect;
import merchant.table.view.Stamp;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// How choices and cells are written on the data pages.
public final class Naming {
    private static final double PLAIN = 1e15;
    private static final int MOST_IN_LINE = 4;

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

    /// How many decimals a value needs; 0 where it needs more than a reader wants to see below each other.
    public static int decimals(@Nullable Object value) {
        if (value instanceof Double number && Double.isFinite(number) && Math.abs(number) < PLAIN) {
            int scale = BigDecimal.valueOf(number).stripTrailingZeros().scale();
            return scale > MOST_IN_LINE ? 0 : Math.max(0, scale);
        }
        return 0;
    }

    /// What a file is called where its folder does not matter.
    static String file(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /// The name of a file without its ending, which a table made of it gets.
    static String base(Path file) {
        var name = file(file);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
