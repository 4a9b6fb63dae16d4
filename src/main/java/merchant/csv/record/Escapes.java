package merchant.csv.record;

/// Takes the escapes out of a quoted field.
final class Escapes {
    private Escapes() {}

    /// Copies a field without its escapes; an escape before anything but a quote or itself is a character.
    ///
    /// @return the length of the copy
    static int remove(char[] from, int start, int end, char escape, char quote, char[] into) {
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = from[i];
            if (c == escape && i + 1 < end && (from[i + 1] == quote || from[i + 1] == escape)) {
                c = from[++i];
            }
            into[n++] = c;
        }
        return n;
    }
}
