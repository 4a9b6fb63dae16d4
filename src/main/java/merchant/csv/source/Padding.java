package merchant.csv.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.util.Arrays;

/// Zero bytes after a file's text, as a system leaves them that stopped between making room and writing.
public final class Padding {
    private static final int BLOCK = 1 << 16;

    private Padding() {}

    /// The bytes without the zero bytes at their end that are no part of a character of the encoding.
    public static byte[] cut(byte[] bytes, Charset charset) {
        return cut(bytes, unit(charset));
    }

    static byte[] cut(byte[] bytes, int unit) {
        int end = (int) Math.min(bytes.length, whole(used(bytes, bytes.length), unit));
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }

    /// How many bytes of zero stand after the text of a file; none is looked for in a packed one, which has no end before it is unpacked.
    static long of(SourceFile file, Charset charset) {
        if (file.packed()) {
            return 0;
        }
        var block = new byte[BLOCK];
        try (var channel = FileChannel.open(file.path())) {
            long size = channel.size();
            for (long to = size; to > 0; ) {
                long from = Math.max(0, to - BLOCK);
                int used = used(block, fill(channel, block, from, (int) (to - from)));
                if (used > 0) {
                    return Math.max(0, size - whole(from + used, unit(charset)));
                }
                to = from;
            }
            return size;
        } catch (IOException e) {
            throw SourceFile.problem(file.path(), e);
        }
    }

    private static int fill(FileChannel channel, byte[] block, long from, int length) throws IOException {
        var into = ByteBuffer.wrap(block, 0, length);
        while (into.hasRemaining() && channel.read(into, from + into.position()) >= 0) { }
        return into.position();
    }

    private static int used(byte[] bytes, int length) {
        int used = length;
        while (used > 0 && bytes[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private static long whole(long length, int unit) {
        return (length + unit - 1) / unit * unit;
    }

    /// How many bytes a character takes at least.
    private static int unit(Charset charset) {
        return charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 1;
    }
}
