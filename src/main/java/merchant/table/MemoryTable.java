package merchant.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// A table held in memory: for tests, for small derived data and for the command line.
public final class MemoryTable implements Table {
    private final String name;
    private final List<Field> fields;
    private final Map<String, Object[]> cells;
    private final int rows;

    private MemoryTable(String name, List<Field> fields, Map<String, Object[]> cells, int rows) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.cells = cells;
        this.rows = rows;
    }

    /// Starts a table of that name.
    public static Builder named(String name) {
        return new Builder(name);
    }

    /// Collects columns. Values are Long, Double, LocalDate, LocalDateTime, Boolean, String or null, as the type asks.
    public static final class Builder {
        private final String name;
        private final List<Field> fields = new ArrayList<>();
        private final Map<String, Object[]> cells = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder column(Field field, List<?> values) {
            fields.add(field);
            cells.put(field.name(), values.toArray());
            return this;
        }

        public Builder numbers(String field, double... values) {
            return column(Field.of(field, Type.DECIMAL), Arrays.stream(values).boxed().toList());
        }

        public MemoryTable build() {
            int rows = cells.values().stream().mapToInt(c -> c.length).max().orElse(0);
            for (var column : cells.values()) {
                if (column.length != rows) {
                    throw new IllegalArgumentException("columns of different lengths");
                }
            }
            return new MemoryTable(name, fields, cells, rows);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public double[] numbers(String field) {
        var type = field(field).type();
        if (!type.isNumber() && type != Type.FLAG) {
            throw wrong(field, Type.DECIMAL);
        }
        return Arrays.stream(cells.get(field)).mapToDouble(MemoryTable::number).toArray();
    }

    @Override
    public long[] moments(String field) {
        if (!field(field).type().isMoment()) {
            throw wrong(field, Type.DATE);
        }
        return Arrays.stream(cells.get(field)).mapToLong(MemoryTable::moment).toArray();
    }

    @Override
    public Levels levels(String field) {
        field(field);
        var index = new LinkedHashMap<String, Integer>();
        var codes = new int[rows];
        var column = cells.get(field);
        for (int i = 0; i < rows; i++) {
            codes[i] = column[i] == null ? -1 : index.computeIfAbsent(column[i].toString(), k -> index.size());
        }
        return new Levels(codes, List.copyOf(index.keySet()));
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        var page = new ArrayList<List<Object>>();
        for (int i = (int) from; i < Math.min(rows, from + count); i++) {
            int row = i;
            page.add(new ArrayList<>(cells.values().stream().map(c -> c[row]).toList()));
        }
        return page;
    }

    private static double number(Object value) {
        return switch (value) {
            case null -> Double.NaN;
            case Number number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            default -> throw new IllegalArgumentException("not a number: " + value);
        };
    }

    private static long moment(Object value) {
        return switch (value) {
            case null -> MISSING;
            case LocalDate day -> day.toEpochDay() * 86_400;
            case LocalDateTime time -> time.toEpochSecond(ZoneOffset.UTC);
            default -> throw new IllegalArgumentException("not a date: " + value);
        };
    }

    private Problem wrong(String field, Type wanted) {
        return Problem.request(Sentence.of("The column \"{0}\" holds {1}, not {2}.", field, field(field).type().label(), wanted.label()),
                Sentence.of("Choose another column, or change its type at import."));
    }
}
