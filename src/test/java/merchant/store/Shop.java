package merchant.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Sentence;

/// Made-up orders for tests: every type, missing values in known places.
final class Shop {
    static final List<Field> FIELDS = List.of(new Field("Order", Type.WHOLE, Role.ORDER_ID), Field.of("Price", Type.DECIMAL),
            new Field("Day", Type.DATE, Role.DATE), Field.of("At", Type.TIMESTAMP), Field.of("Paid", Type.FLAG),
            new Field("Product \"名\"", Type.TEXT, null, Personal.NAME));
    static final String PRODUCT = FIELDS.get(5).name();
    static final LocalDate FIRST = LocalDate.of(1969, 12, 30);
    static final Ledger LEDGER = new Ledger(List.of(new Ledger.Line("rejected", Sentence.counted(2, "one record", "{0} records"), 2,
            List.of(new Ledger.Example(7, "Price", "1,0,0", "")))));
    static final TableSink.Origin ORIGIN = new TableSink.Origin("orders.csv", Map.of("encoding", "GB18030"), 1234, 5678);

    private Shop() {}

    static long order(long row) {
        return row % 11 == 3 ? Table.MISSING : row * 7 - 50;
    }

    static double price(long row) {
        return row % 7 == 1 ? Double.NaN : row / 8.0 - 3;
    }

    static long day(long row) {
        return row % 13 == 5 ? Table.MISSING : FIRST.toEpochDay() + row % 900;
    }

    static long micros(long row) {
        return row % 5 == 2 ? Table.MISSING : (row - 40) * 1_500_001;
    }

    static long paid(long row) {
        return row % 4 == 3 ? Table.MISSING : row % 2;
    }

    static String product(long row) {
        return row % 6 == 4 ? null : row % 17 == 0 ? "" : "商品 " + (row * 31 % 1009);
    }

    static void fill(TableSink sink, long rows) {
        fill(sink, rows, 0);
    }

    static void fill(TableSink sink, long rows, long from) {
        var chunk = new Chunk(FIELDS);
        for (long row = from; row < from + rows; row++) {
            int at = chunk.size();
            chunk.longs(0)[at] = order(row);
            chunk.doubles(1)[at] = price(row);
            chunk.longs(2)[at] = day(row);
            chunk.longs(3)[at] = micros(row);
            chunk.longs(4)[at] = paid(row);
            chunk.texts(5)[at] = product(row);
            chunk.size(at + 1);
            if (chunk.full()) {
                sink.rows(chunk);
                chunk.clear();
            }
        }
        sink.rows(chunk);
    }

    static StoredTable imported(ProjectFile project, String name, long rows) {
        var sink = project.importing(name);
        sink.begin(FIELDS);
        fill(sink, rows);
        return (StoredTable) sink.finish(LEDGER, ORIGIN);
    }
}
