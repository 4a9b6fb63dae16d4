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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import merchant.table.Ledger;
import merchant.text.Sentence;

/// The characters of a file. Bytes that the encoding does not know, and zero bytes, become U+FFFD at their place and are counted; a byte order mark at the
/// start is dropped, and zero bytes after the text are passed over. Java's own readers replace too, but without counting.
public final class Decoding extends Reader {
    private static final char MARK = '\uFFFD';
    private static final int BUFFER = 1 << 16;
    private static final int PLACES = 64;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withPrefix("0x").withUpperCase();
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final SourceFile.Bytes source;
    private final Unpadded text;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final long[] places = new long[PLACES];
    private final String[] stood = new String[PLACES];
    private final boolean[] ofZero = new boolean[PLACES];
    private long taken;
    private boolean zeros;
    private boolean ended;
    private boolean flushed;
    private boolean started;
    private long position;
    private long marked;
    private long zero;

    Decoding(SourceFile.Bytes source, Charset charset) {
        this.source = source;
        this.text = new Unpadded(source, Padding.unit(charset));
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
                for (int i = 0; i < Math.min(marked, PLACES); i++) {
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
            int read = text.read(bytes.array(), bytes.position(), bytes.remaining());
            taken += Math.max(0, read);
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
            if (marked < PLACES) {
                stood[(int) marked] = HEX.formatHex(bytes.array(), bytes.position(), bytes.position() + result.length()) + " @" + (taken - bytes.remaining());
            }
            mark(position + out.position() - offset, false);
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
                mark(position + i - out.arrayOffset() - offset, true);
            }
        }
    }

    private void mark(long place, boolean isZero) {
        if (marked < PLACES) {
            places[(int) marked] = place;
            ofZero[(int) marked] = isZero;
        }
        marked++;
        zero += isZero ? 1 : 0;
    }

    /// How many byte sequences could not be decoded so far.
    public long bad() {
        return marked - zero;
    }

    /// How many zero bytes stood in the text so far.
    public long zeros() {
        return zero;
    }

    /// Where the first 64 of both stand, as counts of characters before them.
    public long[] places() {
        return Arrays.copyOf(places, (int) Math.min(marked, PLACES));
    }

    /// Whether a zero byte stands at one of these places.
    public boolean zeroAt(int place) {
        return ofZero[place];
    }

    /// The bytes that could not be decoded at one of these places, and how many stand before them: `0xE9 @12`.
    public String bytesAt(int place) {
        return String.valueOf(stood[place]);
    }

    /// The ledger's lines about the unpacking of the file so far, and about what stands after its text.
    public List<Ledger.Line> notes() {
        var lines = new ArrayList<>(source.notes());
        long padding = text.padding();
        if (padding > 0) {
            lines.add(new Ledger.Line("padding", Sentence.counted(padding, "{0} zero byte (NUL) after the end of the text was passed over.",
                    "{0} zero bytes (NUL) after the end of the text were passed over; check that the last records are all there."), padding, List.of()));
        }
        return lines;
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
