package merchant.csv.role;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import merchant.csv.type.Words;
import merchant.table.OrderState;
import merchant.table.Personal;

/// Looks at the first values of a column for what they tell of its meaning: e-mail addresses, phone numbers, postal addresses,
/// persons' names, words for the state of an order, amounts of money. Only the first some thousand are looked at, because a meaning shows early.
public final class ValueSample {
    private static final int MOST = 2_000;
    private static final int LONGEST = 200;
    private static final int FEW = 3;
    private static final int FEW_NAMES = 8;
    private static final double MOSTLY = 0.8;
    private static final double NEARLY_ALL = 0.95;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧";
    private static final String PLACES = "省市区县镇乡村路街道号弄巷楼室栋单元";
    private static final String CURRENCIES = "$\u00A5\uFFE5\u20AC\u00A3\u5143\u20B9\u20A9\u20BD";
    private static final String[] STREETS = {" street", " st", " st.", " road", " rd", " rd.", " avenue", " ave", " ave.", " lane", " drive", " blvd", " court", "straße", "strasse", " way", " place", " square"};

    /// A mobile number of Taiwan without signs between its digits.
    private static final Pattern ISLAND = Pattern.compile("09[0-9]{8}");

    private int seen;
    private int emails;
    private int phones;
    private int island;
    /// The two digits behind the 09 of Taiwanese mobile numbers, a bit each, and whether a number stood before a smaller one.
    private final BitSet dialled = new BitSet(100);
    private String last = "";
    private boolean falls;
    private int addresses;
    private int names;
    private int masked;
    private int states;
    private int money;
    private int flags;

    /// Sees one value; missing ones are passed over.
    public void add(char[] chars, int from, int to) {
        if (seen >= MOST || from == to || to - from > LONGEST || Words.missing(chars, from, to) != Words.VALUE) {
            return;
        }
        seen++;
        var text = new String(chars, from, to - from).strip();
        flags += Words.flag(chars, from, to) >= 0 ? 1 : 0;
        emails += isEmail(text) ? 1 : 0;
        if (ISLAND.matcher(text).matches()) {
            island(text);
        } else {
            phones += isPhone(text) ? 1 : 0;
        }
        addresses += isAddress(text) ? 1 : 0;
        names += isName(text) ? 1 : 0;
        masked += text.length() <= 6 && text.indexOf('*') > 0 && text.charAt(0) >= '\u4E00' ? 1 : 0;
        states += text.length() <= 20 && OrderState.of(text).isPresent() ? 1 : 0;
        money += text.chars().anyMatch(c -> CURRENCIES.indexOf(c) >= 0) ? 1 : 0;
    }

    /// What of a person the values tell.
    Optional<Personal> personal() {
        if (mostly(emails)) {
            return Optional.of(Personal.EMAIL);
        }
        if (mostly(phones + (falls && dialled.cardinality() >= FEW ? island : 0))) {
            return Optional.of(Personal.PHONE);
        }
        if (mostly(addresses)) {
            return Optional.of(Personal.ADDRESS);
        }
        return mostly(masked) || seen >= FEW_NAMES && names + masked >= NEARLY_ALL * seen ? Optional.of(Personal.NAME) : Optional.empty();
    }

    /// Ten digits are a mobile number of Taiwan only among others: those of many people start in several ways and in no order, as running numbers do not.
    private void island(String number) {
        island++;
        dialled.set(Integer.parseInt(number, 2, 4, 10));
        falls |= number.compareTo(last) < 0;
        last = number;
    }

    /// Whether the values are words for what became of an order.
    boolean states() {
        return mostly(states);
    }

    /// Whether most values say yes or no, so that they name nobody and nothing.
    boolean flags() {
        return flags * 2 > seen;
    }

    /// Whether a currency stands beside the values.
    boolean money() {
        return mostly(money);
    }

    private boolean mostly(int count) {
        return count >= FEW && count >= MOSTLY * seen;
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at == text.lastIndexOf('@') && text.indexOf('.', at + 2) > 0 && !text.endsWith(".") && text.indexOf(' ') < 0;
    }

    /// A mobile number of China (masked too), a number with a country's code, or groups of digits with the signs of a phone number.
    private static boolean isPhone(String text) {
        int digits = 0;
        int stars = 0;
        boolean signs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            stars += c == '*' ? 1 : 0;
            signs |= c == '-' || c == '(' || c == ')';
            if (!(c >= '0' && c <= '9' || "*-()+ .'\t".indexOf(c) >= 0)) {
                return false;
            }
        }
        var bare = text.startsWith("+86") ? text.substring(3).strip() : text.startsWith("'") || text.startsWith("\t") ? text.substring(1) : text;
        boolean mobile = digits + stars == (bare.length() == text.length() || text.charAt(0) != '+' ? 11 : 13) && bare.length() > 2 && bare.charAt(0) == '1' && bare.charAt(1) >= '3' && (stars == 0 || stars == 4);
        boolean abroad = text.startsWith("+") && digits >= 8 && digits <= 15;
        boolean grouped = signs && digits >= 9 && digits <= 12 && !text.startsWith("-") && (text.startsWith("(") || text.startsWith("0") || text.matches("[0-9]{3}-[0-9]{3}-[0-9]{4}"));
        return mobile || abroad || grouped;
    }

    private static boolean isAddress(String text) {
        if (text.length() < 6) {
            return false;
        }
        long places = text.chars().filter(c -> PLACES.indexOf(c) >= 0).count();
        if (places >= 3) {
            return true;
        }
        boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!digit || text.length() < 8) {
            return false;
        }
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        for (var street : STREETS) {
            int at = lower.indexOf(street);
            int end = at + street.length();
            if (at > 0 && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// Two to four Chinese characters behind a common surname.
    private static boolean isName(String text) {
        return text.length() >= 2 && text.length() <= 4 && SURNAMES.indexOf(text.charAt(0)) >= 0 && text.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    }
}
