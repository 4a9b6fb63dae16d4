package merchant.store.feed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Chunk;
import merchant.table.Table;
import merchant.table.Type;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/// The rows of chunks as a table function of DuckDB, `merchant_feed(NUMBER)`, because it takes whole vectors: less processor time of the storing thread than
/// the driver's appender, which takes cell by cell and calls native code for each text longer than eleven bytes. A database has one
/// feed, and each import a tray of its own on it. Rows come in the chunk's order, by one thread.
public final class Feed implements DuckDBTableFunction<Feed.Tray, Feed.Place, Object> {
    private static final String NAME = "merchant_feed";
    /// Bytes of text handed over at once; more than a vector of ordinary texts has, and bounded where texts are very long.
    private static final long BATCH = 1 << 24;

    private final Map<Long, Tray> trays = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /// Makes the function known to all connections of a database.
    public void register(DuckDBConnection connection) throws SQLException {
        try (var builder = DuckDBFunctions.tableFunction()) {
            builder.withName(NAME).withParameter(DuckDBColumnType.BIGINT).withFunction(this).register(connection);
        }
    }

    /// A tray for an import's columns; closed when the import has ended.
    public Tray tray(List<Type> types) {
        var tray = new Tray(numbers.incrementAndGet(), List.copyOf(types));
        trays.put(tray.number, tray);
        return tray;
    }

    /// Where chunks of an import are laid, one at a time.
    public final class Tray implements AutoCloseable {
        private final long number;
        private final List<Type> types;
        private final @Nullable Utf8[] texts;
        private volatile @Nullable Chunk chunk;

        private Tray(long number, List<Type> types) {
            this.number = number;
            this.types = types;
            this.texts = types.stream().map(t -> t == Type.TEXT ? new Utf8() : null).toArray(Utf8[]::new);
        }

        /// The question for the rows that lie on the tray, of the columns' types.
        public String sql() {
            return IntStream.range(0, types.size()).mapToObj(c -> switch (types.get(c)) {
                case DATE -> "DATE '1970-01-01' + CAST(c" + c + " AS INTEGER)";
                case TIMESTAMP -> "make_timestamp(c" + c + ")";
                case WHOLE, DECIMAL, FLAG, TEXT -> "c" + c;
            }).collect(Collectors.joining(", ", "SELECT ", " FROM " + NAME + "(" + number + ")"));
        }

        /// Lays rows on the tray, in place of those before.
        public void lay(Chunk rows) {
            chunk = rows;
        }

        @Override
        public void close() {
            chunk = null;
            trays.remove(number);
        }
    }

    /// How far one question has come.
    public static final class Place {
        private int next;

        private Place() {}
    }

    @Override
    public Tray bind(DuckDBTableFunctionBindInfo info) {
        var tray = trays.get(info.getParameter(0).getLong());
        if (tray == null) {
            throw new IllegalArgumentException("nothing is fed under this number");
        }
        for (int c = 0; c < tray.types.size(); c++) {
            info.addResultColumn("c" + c, switch (tray.types.get(c)) {
                case WHOLE, DATE, TIMESTAMP -> DuckDBColumnType.BIGINT;
                case DECIMAL -> DuckDBColumnType.DOUBLE;
                case FLAG -> DuckDBColumnType.BOOLEAN;
                case TEXT -> DuckDBColumnType.VARCHAR;
            });
        }
        return tray;
    }

    @Override
    public Place init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Place();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter into) {
        Tray tray = info.getBindData();
        Place place = info.getInitData();
        var chunk = tray.chunk;
        if (chunk == null) {
            return 0;
        }
        int from = place.next;
        int count = (int) Math.min(into.capacity(), chunk.size() - from);
        for (int c = 0; count > 0 && c < tray.types.size(); c++) {
            var vector = into.vector(c);
            var type = tray.types.get(c);
            switch (type) {
                case TEXT -> texts(vector, chunk.texts(c), from, count, tray.texts[c]);
                case DECIMAL -> numbers(vector, chunk.doubles(c), from, count);
                case WHOLE, DATE, TIMESTAMP, FLAG -> longs(vector, chunk.longs(c), from, count, type == Type.FLAG);
            }
        }
        place.next = from + count;
        return count;
    }

    private static void texts(DuckDBWritableVector vector, String[] values, int from, int count, @Nullable Utf8 utf8) {
        int done = 0;
        while (utf8 != null && done < count) {
            var batch = utf8.batch(values, from + done, count - done, BATCH);
            vector.setStringUtf8Batch(done, batch);
            done += batch.length;
        }
    }

    private static void numbers(DuckDBWritableVector vector, double[] values, int from, int count) {
        for (int r = 0; r < count; r++) {
            double value = values[from + r];
            if (Double.isNaN(value)) {
                vector.setNull(r);
            } else {
                vector.setDouble(r, value);
            }
        }
    }

    private static void longs(DuckDBWritableVector vector, long[] values, int from, int count, boolean flags) {
        for (int r = 0; r < count; r++) {
            long value = values[from + r];
            if (value == Table.MISSING) {
                vector.setNull(r);
            } else if (flags) {
                vector.setBoolean(r, value != 0);
            } else {
                vector.setLong(r, value);
            }
        }
    }

    /// Texts as bytes. The reader gives the same text for the same characters, so the bytes of the last texts are kept and found again
    /// by the text's identity.
    private static final class Utf8 {
        private static final int SIZE = 1 << 14;
        private static final int LONGEST = 64;

        private final @Nullable String[] texts = new String[SIZE];
        private final byte[][] bytes = new byte[SIZE][];

        private byte[][] batch(String[] values, int from, int count, long most) {
            var batch = new byte[count][];
            long size = 0;
            for (int r = 0; r < count; r++) {
                if (size > most) {
                    return Arrays.copyOf(batch, r);
                }
                @Nullable String value = values[from + r];
                if (value != null) {
                    batch[r] = of(value);
                    size += batch[r].length;
                }
            }
            return batch;
        }

        private byte[] of(String text) {
            if (text.length() > LONGEST) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            int hash = text.hashCode();
            int slot = (hash ^ hash >>> 14) & SIZE - 1;
            if (texts[slot] != text) {
                bytes[slot] = text.getBytes(StandardCharsets.UTF_8);
                texts[slot] = text;
            }
            return bytes[slot];
        }
    }
}
