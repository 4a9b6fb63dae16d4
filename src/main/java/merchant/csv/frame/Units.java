package merchant.csv.frame;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;

/// A row below the names that says in what the columns are measured: `,(pcs),(EUR)` or `-,元,kg`. Words in brackets are taken for units whatever they are; words
/// without brackets only where they are known as such and stand over nothing but numbers, because such a row may be a record.
public final class Units {
    private static final Pattern BRACKETED = Pattern.compile("[(（\\[【][^()（）\\[\\]【】]{1,12}[)）\\]】]");
    /// As they are written, because `M` is a size and `m` a length.
    private static final Set<String> LETTERS = Set.of("g", "m", "l", "L", "t", "h", "d", "s");
    private static final Set<String> WORDS = Set.of(
            "¥", "元", "圆", "cny", "rmb", "人民币", "$", "us$", "usd", "美元", "€", "eur", "euro", "欧元", "£", "gbp", "jpy", "円", "日元", "krw", "₩", "원", "inr", "₹", "rs", "chf", "hk$", "hkd", "港元", "nt$", "twd", "aud", "cad",
            "sek", "nok", "dkk", "kr", "pln", "zł", "czk", "kč", "huf", "rub", "₽", "руб", "руб.", "try", "₺", "thb", "฿", "vnd", "₫", "idr", "brl", "r$", "mxn", "zar", "千元", "万元", "百万元", "亿元", "万", "teur", "k€",
            "pcs", "pc", "pcs.", "piece", "pieces", "unit", "units", "ea", "each", "stk", "stk.", "stück", "st.", "pz", "uds", "件", "个", "個", "只", "台", "箱", "盒", "包", "瓶", "套", "袋", "双", "条", "张", "本", "支", "把", "块", "份", "罐",
            "桶", "片", "粒", "枚", "개", "шт", "шт.", "人", "次", "单", "笔", "box", "boxes", "case", "cases", "ctn", "carton", "cartons", "bag", "bags", "bottle", "bottles", "pack", "packs", "pair", "pairs", "set", "sets", "dozen",
            "kg", "mg", "lb", "lbs", "oz", "ton", "tons", "кг", "斤", "公斤", "千克", "克", "吨", "ml", "cl", "升", "毫升", "cm", "mm", "km", "in", "inch", "ft", "yd", "m2", "m3", "sqm", "米", "厘米", "毫米", "平方米", "立方米",
            "%", "percent", "‰", "天", "小时", "分钟", "秒", "days", "hours", "hrs", "min", "mins", "minutes", "sec", "seconds", "weeks", "kw", "kwh");

    private Units() {}

    /// Whether a row below names holds nothing but units.
    ///
    /// @param kinds a letter a column: `v` where its cells are values
    /// @param below how many records follow. Over a single one a lone word without brackets, or letters alone, may be a record: a size `L` above a size `38`
    static boolean are(List<String> row, String kinds, int below) {
        int letters = 0;
        int bracketed = 0;
        int bare = 0;
        int over = 0;
        for (int c = 0; c < row.size(); c++) {
            var cell = row.get(c).strip();
            if (!isNothing(cell)) {
                boolean inBrackets = isBracketed(cell);
                if (!inBrackets && !isWord(cell)) {
                    return false;
                }
                bracketed += inBrackets ? 1 : 0;
                bare += inBrackets ? 0 : 1;
                letters += !inBrackets && LETTERS.contains(cell) ? 1 : 0;
                over += c < kinds.length() && kinds.charAt(c) == 'v' ? 1 : 0;
            }
        }
        boolean sure = below > 1 || bare + bracketed > 1 && letters < bare;
        return bare == 0 ? bracketed > 0 && over > 0 : sure && over == bracketed + bare;
    }

    private static boolean isNothing(String cell) {
        return cell.isEmpty() || Outline.isNothing(cell);
    }

    private static boolean isBracketed(String cell) {
        return BRACKETED.matcher(cell).matches() && !Outline.isValue(cell);
    }

    private static boolean isWord(String cell) {
        return LETTERS.contains(cell) || WORDS.contains(Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /// Whether the last of several rows that name the columns holds nothing but units of what the row above names one by one; below years that span columns
    /// units are names themselves.
    private static boolean end(List<List<String>> titles) {
        if (titles.size() < 2 || !are(titles.getLast(), "v".repeat(titles.getLast().size()), Integer.MAX_VALUE)) {
            return false;
        }
        var names = titles.get(titles.size() - 2);
        return IntStream.range(0, titles.getLast().size()).allMatch(c -> isNothing(titles.getLast().get(c).strip()) || c < names.size() && !names.get(c).isBlank());
    }

    /// Rows of names, the units of the last one in brackets, as names have them: `price (EUR)`.
    static List<List<String>> bracketed(List<List<String>> rows) {
        if (!end(rows)) {
            return rows;
        }
        var all = new ArrayList<>(rows.subList(0, rows.size() - 1));
        all.add(rows.getLast().stream().map(String::strip).map(c -> isNothing(c) ? "" : isBracketed(c) ? c : "(" + c + ")").toList());
        return all;
    }

    /// Tells that the last row of names holds units.
    ///
    /// @param titles the rows of names
    /// @param line of the last one
    public static void tell(List<List<String>> titles, long line, List<Ledger.Line> lines) {
        if (end(titles)) {
            var units = titles.getLast().stream().map(String::strip).filter(c -> !isNothing(c)).distinct().limit(5).toList();
            lines.add(new Ledger.Line("units", Sentence.of("Line {0} says in what the columns are measured ({1}); it belongs to the header and is no record.", Sentence.verbatim(Long.toString(line)), Part.listing(units)), 0, List.of()));
        }
    }
}
