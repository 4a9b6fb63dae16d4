package merchant.csv.source;

/// Whether characters are Cyrillic words: letters stand beside letters of their own kind, capitals at the front or throughout, and those that are
/// frequent in Slavic languages are frequent. Bytes of other encodings, read as windows-1251, give mixed capitals, signs inside words and rare letters.
final class Cyrillic {
    private static final String FREQUENT = "оеаинтсрвлкмдп";
    private static final String ORDINARY = "уыязьбгчйіїєёў№«»–—“”„…€\u00A0";
    private static final double CONVINCING = 0.45;
    private static final int FEW = 3;

    private Cyrillic() {}

    /// The sum over the characters that are not ASCII, between −0.6 and 1 each; negative where they are no words.
    static double score(String text) {
        double sum = 0;
        int signs = 0;
        int letters = 0;
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                signs++;
                letters += isLetter(c) ? 1 : 0;
                word |= i > 0 && isLetter(c) && isLetter(text.charAt(i - 1));
                sum += one(i == 0 ? ' ' : text.charAt(i - 1), c, i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return word && letters >= FEW && sum > CONVINCING * signs ? sum : -signs;
    }

    private static double one(char before, char c, char after) {
        boolean letter = isLetter(c);
        boolean latin = isLatin(before) || isLatin(after);
        boolean odd = letter && Character.isUpperCase(c) && isLetter(before) && Character.isLowerCase(before);
        if (letter && latin || odd) {
            return -0.6;
        }
        char small = Character.toLowerCase(c);
        return FREQUENT.indexOf(small) >= 0 ? 1 : ORDINARY.indexOf(small) >= 0 ? 0.2 : -0.6;
    }

    private static boolean isLetter(char c) {
        return c >= 0x400 && c < 0x500;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
