package merchant.csv.type;

/// Reads the time of a day behind a date: `T13:05:00.25+08:00`, ` 1:05 PM`, ` 13时05分20秒`, ` 下午1:05`.
final class ClockParser {
    private static final long SECOND = 1_000_000;

    private char[] chars = new char[0];
    private int at;
    private int end;
    private int value;
    private long micros;
    private boolean offset;
    private boolean plain;

    /// Reads the characters, which start at the sign behind the day, to their end.
    boolean parse(char[] text, int from, int to) {
        chars = text;
        at = from;
        end = to;
        offset = false;
        plain = chars[at] == ' ';
        if (chars[at] == 'T' || chars[at] == 't' || chars[at] == ',') {
            at++;
        } else if (!NumberParser.isSpace(chars[at]) && chars[at] != '\u4E0A' && chars[at] != '\u4E0B') {
            return false;
        }
        spaces();
        int half = chineseHalf();
        if (!clock()) {
            return false;
        }
        spaces();
        half = half == 0 ? englishHalf() : half;
        if (!halved(half)) {
            return false;
        }
        spaces();
        offset = at < end;
        plain &= !offset && half == 0;
        return at == end || zone();
    }

    /// Microseconds since midnight.
    long micros() {
        return micros;
    }

    /// True where an offset from universal time stands behind.
    boolean offset() {
        return offset;
    }

    /// True for `13:05` and `13:05:00` behind a space.
    boolean plain() {
        return plain;
    }

    private boolean clock() {
        int start = at;
        if (!number(23, 2)) {
            return false;
        }
        micros = value * 3_600 * SECOND;
        if (!separator(':', '\u65F6', '\u70B9') || !number(59, 2)) {
            return false;
        }
        plain &= at - start == 5;
        micros += value * 60 * SECOND;
        if (at < end && chars[at] == '\u5206') {
            plain = false;
            at++;
            if (at >= end || chars[at] < '0' || chars[at] > '9') {
                return true;
            }
        } else if (at < end && chars[at] == ':') {
            at++;
        } else {
            return true;
        }
        return seconds();
    }

    private boolean seconds() {
        if (!number(59, 2)) {
            return false;
        }
        micros += value * SECOND;
        if (at < end && (chars[at] == '.' || chars[at] == ',')) {
            at++;
            long unit = SECOND / 10;
            int start = at;
            for (; at < end && chars[at] >= '0' && chars[at] <= '9'; at++) {
                micros += (chars[at] - '0') * unit;
                unit /= 10;
            }
            return at > start && at - start <= 9;
        }
        at += at < end && chars[at] == '\u79D2' ? 1 : 0;
        return true;
    }

    /// 1 for the morning, 2 for the afternoon, 0 where nothing says it.
    private int chineseHalf() {
        if (at + 1 < end && chars[at + 1] == '\u5348' && (chars[at] == '\u4E0A' || chars[at] == '\u4E0B')) {
            int half = chars[at] == '\u4E0A' ? 1 : 2;
            at += 2;
            spaces();
            return half;
        }
        return 0;
    }

    private int englishHalf() {
        if (at + 1 < end && (chars[at + 1] | 32) == 'm' && ((chars[at] | 32) == 'a' || (chars[at] | 32) == 'p')) {
            int half = (chars[at] | 32) == 'a' ? 1 : 2;
            at += 2;
            return half;
        }
        return 0;
    }

    private boolean halved(int half) {
        long hour = micros / (3_600 * SECOND);
        if (half == 0) {
            return true;
        }
        if (hour > 12 || hour == 0 && half == 2) {
            return hour > 12 && half == 2;
        }
        micros += half == 2 && hour < 12 ? 12 * 3_600 * SECOND : half == 1 && hour == 12 ? -12 * 3_600 * SECOND : 0;
        return true;
    }

    private boolean zone() {
        if (end - at == 1 && (chars[at] == 'Z' || chars[at] == 'z')) {
            return true;
        }
        if (end - at == 3 && (chars[at] == 'U' && chars[at + 1] == 'T' && chars[at + 2] == 'C'
                || chars[at] == 'G' && chars[at + 1] == 'M' && chars[at + 2] == 'T')) {
            return true;
        }
        if (chars[at] != '+' && chars[at] != '-') {
            return false;
        }
        at++;
        if (!number(18, 2)) {
            return false;
        }
        if (at == end) {
            return true;
        }
        at += chars[at] == ':' ? 1 : 0;
        return number(59, 2) && at == end;
    }

    private boolean separator(char a, char b, char c) {
        if (at < end && (chars[at] == a || chars[at] == b || chars[at] == c)) {
            plain &= chars[at] == a;
            at++;
            return true;
        }
        return false;
    }

    private boolean number(int most, int width) {
        int start = at;
        value = 0;
        while (at < end && at - start < width && chars[at] >= '0' && chars[at] <= '9') {
            value = value * 10 + chars[at++] - '0';
        }
        return at > start && value <= most;
    }

    private void spaces() {
        while (at < end && NumberParser.isSpace(chars[at])) {
            at++;
        }
    }
}
