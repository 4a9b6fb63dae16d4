package merchant.method;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// A column that should hold numbers and stays text because of some of its cells. It is named with them, because another column in its place, or 0
/// for each of its cells, would give a wrong answer that looks like a right one.
///
/// @param column its name
/// @param filled how many cells hold something
/// @param odd how many of these are no numbers
/// @param examples the first of them, each once
/// @param rows where each example stands first, counted from 1
public record Unread(String column, long filled, long odd, List<String> examples, List<Long> rows) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,' \u00A0\u2019]*");
    private static final Pattern QUANTITY = Pattern.compile("quantity|qty|数量|件数|销量|销售量");
    private static final Pattern ELSE = Pattern.compile("unit$|type|单位|price|amount|价|金额");
    private static final List<String> ALSO = List.of("units", "unitssold", "pieces", "pcs", "itemcount");
    private static final Pattern MONEY = Pattern.compile("price|amount|cost|total|discount|revenue|turnover|sales|fee|tax|paid|money|价|金额|款|费|成本|折扣|优惠|总额|应付|实付|销售额");
    /// A number and a unit of weight, volume or length behind it. Nobody converts these, so that 500 g would be more than 3 kg.
    private static final Pattern MEASURED = Pattern.compile("(" + NUMBER + "?) *(?i:mg|g|gr|kg|kgs|t|lbs?|oz|ml|cl|dl|l|mm|cm|m|km|in|ft|克|千克|公斤|斤|两|吨|毫升|升|毫米|厘米|米|公里)\\.?");
    private static final int NAMED = 3;

    public Unread {
        examples = List.copyOf(examples);
        rows = List.copyOf(rows);
    }

    /// Looks at a column of text; empty where the column is of another type or nothing stands in it.
    public static Optional<Unread> of(Table table, Field field) {
        if (field.type() != Type.TEXT) {
            return Optional.empty();
        }
        var levels = table.levels(field.name());
        var bad = levels.names().stream().map(n -> !n.isBlank() && !NUMBER.matcher(Normalizer.normalize(n, Normalizer.Form.NFKC).strip()).matches()).toList();
        long filled = 0;
        long odd = 0;
        for (int code : levels.codes()) {
            filled += code >= 0 && !levels.names().get(code).isBlank() ? 1 : 0;
            odd += code >= 0 && bad.get(code) ? 1 : 0;
        }
        var examples = new ArrayList<String>();
        var rows = new ArrayList<Long>();
        for (int row = 0; row < levels.codes().length && examples.size() < NAMED; row++) {
            int code = levels.codes()[row];
            if (code >= 0 && bad.get(code) && !examples.contains(levels.names().get(code))) {
                examples.add(levels.names().get(code));
                rows.add(row + 1L);
            }
        }
        return filled == 0 ? Optional.empty() : Optional.of(new Unread(field.name(), filled, odd, examples, rows));
    }

    /// The column of text that was most likely meant for a need that takes numbers alone: the one with the most numbers, or one whose name says that it
    /// holds pieces or money. Empty where some column will do or nothing points to one.
    public static Optional<Unread> meant(Need need, Table table) {
        if (need.types().stream().noneMatch(Type::isNumber) || need.types().contains(Type.TEXT) || table.fields().stream().anyMatch(need::takes)) {
            return Optional.empty();
        }
        return table.fields().stream().flatMap(f -> of(table, f).stream()).filter(u -> u.odd < u.filled || saysQuantity(u.column) || saysMoney(u.column))
                .max(Comparator.comparingLong(u -> u.filled - u.odd));
    }

    /// The first column of text whose name says that it holds how many were sold.
    public static Optional<Unread> quantity(Table table) {
        return table.fields().stream().filter(f -> f.type() == Type.TEXT && f.role().isEmpty() && saysQuantity(f.name())).flatMap(f -> of(table, f).stream()).findFirst();
    }

    private static boolean saysQuantity(String column) {
        var name = plain(column);
        return ALSO.contains(name) || QUANTITY.matcher(name).find() && !ELSE.matcher(name).find();
    }

    /// True where a column's name says that it holds money.
    static boolean saysMoney(String column) {
        return MONEY.matcher(plain(column)).find();
    }

    private static String plain(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// True where most cells are numbers, so that the others were most likely meant as numbers too.
    public boolean mostlyNumbers() {
        return odd * 2 < filled;
    }

    /// What is wrong with it.
    public Sentence said() {
        return odd == 0 ? Sentence.of("the column \"{0}\" was read as text", column)
                : Sentence.of("{0} of the {1} values in the column \"{2}\" are no numbers, such as {3}", odd, filled, column, Part.listing(examples.stream().map(e -> "\"" + e + "\"").toList()));
    }

    /// What is wrong with it, and in which rows.
    public Sentence placed() {
        return odd == 0 ? said() : Sentence.of("{0} of the {1} values in the column \"{2}\" are no numbers: {3}", odd, filled, column,
                Part.listing(IntStream.range(0, examples.size()).mapToObj(i -> Sentence.of("\"{0}\" (row {1})", examples.get(i), rows.get(i))).toList()));
    }

    /// What can be done about it.
    public Sentence remedy() {
        var measured = examples.stream().map(e -> MEASURED.matcher(Normalizer.normalize(e, Normalizer.Form.NFKC).strip())).toList();
        if (!measured.isEmpty() && measured.stream().allMatch(Matcher::matches)) {
            return Sentence.of("Units are not converted: write all of them in one unit and the number alone ({0} instead of \"{1}\"), in the file or by a step that computes a column.",
                    Sentence.verbatim(measured.getFirst().group(1)), examples.getFirst());
        }
        return Sentence.of("Correct these cells or cut their lines; or read the column as numbers ({0}), which keeps these lines apart and counts them.",
                Where.reading(Sentence.of("by its type when the file is imported, or by a step"), "type." + column + "=decimal"));
    }
}
