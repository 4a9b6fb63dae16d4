package merchant.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// The bytes of one part of a workbook, within bounds, so that a part made to fill the memory or to run for ever is refused: by size, by how
/// much it is packed, and by what stands between two steps of its reader.
final class PartStream extends FilterInputStream {
    private static final long LONGEST_STEP = 1L << 26;
    private static final long FIRST = 1L << 28;
    private static final long HIGHEST_RATIO = 200;

    private final long size;
    private final long packed;
    private final long most;
    private volatile long count;
    private long step;

    /// @param size what the part says that it has unpacked; −1 where it does not say
    /// @param most more bytes than that are refused
    PartStream(InputStream in, long size, long packed, long most) {
        super(in);
        this.size = size;
        this.packed = packed;
        this.most = most;
    }

    /// Says that a row, or another piece of the part, is done.
    void step() {
        step = count;
    }

    double share() {
        return size <= 0 ? 0.5 : Math.min(1, (double) count / size);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        passed(Math.max(0, read));
        return read;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread reads
    private void passed(int bytes) {
        count += bytes;
        if (count > most || count - step > LONGEST_STEP || count > FIRST && packed > 0 && count / packed > HIGHEST_RATIO) {
            throw Problem.data(Sentence.of("The workbook holds more than this program unpacks: it may be made to fill the computer."),
                    Sentence.of("Open it in a spreadsheet and save its sheet as CSV."));
        }
    }
}
