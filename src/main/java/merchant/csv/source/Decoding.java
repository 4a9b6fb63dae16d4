package merchant.csv.source;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import merchant.table.Ledger;

/// The characters of a file. Bytes that the encoding does not know, and zero bytes, become U+FFFD at their place and are counted; a byte order mark at the
/// start is dropped. Java's own readers replace too, but without counting.
public final class Decoding extends Reader {
    private static final char MARK = '\uFFFD';
    private static final int BUFFER = 1 << 16;
    private static final int PLACES = 64;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final SourceFile.Bytes source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final long[] places = new long[PLACES];
    private boolean zeros;
    private boolean ended;
    private boolean flushed;
    private boolean started;
    private long position;
    private long bad;

    Decoding(SourceFile.Bytes source, Charset charset) {
        this.source = source;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int offset, int length) {
        var out = CharBuffer.wrap(into, offset, length);
        while (out.position() == offset && !flushed) {
            decode(out, offset);
        }
        int count = out.position() - offset;
        if (count > 0 && !started) {
            started = true;
            if (into[offset] == '\uFEFF') {
                System.arraycopy(into, offset + 1, into, offset, --count);
                for (int i = 0; i < Math.min(bad, PLACES); i++) {
                    places[i]--;
                }
                position += count;
                return count == 0 ? read(into, offset, length) : count;
            }
        }
        position += count;
        return count == 0 ? -1 : count;
    }

    private void decode(CharBuffer out, int offset) {
        if (!ended && bytes.remaining() < 16) {
            bytes.compact();
            int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            zeros = zeros || hasZero(bytes.array(), bytes.position(), bytes.position() + Math.max(0, read));
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        }
        int from = out.position();
        var result = decoder.decode(bytes, out, ended);
        if (zeros) {
            markZeros(out, from, offset);
        }
        if (result.isError()) {
            if (!out.hasRemaining()) {
                return;
            }
            if (bad < PLACES) {
                places[(int) bad] = position + out.position() - offset;
            }
            bad++;
            out.put(MARK);
            bytes.position(bytes.position() + result.length());
        } else if (result.isUnderflow() && ended) {
            flushed = decoder.flush(out).isUnderflow();
        }
    }

    /// Looks at eight bytes at a time, because a file is looked through for what it hardly ever has.
    private static boolean hasZero(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            if ((eight - ONES & ~eight & HIGHS) != 0) {
                return true;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// A zero byte is no sign of any text; databases and spreadsheets end a cell at it.
    private void markZeros(CharBuffer out, int from, int offset) {
        var chars = out.array();
        int end = out.arrayOffset() + out.position();
        for (int i = out.arrayOffset() + from; i < end; i++) {
            if (chars[i] == 0) {
                chars[i] = MARK;
                if (bad < PLACES) {
                    places[(int) bad] = position + i - out.arrayOffset() - offset;
                }
                bad++;
            }
        }
    }

    /// How many byte sequences could not be decoded so far.
    public long bad() {
        return bad;
    }

    /// Where the first 64 of them stand, as counts of characters before them.
    public long[] places() {
        return Arrays.copyOf(places, (int) Math.min(bad, PLACES));
    }

    /// The ledger's lines about the unpacking of the file so far.
    public List<Ledger.Line> notes() {
        return source.notes();
    }

    /// The share of the file that was read, from 0 to 1.
    public double share() {
        return source.share();
    }

    @Override
    public void close() {
        source.close();
    }
}
