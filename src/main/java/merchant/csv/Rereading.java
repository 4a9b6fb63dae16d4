package merchant.csv;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merchant.csv.frame.Extent;
import merchant.csv.record.Records;
import merchant.csv.role.Export;
import merchant.csv.type.Plan;
import merchant.problem.Problem;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.TableSink.Rejected;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads records that an import could not read once more, after the user wrote them anew, just as the import would have read them: by the
/// dialect, the columns and the ways of reading that it left with the table. The file itself is needed no longer.
public final class Rereading {
    private static final Sentence WHERE = Sentence.of("In \"{0}\": {1}");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final int MOST_SHOWN = 20;

    private final List<Field> fields;
    private final TableSink.Origin origin;
    private final Orders orders;
    private final Map<String, Way> ways = new LinkedHashMap<>();

    /// @param fields of the table
    /// @param origin that its import left
    /// @param orders that the table has: what an export writes on an order's first line alone is taken from there
    public Rereading(List<Field> fields, TableSink.Origin origin, Orders orders) {
        this.fields = List.copyOf(fields);
        this.origin = origin;
        this.orders = orders;
    }

    /// The rows of a table by a text in one of its columns.
    @FunctionalInterface
    public interface Orders {
        /// The first row with that text in that field, each cell as [merchant.table.Table#page] promises; empty where there is none.
        Optional<List<Object>> first(String field, String text);
    }

    /// What a record would be read as.
    public sealed interface Outcome {
        /// Rows, as they would be stored.
        ///
        /// @param columns of the file
        /// @param rows the first of them
        /// @param count how many there would be
        record Rows(List<Field> columns, List<PreviewRow> rows, int count) implements Outcome {
            public Rows {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        /// Nothing, for this reason.
        record Refused(Sentence why) implements Outcome {}
    }

    /// A record that the user wrote anew.
    public record Mended(Rejected record, String text) {}

    /// @param rows of the table, a chunk or more
    /// @param told the ledger's lines
    public record Reread(List<Chunk> rows, List<Ledger.Line> told) {
        public Reread {
            rows = List.copyOf(rows);
            told = List.copyOf(told);
        }
    }

    /// How the records of one file are read.
    private record Way(Layout layout, Columns columns) {}

    /// Why a record cannot be written anew here; empty where it can.
    public Optional<Sentence> obstacle(Rejected record) {
        if (record.text().length() >= Records.SHOWN) {
            return Optional.of(Sentence.of("Only the first {0} characters of this record were kept. Mend it in its file and import the file again.", Records.SHOWN));
        }
        if (origin.reading().getOrDefault("layout", "").equals("baskets")) {
            return Optional.of(Sentence.of("A basket belongs to the order of its line. Mend it in its file and import the file again."));
        }
        return reading(record) == null ? Optional.of(Sentence.of("It is not known any more how the file of this record was read. Mend it in its file and import the file again."))
                : Optional.empty();
    }

    /// What a record would be read as if it stood so in the file.
    public Outcome check(Rejected record, String text) {
        var obstacle = obstacle(record);
        if (obstacle.isPresent()) {
            return new Outcome.Refused(obstacle.get());
        }
        var way = way(record);
        var rows = new ArrayList<PreviewRow>();
        var chunk = new Chunk(way.columns.fields());
        var conversion = conversion(way, text);
        var refused = new ArrayList<Rejected>();
        int count = 0;
        while (refused.isEmpty() && conversion.next(chunk, refused::add)) {
            count += chunk.size();
            if (chunk.size() > 0 && rows.size() < MOST_SHOWN) {
                rows.add(Inspector.row(conversion.current(), chunk, way.columns));
            }
            chunk.clear();
        }
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused.getFirst().reason());
        }
        return count == 0 ? new Outcome.Refused(Sentence.of("The record was left empty.")) : new Outcome.Rows(way.columns.fields(), rows, count);
    }

    /// Reads records that fit.
    ///
    /// @throws Problem where one does not
    public Reread read(List<Mended> mended) {
        var files = new LinkedHashMap<String, List<Mended>>();
        for (var one : mended) {
            if (check(one.record, one.text) instanceof Outcome.Refused refused) {
                throw Problem.data(Sentence.of("The record at line {0} cannot be read: {1}", Sentence.verbatim(Long.toString(one.record.line())), refused.why),
                        Sentence.of("Write it in another way."));
            }
            files.computeIfAbsent(file(one.record), f -> new ArrayList<>()).add(one);
        }
        var rows = new ArrayList<Chunk>();
        var told = new ArrayList<Ledger.Line>();
        files.forEach((file, records) -> read(file, records, rows, told));
        return new Reread(rows, told);
    }

    private void read(String file, List<Mended> records, List<Chunk> rows, List<Ledger.Line> told) {
        var way = way(records.getFirst().record);
        var text = new StringBuilder();
        var lines = new TreeMap<Long, Long>();
        long line = 1;
        for (var one : records) {
            var plain = plain(one.text);
            lines.put(line, one.record.line());
            text.append(plain).append('\n');
            line += 1 + LINE_END.matcher(plain).results().count();
        }
        var conversion = conversion(way, text.toString());
        var chunk = new Chunk(way.columns.fields());
        var sink = new Gathering(rows, fields);
        var spread = new Spread(sink, fields, way.columns.fields(), file.isEmpty() ? null : file);
        while (conversion.next(chunk, r -> {
            throw new IllegalStateException("fitted by itself: " + r.reason());
        })) {
            if (chunk.full()) {
                spread.rows(chunk);
                chunk.clear();
            }
        }
        spread.rows(chunk);
        conversion.lines().stream().filter(l -> l.count() > 0).forEach(l -> told.add(new Ledger.Line(l.kind(), Sentence.of("Of the records written anew: {0}", l.what()), l.count(),
                l.examples().stream().map(e -> new Ledger.Example(inFile(lines, e.line()), e.column(), e.before(), e.after())).toList())));
    }

    private static long inFile(TreeMap<Long, Long> lines, long line) {
        var from = lines.floorEntry(line);
        return from == null ? line : from.getValue() + line - from.getKey();
    }

    private Conversion conversion(Way way, String text) {
        var names = fields.stream().map(Field::name).toList();
        var places = way.columns.fields().stream().map(f -> names.indexOf(f.name())).toList();
        return new Conversion(way.layout.records(new StringReader(plain(text))), way.layout, way.columns, null).after(key -> order -> {
            var row = places.get(key) < 0 ? Optional.<List<Object>>empty() : orders.first(names.get(places.get(key)), order);
            return row.map(r -> places.stream().map(p -> p < 0 ? null : r.get(p)).toList()).orElse(List.of());
        });
    }

    /// Without the line ends behind it, which are no records.
    private static String plain(String text) {
        return text.replaceFirst("[\r\n]+$", "");
    }

    /// The file that a record of several files stands in; empty where there is one file alone.
    private static String file(Rejected record) {
        return record.reason().pattern().equals(WHERE.pattern()) && record.reason().parts().getFirst() instanceof Part.Words words ? words.words() : "";
    }

    private Way way(Rejected record) {
        return ways.computeIfAbsent(file(record), f -> way(Optional.ofNullable(reading(record)).orElseThrow()));
    }

    /// By which choices the file of a record was read; null where that is not known, or files of one name were read in several ways.
    private @Nullable Map<String, String> reading(Rejected record) {
        if (TableSink.Origin.isEarlier(record.reason())) {
            return null;
        }
        var all = origin.reading();
        var file = file(record);
        if (file.isEmpty()) {
            return all;
        }
        Map<String, String> found = null;
        for (int n = 1; all.containsKey(Appending.FILE + n + ".name"); n++) {
            var prefix = Appending.FILE + n + ".";
            if (all.get(prefix + "name").equals(file)) {
                var own = new LinkedHashMap<String, String>();
                all.forEach((k, v) -> {
                    if (k.startsWith(prefix) && !k.equals(prefix + "name")) {
                        own.put(k.substring(prefix.length()), v);
                    }
                });
                if (found != null && !found.equals(own)) {
                    return null;
                }
                found = own;
            }
        }
        return found;
    }

    private Way way(Map<String, String> reading) {
        var choices = new Choices(reading.entrySet().stream().filter(e -> Choices.isKey(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        var names = reading.containsKey(Importing.COLUMNS) ? Importing.columns(reading.get(Importing.COLUMNS)) : originals(choices);
        boolean named = !reading.getOrDefault("header", "no").equals("no");
        var plans = new ArrayList<Plan>();
        var guesses = new ArrayList<ColumnGuess>();
        for (int c = 0; c < names.size(); c++) {
            var original = names.get(c);
            var name = choices.get("name." + original).orElse(original);
            var field = fields.stream().filter(f -> f.name().equals(name)).findFirst().orElse(Field.of(name, Type.TEXT));
            var plan = Plan.as(field.type(), choices.get("format." + original).orElse(""), reading.getOrDefault(Importing.TRAITS + original, ""), choices.clean(original));
            plans.add(plan);
            guesses.add(new ColumnGuess(c, original, name, field.type(), plan.reason(), plan.format(), field.roleOrNull(), plan.reason(), 0, 0, null));
        }
        return new Way(new Layout(Charset.forName(reading.getOrDefault("encoding", "UTF-8")), Importing.dialect(reading), Extent.WHOLE, names), new Columns(plans, guesses, named ? Export.of(names) : Optional.empty(), Importing.carried(reading.get(Importing.CARRIED)), choices));
    }

    /// The names in the file, where the import did not leave them: the table's own, but for those that the user changed.
    private List<String> originals(Choices choices) {
        var changed = new LinkedHashMap<String, String>();
        choices.pairs().forEach((key, value) -> {
            if (key.startsWith("name.")) {
                changed.put(value, key.substring("name.".length()));
            }
        });
        return fields.stream().map(f -> changed.getOrDefault(f.name(), f.name())).toList();
    }

    /// Keeps copies of chunks.
    private record Gathering(List<Chunk> rows, List<Field> fields) implements TableSink {
        @Override
        public void begin(List<Field> chosen) {
            throw new IllegalStateException("begun already");
        }

        @Override
        public void rows(Chunk chunk) {
            if (chunk.size() > 0) {
                rows.add(chunk.copy(fields));
            }
        }

        @Override
        public void reject(Rejected record) {
            throw new IllegalStateException("fitted by itself: " + record.reason());
        }

        @Override
        public merchant.table.Table finish(Ledger ledger, Origin origin) {
            throw new IllegalStateException("only rows are gathered");
        }

        @Override
        public void abandon() {
            throw new IllegalStateException("only rows are gathered");
        }
    }

    /// Puts one file's columns where they stand in the whole table.
    static final class Spread implements TableSink {
        private final TableSink sink;
        private final List<Field> fields;
        private final List<Field> own;
        private final @Nullable String name;
        private final Chunk whole;
        long rows;

        /// @param own the file's columns; those that the table has not are dropped
        /// @param name of the file; null where no column says it
        Spread(TableSink sink, List<Field> fields, List<Field> own, @Nullable String name) {
            this.sink = sink;
            this.fields = fields;
            this.own = own;
            this.name = name;
            this.whole = new Chunk(fields);
            for (int c = 0; c < fields.size(); c++) {
                switch (fields.get(c).type()) {
                    case DECIMAL -> java.util.Arrays.fill(whole.doubles(c), Double.NaN);
                    case TEXT -> java.util.Arrays.fill(whole.texts(c), c == fields.size() - 1 ? name : null);
                    case WHOLE, DATE, TIMESTAMP, FLAG -> java.util.Arrays.fill(whole.longs(c), Table.MISSING);
                }
            }
        }

        @Override
        public void begin(List<Field> fields) {
            throw new IllegalStateException("begun already");
        }

        @Override
        public void rows(Chunk chunk) {
            // a chunk of very many columns has fewer rows
            for (int from = 0; from < chunk.size(); from += whole.capacity()) {
                rows(chunk, from, Math.min(whole.capacity(), chunk.size() - from));
            }
        }

        private void rows(Chunk chunk, int from, int count) {
            for (int c = 0; c < own.size(); c++) {
                int at = place(own.get(c).name());
                if (at >= 0) {
                    switch (own.get(c).type()) {
                        case DECIMAL -> System.arraycopy(chunk.doubles(c), from, whole.doubles(at), 0, count);
                        case TEXT -> System.arraycopy(chunk.texts(c), from, whole.texts(at), 0, count);
                        case WHOLE, DATE, TIMESTAMP, FLAG -> System.arraycopy(chunk.longs(c), from, whole.longs(at), 0, count);
                    }
                }
            }
            System.arraycopy(chunk.lines(), from, whole.lines(), 0, count);
            whole.size(count);
            rows += count;
            sink.rows(whole);
        }

        private int place(String column) {
            for (int c = 0; c < fields.size(); c++) {
                if (fields.get(c).name().equals(column)) {
                    return c;
                }
            }
            return -1;
        }

        @Override
        public void reject(Rejected record) {
            sink.reject(new Rejected(record.line(), Sentence.of("In \"{0}\": {1}", String.valueOf(name), record.reason()), record.text()));
        }

        @Override
        public Table finish(Ledger ledger, Origin origin) {
            throw new IllegalStateException("the whole is finished, not a part");
        }

        @Override
        public void abandon() {
            throw new IllegalStateException("the whole is abandoned, not a part");
        }
    }
}
