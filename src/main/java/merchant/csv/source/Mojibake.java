package merchant.csv.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whether bytes that are not all valid UTF-8 are UTF-8 with a few spoilt places. `José` in UTF-8, read as Western European text, is `JosÃ©`: a capital behind small letters, a sign within
/// a word. No language writes so, and two such words for each spoilt place say more than the count of bytes does in a short file.
final class Mojibake {
    private static final int FEW = 2;
    private static final int LOOKED_AT = 1 << 16;
    private static final int SHORT = 3;

    private int words;
    private int wrong;

    private Mojibake() {}

    /// Whether the letters that the bytes give as UTF-8 explain them better than anything else does.
    static boolean explains(List<byte[]> parts) {
        var seen = new Mojibake();
        for (var part : parts) {
            seen.see(new String(part, 0, Math.min(part.length, LOOKED_AT), StandardCharsets.UTF_8));
        }
        return seen.words >= FEW && seen.words >= FEW * seen.wrong;
    }

    private void see(String text) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            wrong += c == 0xFFFD ? 1 : 0;
            if (c >= 0x80) {
                run++;
            } else {
                words += run > 0 && run <= SHORT && fits(text, i - run, i) ? 1 : 0;
                run = 0;
            }
        }
    }

    /// Whether these are letters of a Latin alphabet beside plain ones, and large and small ones as words have them.
    private static boolean fits(String text, int from, int to) {
        boolean before = from > 0 && isPlain(text.charAt(from - 1));
        boolean after = to < text.length() && isPlain(text.charAt(to));
        for (int i = from; i < to; i++) {
            if (!isAccented(text.charAt(i)) || !before && !after) {
                return false;
            }
            boolean capital = Character.isUpperCase(text.charAt(i));
            boolean among = before && Character.isUpperCase(text.charAt(from - 1)) && (from < 2 || !Character.isLowerCase(text.charAt(from - 2)))
                    && (!after || Character.isUpperCase(text.charAt(to))) && (after || from > 1 && Character.isUpperCase(text.charAt(from - 2)));
            if (capital ? before && Character.isLowerCase(text.charAt(from - 1)) : among) {
                return false;
            }
        }
        return true;
    }

    /// The letters that UTF-8 writes with a byte from 0xC3 to 0xC5: read as Western European text, Ã, Ä or Å and a sign or an unusual letter behind it.
    private static boolean isAccented(char c) {
        return c >= 0xC0 && c < 0x180 && Character.isLetter(c);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
