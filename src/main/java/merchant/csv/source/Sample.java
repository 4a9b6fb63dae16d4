package merchant.csv.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.work.Progress;

/// Bytes from head, middle and tail of a file; all of it where it is small. Of a packed file only the head, because its
/// middle costs as much as reading it.
///
/// @param head the first bytes
/// @param others later parts, each starting anywhere in a line
/// @param whole true where the head is everything
/// @param unpacked the size of the unpacked file, an estimate for a packed one
@SuppressWarnings("ArrayRecordComponent")
public record Sample(byte[] head, List<byte[]> others, boolean whole, long unpacked) {
    private static final int WHOLE = 8 << 20;
    private static final int HEAD = 2 << 20;
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 32;
    private static final int PART = 512 << 10;
    private static final int FIRST = 64 << 10;

    public Sample {
        others = List.copyOf(others);
    }

    /// How many million bytes of a file are in the head of its sample at most.
    public static int headMegabytes(SourceFile file) {
        return (file.packed() ? WHOLE : HEAD) >> 20;
    }

    /// Takes a sample of a file.
    public static Sample of(SourceFile file, Progress progress) {
        try (var in = file.open()) {
            boolean small = file.packed() || file.bytes() <= WHOLE;
            int most = file.packed() ? WHOLE + 1 : small ? (int) file.bytes() + 1 : HEAD;
            // most members of an archive with many are small
            var head = new byte[file.packed() ? FIRST : most];
            int length = 0;
            for (int read = 0; read >= 0 && length < most; length += Math.max(0, read)) {
                progress.step(length, most);
                head = length < head.length ? head : Arrays.copyOf(head, Math.min(most, 2 * length));
                read = in.read(head, length, Math.min(1 << 18, head.length - length));
            }
            boolean whole = small && length <= WHOLE;
            head = Arrays.copyOf(head, length);
            if (whole) {
                return new Sample(head, List.of(), true, length);
            }
            if (file.packed()) {
                return new Sample(head, List.of(), false, (long) (length / Math.max(1e-6, in.share())));
            }
            return new Sample(head, List.of(part(file, file.bytes() / 2), part(file, file.bytes() - PART)), false, file.bytes());
        }
    }

    /// Takes a sample of those blocks of a file in which bytes beyond ASCII stand, for an encoding that the head did not show.
    public static Sample ofHighBytes(SourceFile file, Progress progress) {
        var found = new ArrayList<byte[]>();
        var block = new byte[BLOCK];
        try (var in = file.open()) {
            int read = in.read(block, 0, BLOCK);
            for (; read > 0 && found.size() < BLOCKS; read = in.read(block, 0, BLOCK)) {
                progress.check();
                boolean high = false;
                for (int i = 0; i < read && !high; i++) {
                    high = block[i] < 0;
                }
                if (high) {
                    found.add(Arrays.copyOf(block, read));
                }
            }
        }
        return new Sample(new byte[0], found, false, file.bytes());
    }

    private static byte[] part(SourceFile file, long from) {
        try (var channel = FileChannel.open(file.path())) {
            // an even place keeps two-byte encodings whole
            var bytes = ByteBuffer.allocate(PART);
            channel.position(from & ~3L);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) { }
            return Arrays.copyOf(bytes.array(), bytes.position());
        } catch (IOException e) {
            throw SourceFile.problem(file.path(), e);
        }
    }
}
