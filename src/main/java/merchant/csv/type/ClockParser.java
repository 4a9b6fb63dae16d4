package merchant.csv.type;

/// Reads the time of a day behind a date: `T13:05:00.25+08:00`, ` 1:05 PM`, ` 13时05分20秒`, ` 下午1:05`.
final class ClockParser {
    private static final long SECOND = 1_000_000;
    private static final int EVENING = 3;
    private static final int FARTHEST = 18 * 60;

    private char[] chars = new char[0];
    private int at;
    private int end;
    private int value;
    private long micros;
    private boolean offset;
    private boolean plain;
    private boolean fine;
    private int east;
    private boolean unclear;

    /// Reads the characters, which start at the sign behind the day, to their end.
    boolean parse(char[] text, int from, int to) {
        chars = text;
        at = from;
        end = to;
        offset = false;
        fine = false;
        unclear = false;
        east = 0;
        plain = chars[at] == ' ';
        boolean afterDay = at > 0 && (chars[at - 1] == '\u65E5' || chars[at - 1] == '\u53F7');
        if (chars[at] == 'T' || chars[at] == 't' || chars[at] == ',') {
            at++;
        } else if (!Signs.isSpace(chars[at]) && half(at) == 0 && !(afterDay && chars[at] >= '0' && chars[at] <= '9')) {
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

    /// How many minutes the offset is east of universal time.
    int east() {
        return east;
    }

    /// True where the offset is a name that several countries use.
    boolean unclear() {
        return unclear;
    }

    /// True where digits other than zero stand behind the millionth of a second.
    boolean fine() {
        return fine;
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
                fine |= unit == 0 && chars[at] != '0';
                unit /= 10;
            }
            return at > start && at - start <= 9;
        }
        at += at < end && chars[at] == '\u79D2' ? 1 : 0;
        return true;
    }

    /// 1 for the morning, 2 for the afternoon, 3 for the evening (whose twelve could be noon or midnight), 0 where nothing says it.
    private int chineseHalf() {
        int half = half(at);
        if (half != 0) {
            at += 2;
            spaces();
        }
        return half;
    }

    /// What the Chinese word at a place says: 上午, 早上, 凌晨 for the morning; 下午, 晚上, 中午 for the afternoon.
    private int half(int i) {
        if (i + 1 >= end) {
            return 0;
        }
        char a = chars[i];
        char b = chars[i + 1];
        if (a == '\u4E0A' && b == '\u5348' || a == '\u65E9' && b == '\u4E0A' || a == '\u51CC' && b == '\u6668') {
            return 1;
        }
        if (a == '\u665A' && b == '\u4E0A') {
            return EVENING;
        }
        return (a == '\u4E0B' || a == '\u4E2D') && b == '\u5348' ? 2 : 0;
    }

    private int englishHalf() {
        if (at + 3 < end && (chars[at] | 32) != 'm' && chars[at + 1] == '.' && (chars[at + 2] | 32) == 'm' && chars[at + 3] == '.') {
            int half = (chars[at] | 32) == 'a' ? 1 : (chars[at] | 32) == 'p' ? 2 : 0;
            at += half == 0 ? 0 : 4;
            return half;
        }
        if (at + 1 < end && (chars[at + 1] | 32) == 'm' && ((chars[at] | 32) == 'a' || (chars[at] | 32) == 'p')) {
            int half = (chars[at] | 32) == 'a' ? 1 : 2;
            at += 2;
            return half;
        }
        return 0;
    }

    private boolean halved(int word) {
        int half = word;
        long hour = micros / (3_600 * SECOND);
        if (half == 0) {
            return true;
        }
        if (half == EVENING && hour == 12) {
            return false;
        }
        half = Math.min(half, 2);
        if (hour > 12 || hour == 0 && half == 2) {
            return hour > 12 && half == 2;
        }
        micros += half == 2 && hour < 12 ? 12 * 3_600 * SECOND : half == 1 && hour == 12 ? -12 * 3_600 * SECOND : 0;
        return true;
    }

    private boolean zone() {
        if (chars[at] >= 'A' && chars[at] <= 'Z' || chars[at] == 'z') {
            var name = end - at <= 4 ? new String(chars, at, end - at) : "";
            var minutes = Offsets.minutes(name);
            east = minutes == null ? 0 : minutes;
            unclear = Offsets.isUnclear(name);
            return minutes != null;
        }
        if (chars[at] != '+' && chars[at] != '-') {
            return false;
        }
        int sign = chars[at] == '-' ? -1 : 1;
        at++;
        if (!number(18, 2)) {
            return false;
        }
        east = sign * 60 * value;
        if (at == end) {
            return true;
        }
        at += chars[at] == ':' ? 1 : 0;
        boolean whole = number(59, 2) && at == end;
        east += sign * value;
        return whole && Math.abs(east) <= FARTHEST;
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
        while (at < end && Signs.isSpace(chars[at])) {
            at++;
        }
    }
}
