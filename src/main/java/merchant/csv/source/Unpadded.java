package merchant.csv.source;

import java.util.Arrays;

/// The bytes of a file without the zero bytes after its text. They are held back until something follows them, because a packed file shows its end
/// only when it is reached.
final class Unpadded {
    private static final int BLOCK = 1 << 16;

    private final SourceFile.Bytes source;
    private final int unit;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private long held;
    private long due;
    private long handed;
    private long padding;
    private boolean ended;

    /// @param unit how many bytes a character takes at least: a zero that is a part of the last one belongs to the text
    Unpadded(SourceFile.Bytes source, int unit) {
        this.source = source;
        this.unit = unit;
    }

    /// Reads some bytes; −1 at the end.
    int read(byte[] into, int offset, int length) {
        while (due == 0 && from == to) {
            if (ended) {
                return -1;
            }
            next();
        }
        int count = (int) Math.min(length, due > 0 ? due : to - from);
        if (due > 0) {
            Arrays.fill(into, offset, offset + count, (byte) 0);
            due -= count;
        } else {
            System.arraycopy(block, from, into, offset, count);
            from += count;
        }
        handed += count;
        return count;
    }

    private void next() {
        int read = source.read(block, 0, BLOCK);
        int used = Padding.used(block, Math.max(0, read));
        if (read < 0) {
            ended = true;
            due = Math.min(held, Padding.whole(handed, unit) - handed);
            padding = held - due;
        } else if (used == 0) {
            held += read;
        } else {
            due = held;
            held = read - used;
            from = 0;
            to = used;
        }
    }

    /// How many zero bytes stand after the text; known once the end was reached.
    long padding() {
        return padding;
    }
}
