package merchant.csv;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merchant.csv.record.Records;
import merchant.csv.source.EncodingGuess;
import merchant.csv.source.Guess;
import merchant.csv.source.Padding;
import merchant.csv.source.Sample;
import merchant.csv.source.SourceFile;
import merchant.csv.type.Cells;
import merchant.csv.type.DateParser;
import merchant.problem.Problem;
import merchant.table.Chunk;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.TableSink.Rejected;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Finds out what an import of one file would do.
final class Inspector {
    private static final int PREVIEW = 100;
    private static final int CHECK_EVERY = 1_024;

    private final SourceFile file;
    private final Choices choices;
    private final Progress progress;
    private final List<PreviewRow> preview = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Inspector(SourceFile file, Choices choices, Progress progress) {
        this.file = file;
        this.choices = choices;
        this.progress = progress;
    }

    Inspection inspect() {
        var start = start();
        var survey = survey(start, true);
        return result(start.sample, start.text, start.found, start.ended(survey), Columns.of(start.ended(survey), survey, choices), survey);
    }

    /// Hands out the records as text, without a look at their types: those that an import keeps.
    long texts(Consumer<List<String>> records, Consumer<Rejected> rejected, Consumer<Ledger.Line> told) {
        var start = start();
        var layout = start.sample.whole() ? start.ended(survey(start, false))
                : Importing.Settled.of(file, start.found.encoding(), start.layout, choices, false, false, progress.slice(0.2, 0.6)).layout();
        return Texts.read(file, layout, records, rejected, told, progress.slice(0.6, 1));
    }

    private record Start(Sample sample, char[] text, Framing.Found found, Layout layout) {
        /// The layout, when all records that are at hand were seen.
        private Layout ended(Survey survey) {
            var wide = layout.widened(survey.widest());
            return sample.whole() ? wide.until(Math.min(wide.extent().until(), survey.until())).marked(survey.marks()) : wide;
        }
    }

    private Start start() {
        var sample = Sample.of(file, progress.slice(0, 0.2));
        var encoding = choices.get("encoding").map(Guess::chosen).orElseGet(() -> EncodingGuess.of(file, sample));
        var charset = Charset.forName(encoding.value());
        var text = text(used(file, sample, charset), charset, sample.whole());
        if (text.length == 0) {
            if (file.sheet()) {
                throw Problem.data(Sentence.of("The sheet \"{0}\" of \"{1}\" is empty.", file.packing().part(), file.name()),
                        Sentence.of("Choose another sheet: the workbook has {0}.", Part.listing(file.packing().parts().stream().limit(20).toList())));
            }
            var parts = file.packing().parts();
            throw parts.size() < 2 ? Problem.data(Sentence.of("The file \"{0}\" is empty.", file.name()), Sentence.of("Export it again, then open it here."))
                    : Problem.data(Sentence.of("The file \"{0}\" of \"{1}\" is empty.", file.packing().part(), file.name()),
                            Sentence.of("Choose another file: the archive has {0}.", Part.listing(parts.stream().limit(20).toList())));
        }
        var found = new Framing(text, choices, file.sheet()).find(encoding);
        return new Start(sample, text, found, found.layout(charset, choices));
    }

    private Survey survey(Start start, boolean values) {
        return survey(start.layout, choices, start.sample, start.text, values, progress);
    }

    /// Sees the values of a sample.
    private static Survey survey(Layout layout, Choices choices, Sample sample, char[] text, boolean values, Progress progress) {
        var survey = new Survey(layout, choices, values);
        survey.see(layout.records(new CharArrayReader(text)), true, progress.slice(0.2, 0.5), () -> 0.5);
        for (var part : sample.others()) {
            var later = layout.part(new CharArrayReader(text(part, layout.charset(), false)));
            later.next();
            survey.see(later, false, progress.slice(0.5, 0.6), () -> 0.5);
        }
        return survey;
    }

    /// The columns as a sample of the file says.
    static Columns sampled(SourceFile file, Layout layout, Choices choices, Progress progress) {
        var sample = Sample.of(file, progress);
        return Columns.of(layout, survey(layout, choices, sample, text(used(file, sample, layout.charset()), layout.charset(), sample.whole()), true, progress), choices);
    }

    private Inspection result(Sample sample, char[] text, Framing.Found found, Layout layout, Columns columns, Survey survey) {
        var decoding = sample.whole() ? file.read(layout.charset()) : null;
        try (var reader = decoding == null ? new CharArrayReader(text) : decoding) {
            var conversion = convert(new Conversion(layout.records(reader), layout, columns, decoding).correcting(choices), columns);
            var lines = new ArrayList<Ledger.Line>();
            lines.addAll(file.told(Assumptions.of(found.encoding(), found.dialect().delimiter(), found.frame(layout.extent()), layout, columns),
                    decoding == null ? file.notes() : decoding.notes()));
            if (!sample.whole()) {
                lines.add(Assumptions.looked(file));
                if (!conversion.lines().isEmpty()) {
                    lines.add(Assumptions.counted(file));
                }
            }
            lines.addAll(conversion.lines());
            long records = sample.whole() ? conversion.rows() + conversion.refused()
                    : Math.round((double) survey.records() * sample.unpacked() / Math.max(1, sample.head().length));
            progress.report(1);
            return new Inspection(file.path(), file.bytes(), file.modified(), choices, found.encoding(), found.dialect().delimiter(), found.dialect().quote(),
                    found.dialect().escape(), found.header(), found.frame(layout.extent()), columns.guesses(), preview, rejected, records, sample.whole(),
                    columns.export().map(e -> e.label()).orElse(null), new Ledger(lines),
                    summary(columns, file.sheet() ? "XLSX" : found.encoding().value(), records, sample, conversion));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Conversion convert(Conversion conversion, Columns columns) {
        var chunk = new Chunk(columns.fields());
        long seen = 0;
        while (conversion.next(chunk, r -> {
            if (rejected.size() < PREVIEW) {
                rejected.add(r);
            }
        })) {
            if (++seen % CHECK_EVERY == 0) {
                progress.check();
            }
            if (chunk.size() > 0 && preview.size() < PREVIEW) {
                preview.add(row(conversion.current(), chunk, columns));
            }
            chunk.clear();
        }
        return conversion;
    }

    /// The last row of a chunk, for showing.
    static PreviewRow row(Records record, Chunk chunk, Columns columns) {
        var original = new ArrayList<String>();
        var stored = new ArrayList<@Nullable Object>();
        for (int c = 0; c < columns.guesses().size(); c++) {
            original.add(c < record.size() ? record.text(c) : "");
            stored.add(value(chunk, c, columns.guesses().get(c).type()));
        }
        return new PreviewRow(record.line(), original, stored);
    }

    private static @Nullable Object value(Chunk chunk, int column, Type type) {
        if (type == Type.TEXT) {
            return chunk.texts(column)[0];
        }
        if (type == Type.DECIMAL) {
            double number = chunk.doubles(column)[0];
            return Double.isNaN(number) ? null : number;
        }
        long value = chunk.longs(column)[0];
        if (value == Table.MISSING) {
            return null;
        }
        return switch (type) {
            case WHOLE, DECIMAL, TEXT -> value;
            case FLAG -> value == 1;
            case DATE -> LocalDate.ofEpochDay(value);
            case TIMESTAMP -> Cells.time(value);
        };
    }

    /// The bytes that are read of a sample's head.
    private static byte[] used(SourceFile file, Sample sample, Charset charset) {
        return file.sheet() ? sample.head() : Padding.cut(sample.head(), charset);
    }

    /// The characters of bytes; those of a part end with its last whole line.
    private static char[] text(byte[] bytes, Charset charset, boolean whole) {
        var text = new String(bytes, charset).replace('\0', '\uFFFD');
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        int to = whole ? text.length() : Math.max(from, text.lastIndexOf('\n') + 1);
        return text.substring(from, to == from ? text.length() : to).toCharArray();
    }

    /// An estimate to three digits: more would look like a count.
    static long rounded(long estimate) {
        return BigDecimal.valueOf(estimate).round(new MathContext(3)).longValue();
    }

    /// Says in one sentence what a file is.
    private static Sentence summary(Columns columns, String encoding, long records, Sample sample, Conversion conversion) {
        boolean exact = sample.whole();
        var what = columns.export().map(e -> e.label()).orElseGet(() -> Sentence.counted(columns.guesses().size(), "Table with {0} column", "Table with {0} columns"));
        long unreadable = conversion.unreadable();
        var count = exact && unreadable > 0 ? Sentence.counted(unreadable, "{1} and {0} that cannot be read", "{1} and {0} that cannot be read", Sentence.counted(records - unreadable, "{0} record", "{0} records"))
                : exact ? Sentence.counted(records, "{0} record", "{0} records")
                : records == 0 ? Sentence.of("no whole record within the first {0} MB", Math.max(1, sample.head().length >> 20)) : Sentence.of("about {0} records", rounded(records));
        var dates = columns.guesses().stream().filter(g -> g.type().isMoment() && g.roleOrNull() == Role.DATE).findFirst()
                .or(() -> columns.guesses().stream().filter(g -> g.type().isMoment()).findFirst());
        long[] range = dates.map(g -> conversion.range(g.index())).orElse(new long[0]);
        if (dates.isEmpty() || range.length == 0 || !exact) {
            return Sentence.of("{0}, {1}, {2}", what, encoding, count);
        }
        return Sentence.of("{0}, {1}, {2}, {3} to {4}", what, encoding, count, day(range[0], dates.get().type()), day(range[1], dates.get().type()));
    }

    private static LocalDate day(long value, Type type) {
        return LocalDate.ofEpochDay(type == Type.DATE ? value : Math.floorDiv(value, DateParser.DAY));
    }
}
