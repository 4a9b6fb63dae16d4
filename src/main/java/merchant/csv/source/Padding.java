package merchant.csv.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/// Zero bytes after a file's text, as a system leaves them that stopped between making room and writing.
public final class Padding {
    private Padding() {}

    /// The bytes without the zero bytes at their end that are no part of a character of the encoding.
    public static byte[] cut(byte[] bytes, Charset charset) {
        return cut(bytes, unit(charset));
    }

    static byte[] cut(byte[] bytes, int unit) {
        int end = (int) Math.min(bytes.length, whole(used(bytes, bytes.length), unit));
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }

    /// How many of the bytes stand before the zeros at the end.
    static int used(byte[] bytes, int length) {
        int used = length;
        while (used > 0 && bytes[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /// A length in whole characters.
    static long whole(long length, int unit) {
        return (length + unit - 1) / unit * unit;
    }

    /// How many bytes a character takes at least.
    static int unit(Charset charset) {
        return charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 1;
    }
}
