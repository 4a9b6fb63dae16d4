package merchant.table.formula;

/// A word or sign of a formula.
///
/// @param text what it says: a sign in plain form, a name or a text without quotes and brackets
/// @param from its first character
/// @param to the character after its last
record Token(Kind kind, String text, int from, int to) {
    enum Kind {
        NUMBER, TEXT, NAME, COLUMN, SIGN, END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// True for a bare word, whatever its letters' case.
    boolean word(String... words) {
        if (kind == Kind.NAME) {
            for (var word : words) {
                if (text.equalsIgnoreCase(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
