package merchant.csv.source;

import java.nio.charset.Charset;
import java.util.List;

/// Whether bytes are words of a Central European language in windows-1250 rather than of a Western one in windows-1252. Most letters stand
/// in both; so nearly all must be letters of one Central European language, and some must give, read as Western text, what no Western language writes: a
/// sign inside a word, or a letter that its languages lack.
final class CentralEuropean {
    static final Charset CHARSET = Charset.forName("windows-1250");
    private static final Charset WEST = Charset.forName("windows-1252");
    /// Polish; Czech; Slovak; Hungarian; Croatian and Slovene; Romanian.
    private static final List<String> LANGUAGES = List.of("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ");
    private static final String WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßÿ";
    private static final double NEARLY_ALL = 0.9;
    private static final double SOME = 0.15;
    private static final int LOOKED_AT = 1 << 16;

    private final int[] hits = new int[LANGUAGES.size()];
    private int letters;
    private int impossible;
    private int differing;
    private int certain;

    private CentralEuropean() {}

    /// Whether a sample of bytes, valid in windows-1250, is such a language.
    static boolean speaks(List<byte[]> parts) {
        var seen = new CentralEuropean();
        for (var part : parts) {
            int length = Math.min(part.length, LOOKED_AT);
            seen.see(new String(part, 0, length, CHARSET), new String(part, 0, length, WEST));
        }
        return seen.decides();
    }

    private boolean decides() {
        int most = 0;
        for (int count : hits) {
            most = Math.max(most, count);
        }
        return differing > 0 && most >= NEARLY_ALL * letters && impossible >= SOME * letters && (certain > 0 || impossible > 1);
    }

    /// The same bytes, read both ways: each byte is one character.
    private void see(String here, String there) {
        for (int i = 0; i < here.length(); i++) {
            char c = here.charAt(i);
            char west = there.charAt(i);
            boolean inWord = isLetter(here, i - 1) || isLetter(here, i + 1);
            if (c < 0x80 || c == west && !Character.isLetter(c) || !inWord && !Character.isLetter(west)) {
                continue;
            }
            letters++;
            differing += c == west ? 0 : 1;
            boolean sign = !Character.isLetter(west);
            // cm³ and 1ª end with a sign, words do not
            boolean ends = sign && "²³¹ªº°".indexOf(west) >= 0 && !isLetter(here, i + 1);
            boolean western = ends || !sign && isWestern(west, i + 1 < there.length() ? Character.toLowerCase(there.charAt(i + 1)) : ' ');
            impossible += western ? 0 : 1;
            certain += western || c == west ? 0 : 1;
            for (int l = 0; l < hits.length; l++) {
                hits[l] += LANGUAGES.get(l).indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
            }
        }
    }

    private static boolean isWestern(char letter, char after) {
        char small = Character.toLowerCase(letter);
        return switch (small) {
            case 'œ' -> after == 'u' || after == 'i';
            case 'õ' -> after == 'e';
            default -> WESTERN.indexOf(small) >= 0;
        };
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
