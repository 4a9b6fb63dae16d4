package merchant.csv.type;

import java.time.Month;
import java.util.Locale;

/// Words in dates: names of months and of weekdays, compared without making text of the characters.
final class DateWords {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /// What else a month is called: German, French, Spanish, Italian, Portuguese, Dutch, in full and as they are cut short.
    private static final String[] OTHERS = {" januar j\u00E4nner janvier janv enero ene gennaio gen janeiro januari ", " februar f\u00E9vrier fevrier f\u00E9vr fevr febrero febbraio fevereiro fev februari ",
        " m\u00E4rz maerz m\u00E4r mrz mars marzo mar\u00E7o marco maart mrt ", " avril avr abril abr aprile ", " mai mayo maggio mag maio mei ", " juni juin junio giugno giu junho ",
        " juli juillet juil julio luglio lug julho ", " ao\u00FBt aout agosto ago augustus ", " septembre septiembre settembre set setembro ", " oktober okt octobre octubre ottobre ott outubro out ",
        " novembre noviembre novembro ", " dezember dez d\u00E9cembre decembre d\u00E9c diciembre dic dicembre dezembro "};
    private static final String WEEKDAYS = "montuewedthufrisatsun";
    private static final String CHINESE_DAYS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5\u5929";

    private DateWords() {}

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c < '\u0250' && Character.isLetter(c);
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '\u00C0' ? Character.toLowerCase(c) : c;
    }

    /// Where the letters that start at a place end.
    static int end(char[] chars, int from, int to) {
        int at = from;
        while (at < to && isLetter(chars[at])) {
            at++;
        }
        return at;
    }

    /// The month that a word names, in full or by its first three letters (`Sept` too); 0 where it names none.
    static int month(char[] chars, int from, int to) {
        int length = to - from;
        if (length < 3 || length > 10) {
            return 0;
        }
        for (int m = 0; m < 12; m++) {
            if (starts(MONTHS, 3 * m, chars, from) && (length == 3 || length == 4 && m == 8 || isFull(chars, from, length, m))) {
                return m + 1;
            }
        }
        var word = " " + new String(chars, from, length).toLowerCase(Locale.ROOT) + " ";
        for (int m = 0; m < 12; m++) {
            if (OTHERS[m].contains(word)) {
                return m + 1;
            }
        }
        return 0;
    }

    /// Where the date starts behind the name of a weekday, as in `Fri, 5 Jan 2024`; the same place where none stands there.
    static int behindWeekday(char[] chars, int from, int to) {
        int word = end(chars, from, to);
        boolean full = word > from + 5 && word < from + 10 && lower(chars[word - 3]) == 'd' && lower(chars[word - 2]) == 'a' && lower(chars[word - 1]) == 'y';
        if (word != from + 3 && !full || word >= to || chars[word] != ',' && !Signs.isSpace(chars[word])) {
            return from;
        }
        for (int d = 0; d < 7; d++) {
            if (starts(WEEKDAYS, 3 * d, chars, from)) {
                int at = word + 1;
                while (at < to && Signs.isSpace(chars[at])) {
                    at++;
                }
                return at;
            }
        }
        return from;
    }

    /// Where the time starts behind `星期五` or `周五`; the same place where neither stands there.
    static int behindChineseWeekday(char[] chars, int from, int to) {
        int word = from;
        while (word < to && Signs.isSpace(chars[word])) {
            word++;
        }
        int name = word + 2 < to && chars[word] == '\u661F' && chars[word + 1] == '\u671F' ? word + 2 : word + 1 < to && chars[word] == '\u5468' ? word + 1 : to;
        return name < to && CHINESE_DAYS.indexOf(chars[name]) >= 0 ? name + 1 : from;
    }

    private static boolean starts(String words, int at, char[] chars, int from) {
        return lower(chars[from]) == words.charAt(at) && lower(chars[from + 1]) == words.charAt(at + 1) && lower(chars[from + 2]) == words.charAt(at + 2);
    }

    private static boolean isFull(char[] chars, int from, int length, int month) {
        var name = Month.of(month + 1).name();
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lower(chars[from + i]) != Character.toLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
