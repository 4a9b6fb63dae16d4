package merchant.csv.source;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether bytes are words of a Central European language in windows-1250 rather than of a Western one in windows-1252. Most letters stand
/// in both; so most must be letters of one Central European language, and some must give, read as Western text, what no Western language writes: a
/// sign inside a word, or a letter that its languages lack.
final class CentralEuropean {
    static final Charset CHARSET = Charset.forName("windows-1250");
    private static final Charset WEST = Charset.forName("windows-1252");
    /// Polish; Czech; Slovak; Hungarian; Croatian and Slovene; Romanian.
    private static final List<String> LANGUAGES = List.of("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ");
    private static final String WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßÿ";
    private static final String VOWELS = "aeiouyáàâäãåéèêëíìîïóòôöõøúùûüý";
    /// Letters that no word of the North has beside æ or ø.
    private static final String SOUTH = "áàâãçéèêëíìîïñóòôùúûýœ";
    private static final double MOST = 0.7;
    private static final int MANY = 4;
    private static final double SOME = 0.15;
    private static final int LOOKED_AT = 1 << 16;

    private final int[] hits = new int[LANGUAGES.size()];
    /// Those letters of a language that no Western language has there; and of them, those that are another letter in the West.
    private final int[] odd = new int[LANGUAGES.size()];
    private final int[] certain = new int[LANGUAGES.size()];
    /// A word that comes again proves nothing new.
    private final Set<String> words = new HashSet<>();
    private int letters;
    private int strange;
    private int differing;

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
        for (int l = 0; l < hits.length; l++) {
            // of a language that has all the letters, those that the West has too say nothing against it
            double some = hits[l] == letters ? 0 : SOME * letters;
            if (hits[l] >= MOST * letters && odd[l] >= some && (certain[l] > 0 || odd[l] > 1)) {
                return differing > 0 && strange * MANY <= letters;
            }
        }
        return false;
    }

    /// The same bytes, read both ways: each byte is one character.
    private void see(String here, String there) {
        boolean known = false;
        for (int i = 0; i < here.length(); i++) {
            char c = here.charAt(i);
            char west = there.charAt(i);
            strange += c >= 0x80 && !Character.isLetter(c) && isLetter(here, i - 1) && isLetter(here, i + 1) && c != '’' ? 1 : 0;
            boolean inWord = isLetter(here, i - 1) || isLetter(here, i + 1);
            if (isLetter(here, i) && !isLetter(here, i - 1)) {
                known = !words.add(word(here, i));
            }
            if (c < 0x80 || known && isLetter(here, i) || c == west && !Character.isLetter(c) || !inWord && !Character.isLetter(west)) {
                continue;
            }
            letters++;
            differing += c == west ? 0 : 1;
            boolean sign = !Character.isLetter(west);
            boolean western = sign ? ends(west, here, i) : isWestern(there, i);
            for (int l = 0; l < hits.length; l++) {
                if (LANGUAGES.get(l).indexOf(Character.toLowerCase(c)) >= 0) {
                    hits[l]++;
                    odd[l] += western ? 0 : 1;
                    certain[l] += western || c == west ? 0 : 1;
                }
            }
        }
    }

    private static String word(String text, int from) {
        int end = from;
        while (isLetter(text, end)) {
            end++;
        }
        return text.substring(from, end);
    }

    /// Whether a sign may stand there at a word's end: cm³ and 1ª end so, words do not; no unit of a volume ends with a vowel.
    private static boolean ends(char sign, String text, int i) {
        return "²³¹ªº°".indexOf(sign) >= 0 && !isLetter(text, i + 1) && !(sign == '³' && VOWELS.indexOf(Character.toLowerCase(text.charAt(Math.max(0, i - 1)))) >= 0);
    }

    /// Whether a Western language has the letter at such a place in its words: è and ñ before the right letters, ì, ù and ð at the end alone, ã before o and e, one û a word.
    private static boolean isWestern(String text, int i) {
        char before = i > 0 ? Character.toLowerCase(text.charAt(i - 1)) : ' ';
        char after = i + 1 < text.length() ? Character.toLowerCase(text.charAt(i + 1)) : ' ';
        boolean last = !Character.isLetter(after);
        char small = Character.toLowerCase(text.charAt(i));
        return switch (small) {
            case 'œ' -> after == 'u' || after == 'i';
            case 'õ' -> after == 'e';
            case 'è' -> last ? lastGrave(text, i) : VOWELS.indexOf(after) < 0 && "hjkwx".indexOf(after) < 0;
            case 'ì', 'ù' -> last;
            case 'ð' -> last || VOWELS.indexOf(after) < 0 || after == 'u' && i + 2 < text.length() && text.charAt(i + 2) == 'r';
            case 'ê' -> !(after == 'k' || after == 'g' || "cd".indexOf(after) >= 0 && i + 2 < text.length() && Character.toLowerCase(text.charAt(i + 2)) == 'z');
            case 'û' -> "szkvbh".indexOf(after) < 0 && !again(text, i);
            case 'ñ' -> VOWELS.indexOf(after) >= 0;
            case 'ã' -> last && Character.isLetter(before) && !lastTilde(text, i) || "oeis".indexOf(after) >= 0;
            case 'æ' -> !(last && VOWELS.indexOf(before) >= 0) && "aiou".indexOf(after) < 0 && !(after == 'e' && VOWELS.indexOf(before) >= 0) && SOUTH.indexOf(before) < 0 && SOUTH.indexOf(after) < 0;
            case 'ø' -> SOUTH.indexOf(before) < 0 && SOUTH.indexOf(after) < 0;
            default -> WESTERN.indexOf(small) >= 0;
        };
    }

    /// Whether è ends an Italian word: caffè and piè do so, Poreè and klíè do not, and Kè is a price in koruna.
    private static boolean lastGrave(String text, int i) {
        char before = i > 0 ? Character.toLowerCase(text.charAt(i - 1)) : ' ';
        boolean crown = before == 'k' && !isLetter(text, i - 2);
        return !(crown || before == 'e' || before >= 0x80 && Character.isLetter(before) || before == 'i' && isLetter(text, i - 3));
    }

    /// Whether ã stands at a word's end as in no Portuguese one: behind c and z, and behind r with a consonant before it.
    private static boolean lastTilde(String text, int i) {
        char before = Character.toLowerCase(text.charAt(i - 1));
        return before == 'c' || before == 'z' || before == 'r' && isLetter(text, i - 2) && VOWELS.indexOf(Character.toLowerCase(text.charAt(i - 2))) < 0;
    }

    /// Whether the letter stands earlier in its word too.
    private static boolean again(String text, int i) {
        for (int at = i - 1; isLetter(text, at); at--) {
            if (Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
