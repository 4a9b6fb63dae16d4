package merchant.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;

/// Small tables written as text, for tests worked by hand. A head such as `product:text:product | amount:decimal`, rows with cells between
/// bars; an empty cell is missing.
final class Small {
    private static final int CHUNK = 8_192;

    private Small() {}

    static StoredTable put(ProjectFile project, String name, String head, String... rows) {
        var fields = Arrays.stream(head.split("\\|")).map(String::strip).map(Small::field).toList();
        var sink = project.importing(name);
        sink.begin(fields);
        for (int from = 0; from < rows.length || from == 0; from += CHUNK) {
            var chunk = new Chunk(fields);
            int size = Math.min(CHUNK, rows.length - from);
            for (int r = 0; r < size; r++) {
                var cells = rows[from + r].split("\\|", -1);
                for (int c = 0; c < fields.size(); c++) {
                    set(chunk, c, r, fields.get(c).type(), cells[c].strip());
                }
            }
            chunk.size(size);
            sink.rows(chunk);
        }
        return (StoredTable) sink.finish(new Ledger(List.of()), new TableSink.Origin(name + ".csv", Map.of(), 1, 1));
    }

    private static Field field(String written) {
        var parts = written.split(":");
        return new Field(parts[0], Type.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts.length < 3 ? null : Role.ofId(parts[2]).orElseThrow());
    }

    private static void set(Chunk chunk, int c, int r, Type type, String cell) {
        boolean none = cell.isEmpty();
        switch (type) {
            case TEXT -> chunk.texts(c)[r] = none ? null : cell;
            case DECIMAL -> chunk.doubles(c)[r] = none ? Double.NaN : Double.parseDouble(cell);
            case WHOLE -> chunk.longs(c)[r] = none ? Table.MISSING : Long.parseLong(cell);
            case FLAG -> chunk.longs(c)[r] = none ? Table.MISSING : cell.equals("yes") ? 1 : 0;
            case DATE -> chunk.longs(c)[r] = none ? Table.MISSING : LocalDate.parse(cell).toEpochDay();
            case TIMESTAMP -> chunk.longs(c)[r] = none ? Table.MISSING : LocalDateTime.parse(cell.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
        }
    }

    /// The whole table as text: the names, then a line a row, cells between bars.
    static String read(Table table) {
        return table.fields().stream().map(Field::name).collect(Collectors.joining("|")) + "\n" + table.page(0, 1_000).stream()
                .map(row -> row.stream().map(Small::cell).collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double number when number.isNaN() -> "";
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            case LocalDateTime moment -> moment.toString().replace('T', ' ');
            default -> value.toString();
        };
    }
}
