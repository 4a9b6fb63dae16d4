package merchant.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.csv.record.Dialect;
import merchant.csv.role.OrderOnce;
import merchant.csv.source.Decoding;
import merchant.csv.source.EncodingGuess;
import merchant.csv.source.Guess;
import merchant.csv.source.Sample;
import merchant.csv.source.SourceFile;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink.Rejected;
import merchant.table.TableSink;
import merchant.work.Progress;
import merchant.work.Relay;
import org.jspecify.annotations.Nullable;

/// Reads one file into a sink. Where the sink can start again, one pass decides types over all values and converts by what the sample says at the same time;
/// only where the decision turns out to be another one does it start again with two passes, the first to decide, the second to convert. Reading
/// runs on a thread of its own while the caller's thread stores.
final class Importing {
    private static final int BATCHES = 4;
    private static final int CHECK_EVERY = 512;
    private static final double FIRST_PASS = 0.4;
    /// The keys by which a reading keeps what a record needs to be read once more: the columns' names in the file, and further ways of a column.
    static final String COLUMNS = "columns";
    static final String TRAITS = "traits.";
    static final String CARRIED = "carried";

    private final Inspection inspection;
    private final SourceFile file;
    private final Progress progress;
    private Guess encoding;
    private Layout layout;

    Importing(Inspection inspection, Progress progress) {
        this.inspection = inspection;
        this.progress = progress;
        this.file = new SourceFile(inspection.file(), inspection.bytes(), inspection.modified(),
                SourceFile.at(inspection.file(), inspection.choices().part()).packing());
        this.encoding = inspection.encoding();
        var dialect = dialect(Map.of("delimiter", inspection.delimiter().value(), "quote", inspection.quote().value(), "escape", inspection.escape().value(),
                "spaces", inspection.frame().spaces().value()));
        boolean header = !inspection.header().value().equals("no");
        var charset = Charset.forName(encoding.value());
        this.layout = inspection.choices().baskets() ? Layout.baskets(charset, dialect, header)
                : new Layout(charset, dialect, inspection.frame().extent(), inspection.columns().stream().map(ColumnGuess::original).toList());
    }

    /// The dialect of a reading's choices.
    static Dialect dialect(Map<String, String> reading) {
        return Dialect.of(reading.getOrDefault("delimiter", "comma"), reading.getOrDefault("quote", "double"),
                reading.getOrDefault("escape", "").equals("backslash"), reading.getOrDefault("spaces", "").equals("skipped"));
    }

    /// The names that stand under [#COLUMNS].
    static List<String> columns(String kept) {
        return Stream.of(kept.split("\n", -1)).map(Importing::unescaped).toList();
    }

    /// The columns that stand under [#CARRIED], by their places.
    static OrderOnce.@Nullable Found carried(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        var parts = kept.split("\n");
        return new OrderOnce.Found(Integer.parseInt(parts[1]), parts[0].equals("spanned"), Stream.of(parts[2].split(",")).map(Integer::valueOf).toList(), 0, 0, List.of());
    }

    private static String unescaped(String name) {
        return java.util.regex.Pattern.compile("\\\\(.)").matcher(name).replaceAll(m -> m.group(1).equals("n") ? "\n" : "\\\\");
    }

    /// The choices that it reads by.
    Choices choices() {
        return inspection.choices();
    }

    Table into(TableSink sink) {
        boolean finished = false;
        try {
            var read = sink.restarts() && layout.lines() == Layout.Lines.RECORDS && layout.header() ? atOnce(sink) : Optional.<Read>empty();
            var columns = read.isPresent() ? read.get().columns : decide(progress.slice(0, FIRST_PASS));
            if (read.isEmpty()) {
                sink.begin(columns.fields());
            }
            var ledger = read.isPresent() ? read.get().ledger : store(columns, sink, progress.slice(FIRST_PASS, 1));
            progress.settle();
            var table = sink.finish(ledger, origin(columns));
            finished = true;
            progress.report(1);
            return table;
        } finally {
            if (!finished) {
                sink.abandon();
            }
        }
    }

    private record Read(Columns columns, Ledger ledger) {}

    /// Reads in one pass; empty where what the sample says did not hold, and the sink waits to begin again.
    private Optional<Read> atOnce(TableSink sink) {
        file.unchanged();
        var guessed = Inspector.sampled(file, layout, inspection.choices(), Progress.NONE);
        var survey = new Survey(layout, inspection.choices());
        sink.begin(guessed.fields());
        try (var decoding = file.read(layout.charset())) {
            var conversion = new Conversion(layout.records(decoding), layout, guessed, decoding).correcting(inspection.choices()).watchedBy(survey);
            relay(conversion, decoding, guessed, sink, progress.slice(0, 1));
            file.unchanged();
            survey.close();
            boolean decoded = decoding.bad() == 0 || encoding.chosen() || inspection.complete();
            if (!conversion.overturned() && decoded && survey.until() == Long.MAX_VALUE && survey.marks().isEmpty()) {
                var columns = Columns.of(layout, survey, inspection.choices());
                if (columns.reads(guessed)) {
                    return Optional.of(new Read(columns, ledger(conversion, decoding, columns)));
                }
            }
        }
        sink.restart();
        return Optional.empty();
    }

    /// Where the table comes from.
    TableSink.Origin origin(Columns columns) {
        return new TableSink.Origin(inspection.file().toString(), choices(columns), file.bytes(), file.modified());
    }

    /// Converts every record into a sink that has begun.
    Ledger store(Columns columns, TableSink sink, Progress part) {
        try (var decoding = file.read(layout.charset())) {
            var ledger = store(decoding, columns, sink, part);
            file.unchanged();
            return ledger;
        }
    }

    /// Hands out every record as text.
    long raw(Consumer<List<String>> records, Consumer<Rejected> rejected) {
        file.unchanged();
        if (!inspection.complete()) {
            settle(false, progress.slice(0, FIRST_PASS));
        }
        return Texts.read(file, layout, records, rejected, told -> { }, progress.slice(inspection.complete() ? 0 : FIRST_PASS, 1));
    }

    /// Decides types over all values.
    Columns decide(Progress part) {
        file.unchanged();
        return Columns.of(layout, settle(true, part), inspection.choices());
    }

    private Survey settle(boolean values, Progress part) {
        var settled = Settled.of(file, encoding, layout, inspection.choices(), inspection.complete(), values, part);
        encoding = settled.encoding();
        layout = settled.layout();
        return settled.survey();
    }

    private Ledger store(Decoding decoding, Columns columns, TableSink sink, Progress part) {
        var conversion = new Conversion(layout.records(decoding), layout, columns, decoding).correcting(inspection.choices());
        relay(conversion, decoding, columns, sink, part);
        return ledger(conversion, decoding, columns);
    }

    private static void relay(Conversion conversion, Decoding decoding, Columns columns, TableSink sink, Progress part) {
        var batches = new ArrayList<Batch>();
        for (int i = 0; i < BATCHES; i++) {
            batches.add(new Batch(columns.fields()));
        }
        Relay.run(batches, batch -> batch.fill(conversion, decoding, part), batch -> {
            part.check();
            batch.rejected.forEach(sink::reject);
            if (batch.chunk.size() > 0) {
                sink.rows(batch.chunk);
            }
            part.report(batch.share);
        });
    }

    private Ledger ledger(Conversion conversion, Decoding decoding, Columns columns) {
        var lines = new ArrayList<>(file.told(Assumptions.of(encoding, inspection.delimiter(), inspection.frame(), layout, columns), decoding.notes()));
        if (!inspection.complete()) {
            lines.add(Assumptions.looked(file));
        }
        lines.addAll(conversion.lines(columns));
        return new Ledger(lines);
    }

    /// The choices by which the same reading can be had again, guesses included; forms of numbers and dates where they are not the plain ones.
    private Map<String, String> choices(Columns columns) {
        var all = new LinkedHashMap<>(inspection.choices().pairs());
        all.put("encoding", encoding.value());
        all.put("delimiter", inspection.delimiter().value());
        all.put("quote", inspection.quote().value());
        all.put("escape", inspection.escape().value());
        all.put("header", inspection.header().value());
        all.put("spaces", inspection.frame().spaces().value());
        if (!file.packing().part().isEmpty()) {
            all.put(file.packing().key(), file.packing().part());
        }
        columns.guesses().stream().filter(g -> !g.format().isEmpty() && !g.format().equals("point") && !g.format().equals("ymd"))
                .forEach(g -> all.put("format." + g.original(), g.format()));
        all.put(COLUMNS, columns.guesses().stream().map(g -> g.original().replace("\\", "\\\\").replace("\n", "\\n")).collect(Collectors.joining("\n")));
        var carried = columns.carried();
        if (carried != null) {
            all.put(CARRIED, (carried.spanned() ? "spanned" : "repeated") + "\n" + carried.key() + "\n" + carried.columns().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        for (int c = 0; c < columns.plans().size(); c++) {
            var traits = columns.plans().get(c).traits().words();
            if (!traits.isEmpty()) {
                all.put(TRAITS + columns.guesses().get(c).original(), traits);
            }
        }
        return all;
    }

    /// What only a look at the whole of a file decides: its encoding where bytes speak against the sample's, where its table ends, and which lines within are no
    /// records. An import and the records as text take it from here, so that both keep the same records.
    ///
    /// @param encoding as it is read
    /// @param layout with the table's end and marks
    /// @param survey that saw every record
    record Settled(Guess encoding, Layout layout, Survey survey) {

        /// Looks at the whole file.
        ///
        /// @param complete whether the sample that gave encoding and layout was the whole file
        /// @param values whether types are to be decided too
        static Settled of(SourceFile file, Guess encoding, Layout layout, Choices choices, boolean complete, boolean values, Progress progress) {
            try (var decoding = file.read(layout.charset())) {
                var survey = new Survey(layout, choices, values);
                survey.see(layout.records(decoding), true, progress, decoding::share);
                if (decoding.bad() > 0 && !encoding.chosen() && !complete) {
                    var better = EncodingGuess.of(file, Sample.ofHighBytes(file, progress));
                    if (!better.value().equals(encoding.value())) {
                        return of(file, better, layout.with(Charset.forName(better.value())), choices, complete, values, progress);
                    }
                }
                var wide = layout.widened(survey.widest());
                return new Settled(encoding, wide.until(Math.min(wide.extent().until(), survey.until())).marked(survey.marks()), survey);
            }
        }
    }

    private static final class Batch {
        private final Chunk chunk;
        private final List<Rejected> rejected = new ArrayList<>();
        private double share;

        private Batch(List<Field> fields) {
            chunk = new Chunk(fields);
        }

        /// Fills the chunk; false where nothing was left.
        private boolean fill(Conversion conversion, Decoding decoding, Progress part) {
            chunk.clear();
            rejected.clear();
            int seen = 0;
            boolean more = true;
            while (more && !chunk.full() && rejected.size() < CHECK_EVERY && !conversion.givesUp()) {
                if (seen++ % CHECK_EVERY == 0) {
                    part.check();
                }
                more = conversion.next(chunk, rejected::add);
            }
            share = decoding.share();
            return !conversion.givesUp() && (more || chunk.size() > 0 || !rejected.isEmpty());
        }
    }
}
