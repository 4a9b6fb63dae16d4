package merchant.csv.record;

import org.jspecify.annotations.Nullable;

/// Makes texts of characters and gives the same text for the same characters while few differ: most columns of shop files repeat
/// their values, and a text that is already there costs no memory. Gives up where hardly any repeats.
public final class Interned {
    private static final int SIZE = 1 << 14;
    private static final int TRIAL = 1 << 15;

    private final @Nullable String[] slots = new String[SIZE];
    private int asked;
    private int found;

    /// The text of the characters.
    public String of(char[] chars, int from, int to) {
        int length = to - from;
        if (length > 64 || asked >= TRIAL && found * 4L < asked) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        asked++;
        var there = slots[slot];
        if (there != null && same(there, chars, from, length)) {
            found++;
            return there;
        }
        var made = new String(chars, from, length);
        slots[slot] = made;
        return made;
    }

    private static boolean same(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
