package merchant.figure.letter;

import java.util.ArrayList;
import java.util.List;

/// Cuts text where a line may break: after spaces and between Chinese characters, but not before closing punctuation nor after opening.
final class Words {
    private static final String CLOSING = "，。、；：？！）》」』】”’％%,.;:?!)]}…";
    private static final String OPENING = "（《「『【“‘([{";

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (before >= 0 && breaks(before, c)) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(c);
            before = c;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean breaks(int before, int c) {
        if (before == ' ' && c != ' ') {
            return true;
        }
        return (wide(before) || wide(c)) && c != ' ' && CLOSING.indexOf(c) < 0 && OPENING.indexOf(before) < 0;
    }

    private static boolean wide(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF;
    }
}
