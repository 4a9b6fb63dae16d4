package merchant.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.work.Progress;

/// Keeps an import in memory.
class MemorySink implements TableSink {
    List<Field> fields = List.of();
    final List<List<Object>> columns = new ArrayList<>();
    final List<Rejected> rejected = new ArrayList<>();
    Ledger ledger = new Ledger(List.of());
    boolean abandoned;
    boolean restarts = true;
    int restarted;
    boolean finished;
    Origin origin;

    /// What reading a file leaves.
    static MemorySink of(Path file, String... choices) throws IOException {
        var sink = new MemorySink();
        Reading.read(file, Choices.parse(List.of(choices)), sink, Progress.NONE);
        return sink;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public void begin(List<Field> fields) {
        this.fields = fields;
        fields.forEach(f -> columns.add(new ArrayList<>()));
    }

    @Override
    public boolean restarts() {
        return restarts;
    }

    @Override
    public void restart() {
        restarted++;
        columns.clear();
        rejected.clear();
    }

    @Override
    public void rows(Chunk chunk) {
        for (int c = 0; c < fields.size(); c++) {
            for (int r = 0; r < chunk.size(); r++) {
                columns.get(c).add(value(chunk, c, r));
            }
        }
    }

    private Object value(Chunk chunk, int c, int r) {
        return switch (fields.get(c).type()) {
            case TEXT -> chunk.texts(c)[r];
            case DECIMAL -> Double.isNaN(chunk.doubles(c)[r]) ? null : (Object) chunk.doubles(c)[r];
            case WHOLE -> chunk.longs(c)[r] == Table.MISSING ? null : (Object) chunk.longs(c)[r];
            case FLAG -> chunk.longs(c)[r] == Table.MISSING ? null : (Object) (chunk.longs(c)[r] == 1);
            case DATE -> chunk.longs(c)[r] == Table.MISSING ? null : LocalDate.ofEpochDay(chunk.longs(c)[r]);
            case TIMESTAMP -> chunk.longs(c)[r] == Table.MISSING ? null
                    : LocalDateTime.ofEpochSecond(Math.floorDiv(chunk.longs(c)[r], 1_000_000), (int) Math.floorMod(chunk.longs(c)[r], 1_000_000L) * 1000, ZoneOffset.UTC);
        };
    }

    @Override
    public void reject(Rejected record) {
        rejected.add(record);
    }

    @Override
    public Table finish(Ledger ledger, Origin origin) {
        finished = true;
        this.ledger = ledger;
        this.origin = origin;
        var table = MemoryTable.named("test");
        for (int c = 0; c < fields.size(); c++) {
            table.column(fields.get(c), columns.get(c));
        }
        return table.build();
    }

    @Override
    public void abandon() {
        abandoned = true;
    }

    List<Object> column(String name) {
        for (int c = 0; c < fields.size(); c++) {
            if (fields.get(c).name().equals(name)) {
                return columns.get(c);
            }
        }
        throw new AssertionError("no column " + name + " in " + fields);
    }

    Ledger.Line line(String kind) {
        return ledger.lines().stream().filter(l -> l.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + ledger.lines().stream().map(l -> l.kind() + ": " + l.what()).toList()));
    }

    boolean has(String kind) {
        return ledger.lines().stream().anyMatch(l -> l.kind().equals(kind));
    }
}
