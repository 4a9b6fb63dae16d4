package merchant.csv.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Makes columns of numbers as shops write them. Formats by hand, and knows nothing of the reader.
final class Numbers {
    private static final String[] MINUS = {"−", "–", "－", "‐", "﹣"};
    private static final String[][] MONEY = {{"¥", ""}, {"￥", ""}, {"", "元"}, {"$", ""}, {"", " €"}, {"€ ", ""}, {"£", ""}, {"CNY ", ""}, {"", " USD"}, {"US$", ""}, {"HK$", ""}, {"₹", ""}, {"", "円"}};
    private static final String[] NOTHING = {"", "-", "--", "—", "N/A", "n/a", "NULL", "null", "\\N", "无", "#N/A"};
    private static final String[] SHY = {"NaN", "none", "暂无", "未知", "unknown", "?"};
    private static final String[] ODD = {"n.n.", "约5", "12abc", "缺货", "see note", "5-7"};

    /// How a file writes numbers: its decimal mark and what stands between groups.
    enum Manner {
        ENGLISH(".", ","), GERMAN(",", "."), FRENCH(",", " "), FRENCH_NARROW(",", "\u202F"), FRENCH_HARD(",", "\u00A0"), THIN(".", "\u2009"), SWISS(".", "'"), SWISS_TYPOGRAPHIC(".", "’"), INDIAN(".", ","), PLAIN(".", "");

        final String decimal;
        final String group;

        Manner(String decimal, String group) {
            this.decimal = decimal;
            this.group = group;
        }
    }

    private final Random random;
    private final Manner manner;

    Numbers(Random random, Manner manner) {
        this.random = random;
        this.manner = manner;
    }

    Truth column(String name, int rows) {
        boolean decimal = random.nextBoolean();
        boolean grouped = random.nextInt(2) == 0 && !manner.group.isEmpty();
        int missing = random.nextInt(3);
        var dress = Dress.values()[random.nextInt(Dress.values().length)];
        var money = MONEY[random.nextInt(MONEY.length)];
        int places = decimal ? 1 + random.nextInt(4) : 0;
        boolean odd = random.nextInt(6) == 0;
        int oddAt = random.nextInt(rows);
        var cells = new ArrayList<Cell>();
        for (int r = 0; r < rows; r++) {
            if (odd && r == oddAt) {
                var text = pick(ODD);
                cells.add(Cell.of(text, text, "type-prevented"));
            } else if (missing == 1 && random.nextInt(5) == 0 || missing == 2 && random.nextInt(12) == 0) {
                cells.add(nothing(true));
            } else {
                cells.add(dressed(dress, money, grouped, places));
            }
        }
        boolean fraction = cells.stream().anyMatch(c -> c.kinds().contains("fraction"));
        var kind = odd ? Truth.Kind.TEXT_WITH_REASON : fraction || dress == Dress.SCIENTIFIC || dress == Dress.TEN_THOUSANDS ? Truth.Kind.DECIMAL : Truth.Kind.WHOLE;
        var trait = manner + " " + dress + (grouped ? " grouped" : "") + (odd ? " with an odd value" : "") + " " + places;
        return new Truth(name, trait, kind, !odd && open(cells), clean(cells, odd));
    }

    private enum Dress {
        BARE, MONEY, PERCENT, PARENTHESES, TRAILING_MINUS, OTHER_MINUS, FULL_WIDTH, SCIENTIFIC, PADDED, PLUS, TEN_THOUSANDS
    }

    /// A column whose numbers are not of one unit: it must stay text and say so.
    Truth mixed(String name, int rows) {
        boolean percent = random.nextBoolean();
        var cells = new ArrayList<Cell>();
        long first = 0;
        long others = 0;
        for (int r = 0; r < rows; r++) {
            var digits = (1 + random.nextInt(9)) + manner.decimal + (10 + random.nextInt(90));
            boolean odd = r == 1 || r > 1 && random.nextInt(4) == 0;
            first += odd ? 0 : 1;
            others += odd ? 1 : 0;
            cells.add(Cell.of(percent ? digits + (odd ? "%" : "") : odd ? "€" + digits : "$" + digits, null));
        }
        boolean oddIsRarer = !percent || others <= first;
        return new Truth(name, percent ? "percentages and others" : "two currencies", Truth.Kind.TEXT, false, cells.stream().map(c -> {
            boolean odd = c.text().startsWith("€") || c.text().endsWith("%");
            return Cell.of(c.text(), c.text(), odd == oddIsRarer ? new String[] {"unit-mixed"} : new String[0]);
        }).toList());
    }

    Cell nothing(boolean numbers) {
        var word = numbers && random.nextInt(4) == 0 ? pick(SHY) : pick(NOTHING);
        if (random.nextInt(12) == 0) {
            return Cell.of("  ", null, "blank");
        }
        return word.isEmpty() ? Cell.EMPTY : Cell.of(word, null, "missing-word");
    }

    private Cell dressed(Dress dress, String[] money, boolean grouped, int places) {
        long units = random.nextInt(3) == 0 ? random.nextInt(100) : random.nextInt(20_000_000);
        var value = BigDecimal.valueOf(units, places);
        boolean minus = random.nextInt(4) == 0 && units != 0;
        var kinds = new TreeSet<String>();
        var digits = digits(value, grouped, kinds);
        var signed = minus ? value.negate() : value;
        var plain = (minus ? "-" : "") + digits;
        return switch (dress) {
            case BARE -> new Cell(plain, signed, kinds);
            case MONEY -> {
                kinds.add("currency");
                yield new Cell(minus && random.nextBoolean() ? money[0] + "-" + digits + money[1] : (minus ? "-" : "") + money[0] + digits + money[1], signed, kinds);
            }
            case PERCENT -> {
                kinds.add("percent");
                yield new Cell(plain + (random.nextBoolean() ? "%" : " %"), signed, kinds);
            }
            case PARENTHESES -> minus ? new Cell("(" + digits + ")", signed, with(kinds, "parentheses")) : new Cell(digits, value, kinds);
            case TRAILING_MINUS -> minus ? new Cell(digits + "-", signed, with(kinds, "trailing-minus")) : new Cell(digits, value, kinds);
            case OTHER_MINUS -> minus ? otherMinus(digits, signed, kinds) : new Cell(digits, value, kinds);
            case FULL_WIDTH -> new Cell(wide(plain), signed, with(kinds, "full-width"));
            case SCIENTIFIC -> scientific(signed);
            case PADDED -> random.nextBoolean() ? new Cell(" " + plain + "  ", signed, with(kinds, "trimmed")) : new Cell(plain, signed, kinds);
            case PLUS -> minus || units >= 10_000_000 ? new Cell(plain, signed, kinds) : new Cell("+" + digits, value, with(kinds, "sign"));
            case TEN_THOUSANDS -> new Cell(plain + "万", signed.scaleByPowerOfTen(4), with(kinds, "magnitude"));
        };
    }

    private Cell otherMinus(String digits, BigDecimal signed, Set<String> kinds) {
        var sign = pick(MINUS);
        return new Cell(sign + digits, signed, with(sign.equals("－") ? with(kinds, "full-width") : kinds, sign.equals("－") ? "full-width" : "sign"));
    }

    private Cell scientific(BigDecimal value) {
        int power = random.nextInt(9) - 2;
        var text = (random.nextInt(90) + 10) + "";
        var mantissa = text.charAt(0) + manner.decimal + text.charAt(1);
        var exact = new BigDecimal(text.charAt(0) + "." + text.charAt(1)).scaleByPowerOfTen(power);
        var kinds = new TreeSet<>(Set.of("exponent", "fraction"));
        if (manner.decimal.equals(",")) {
            kinds.add("decimal-comma");
        }
        return new Cell(mantissa + (random.nextBoolean() ? "E" : "e") + (power < 0 ? "-" : random.nextBoolean() ? "+" : "") + Math.abs(power), exact, kinds);
    }

    /// The digits of a number that is not negative. The kind "fraction" is a note that [#clean] takes away.
    String digits(BigDecimal value, boolean grouped, Set<String> kinds) {
        var plain = value.toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        if (grouped && whole.length() > 3) {
            whole = grouped(whole);
            kinds.add("grouped");
        }
        if (point < 0) {
            return whole;
        }
        kinds.add("fraction");
        if (manner.decimal.equals(",")) {
            kinds.add("decimal-comma");
        }
        return whole + manner.decimal + plain.substring(point + 1);
    }

    private String grouped(String digits) {
        var text = new StringBuilder();
        int left = digits.length();
        for (int i = 0; i < digits.length(); i++, left--) {
            boolean mark = i > 0 && (manner == Manner.INDIAN ? left == 3 || left > 3 && (left - 3) % 2 == 0 : left % 3 == 0);
            text.append(mark ? manner.group : "").append(digits.charAt(i));
        }
        return text.toString();
    }

    /// Whether every value with a mark has one mark alone with one to three digits before it (no lone zero) and three behind.
    boolean open(List<Cell> cells) {
        var marked = cells.stream().filter(c -> c.value() != null).map(c -> narrow(c.text()).replaceAll("[^0-9.,' ’\u202F\u00A0\u2009]", "").strip()).filter(t -> !t.matches("[0-9]*")).toList();
        return !marked.isEmpty() && marked.stream().allMatch(t -> t.matches("[1-9][0-9]{0,2}[.,][0-9]{3}"))
                && cells.stream().noneMatch(c -> c.kinds().contains("exponent"));
    }

    static List<Cell> clean(List<Cell> cells, boolean odd) {
        return cells.stream().map(c -> {
            var kinds = new TreeSet<>(c.kinds());
            kinds.remove("fraction");
            return odd ? new Cell(c.text(), c.value() == null && !c.text().isBlank() && !c.kinds().contains("missing-word") ? c.text() : c.value(), kinds) : new Cell(c.text(), c.value(), kinds);
        }).toList();
    }

    private static Set<String> with(Set<String> kinds, String more) {
        var all = new TreeSet<>(kinds);
        all.add(more);
        return all;
    }

    static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c < 127 && c != '\'' ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    private static String narrow(String text) {
        var narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : (char) c));
        return narrow.toString();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
