package merchant.table.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merchant.table.formula.Token.Kind;
import merchant.text.Sentence;

/// Cuts a text into words and signs.
final class Lexer {
    private static final String FULL_WIDTH = "（）［］【】，；＋－−×＊÷／％＾＆＝＜＞≤≥≠“”‘’。";
    private static final String PLAIN = "()[][],,+--**//%^&=<>≤≥≠\"\"''.";
    private static final Map<Character, String> WIDE_SIGNS = Map.of('≤', "<=", '≥', ">=", '≠', "<>");
    private static final List<String> SIGNS = List.of("<=", ">=", "<>", "!=", "==", "(", ")", ",", "+", "-", "*", "/", "%", "^", "&", "=", "<", ">");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /// @throws Fault.Stop at a sign that is none, or a quote or bracket that does not close
    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", text.length(), text.length()));
        return lexer.tokens;
    }

    private char plain(int i) {
        if (i >= text.length()) {
            return '\0';
        }
        char c = text.charAt(i);
        int wide = FULL_WIDTH.indexOf(c);
        if (wide >= 0) {
            return PLAIN.charAt(wide);
        }
        return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    }

    private void next() {
        char c = plain(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (c >= '0' && c <= '9' || c == '.' && digit(plain(at + 1))) {
            number();
        } else if (c == '"' || c == '\'') {
            quoted(c, Kind.TEXT, Sentence.of("A quote is not closed."));
        } else if (c == '[') {
            quoted(']', Kind.COLUMN, Sentence.of("A bracket is not closed."));
        } else if (Character.isLetter(text.codePointAt(at)) || c == '_') {
            name();
        } else {
            sign(c);
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int from = at;
        var said = new StringBuilder();
        while (digit(plain(at)) || plain(at) == '.' || exponent()) {
            said.append(plain(at++));
            if (said.charAt(said.length() - 1) == 'e' || said.charAt(said.length() - 1) == 'E') {
                said.append(plain(at++));
            }
        }
        tokens.add(new Token(Kind.NUMBER, said.toString(), from, at));
    }

    private boolean exponent() {
        char c = plain(at);
        char next = plain(at + 1);
        return (c == 'e' || c == 'E') && (digit(next) || (next == '-' || next == '+') && digit(plain(at + 2)));
    }

    /// From the opening sign up to `end`; a doubled `end` stands for itself.
    private void quoted(char end, Kind kind, Sentence open) {
        int from = at++;
        var said = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw new Fault.Stop(new Fault(from, text.length(), open, Sentence.of("Close it with {0}.", String.valueOf(end))));
            }
            boolean closes = plain(at) == end;
            if (closes && plain(at + 1) != end) {
                break;
            }
            at += closes ? 1 : 0;
            said.append(text.charAt(at++));
        }
        tokens.add(new Token(kind, said.toString(), from, ++at));
    }

    private void name() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.codePointAt(at)) || text.charAt(at) == '_')) {
            at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(new Token(Kind.NAME, text.substring(from, at), from, at));
    }

    private void sign(char c) {
        if (WIDE_SIGNS.containsKey(c)) {
            tokens.add(new Token(Kind.SIGN, WIDE_SIGNS.get(c), at, ++at));
            return;
        }
        var two = "" + c + plain(at + 1);
        var sign = SIGNS.stream().filter(two::startsWith).findFirst().orElseThrow(() -> new Fault.Stop(new Fault(at, at + 1,
                Sentence.of("The sign \"{0}\" has no meaning here.", text.substring(at, at + Character.charCount(text.codePointAt(at)))),
                Sentence.of("Put text in quotes, and names of columns that hold signs in brackets."))));
        tokens.add(new Token(Kind.SIGN, sign, at, at + sign.length()));
        at += sign.length();
    }
}
