package merchant.method.forecast.series;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import merchant.table.Field;
import merchant.table.Table;

/// Tells tables of times without stock, also those that the program made of the user's answers, from others that have names and days.
public final class OutageTable {
    private static final Pattern SPEAKS = Pattern.compile("stock.?out|out.?of.?stock|sold.?out|without.?stock|outage|缺货|断货|无货|售罄", Pattern.CASE_INSENSITIVE);

    private OutageTable() {}

    /// True where its name or that of a column speaks of a lack of stock.
    public static boolean speaks(Table table) {
        return Stream.concat(Stream.of(table.name()), table.fields().stream().map(Field::name)).anyMatch(n -> SPEAKS.matcher(n).find());
    }
}
