package merchant.csv.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.text.Sentence;

/// A gzip stream that knows what stands behind its data: Java passes over it in silence.
final class Gzip extends GZIPInputStream {
    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8;

    private final LongSupplier used;
    private long fed;

    /// @param used how many packed bytes were read
    Gzip(InputStream in, LongSupplier used) throws IOException {
        super(in, BUFFER);
        this.used = used;
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        // the constructor of the superclass fills nothing, so that this is set
        fed = used.getAsLong();
    }

    /// What is told at the end of the data.
    ///
    /// @param bytes of the packed file
    List<Ledger.Line> notes(long bytes) {
        long behind = eos ? bytes - fed + inf.getRemaining() - TRAILER : 0;
        return behind <= 0 ? List.of() : List.of(new Ledger.Line("behind-packed", Sentence.counted(behind,
                "{0} byte stands behind the packed data and belongs to no file; it was left out.", "{0} bytes stand behind the packed data and belong to no file; they were left out."), behind, List.of()));
    }

    /// The text of a stream that may be packed once more, as a `.csv.gz` in an archive is; deeper packing is refused.
    ///
    /// @throws Problem where it is packed in another way, or twice more
    static InputStream inner(InputStream stream, String name) throws IOException {
        var outer = peeking(stream);
        if (!isPacked(outer)) {
            refuseArchive(outer, name);
            return outer;
        }
        var text = peeking(new GZIPInputStream(outer, BUFFER));
        if (isPacked(text)) {
            throw deep(name);
        }
        refuseArchive(text, name);
        return text;
    }

    private static BufferedInputStream peeking(InputStream stream) {
        return new BufferedInputStream(stream, BUFFER);
    }

    private static boolean isPacked(BufferedInputStream stream) throws IOException {
        var head = head(stream);
        return head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    private static void refuseArchive(BufferedInputStream stream, String name) throws IOException {
        var head = head(stream);
        if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 7 && head[3] == head[2] + 1) {
            throw deep(name);
        }
    }

    private static byte[] head(BufferedInputStream stream) throws IOException {
        stream.mark(4);
        var head = stream.readNBytes(4);
        stream.reset();
        return head;
    }

    private static Problem deep(String name) {
        return Problem.data(Sentence.of("In the packed file \"{0}\" stands another archive or workbook.", name), Sentence.of("Unpack it yourself, then open what is in it."));
    }
}
