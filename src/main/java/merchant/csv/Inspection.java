package merchant.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import merchant.csv.frame.Frame;
import merchant.csv.source.Guess;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What an import of a file would do, found from a sample of it (or all of it, where it is small).
///
/// @param file the file
/// @param bytes its size on disk
/// @param modified when it was last changed, milliseconds since 1970
/// @param choices what the user overruled
/// @param encoding a charset's name with the reason
/// @param delimiter `comma`, `semicolon`, `tab`, `pipe`, `space` or a character
/// @param quote `double`, `single`, `none` or a character
/// @param escape `doubled` or `backslash`
/// @param header `yes`, `no`, or how many records name the columns together
/// @param frame what stands around the table
/// @param columns in the file's order
/// @param preview the first records
/// @param rejected the first records that cannot be read, at most 100
/// @param records how many records there are, apart from the header; an estimate unless `complete`
/// @param complete true where the whole file was seen
/// @param exportOrNull the kind of export that the header's signature says, such as "Taobao order export"
/// @param ledger what would be changed or assumed, as far as seen
/// @param summary one sentence: what it is, encoding, records, from when to when
public record Inspection(Path file, long bytes, long modified, Choices choices, Guess encoding, Guess delimiter, Guess quote,
                         Guess escape, Guess header, Frame frame, List<ColumnGuess> columns, List<PreviewRow> preview, List<Rejected> rejected,
                         long records, boolean complete, @Nullable Sentence exportOrNull, Ledger ledger, Sentence summary) {
    private static final int MOST_REJECTED = 100;

    public Inspection {
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
        rejected = List.copyOf(rejected);
    }

    /// The same with other columns.
    Inspection with(List<ColumnGuess> others) {
        return new Inspection(file, bytes, modified, choices, encoding, delimiter, quote, escape, header, frame, others, preview, rejected, records, complete, exportOrNull, ledger, summary);
    }

    /// What an import of several files as one table would do. How the text is read, and the preview, are those of the first.
    ///
    /// @param together what they decide together
    static Inspection whole(Appending all, List<Ledger.Line> together) {
        var files = all.settled();
        var first = files.getFirst();
        var columns = new LinkedHashMap<String, ColumnGuess>();
        files.forEach(f -> f.columns.forEach(c -> columns.merge(c.name(), c, ColumnGuess::and)));
        columns.replaceAll((name, column) -> column.lacking(files.stream().filter(f -> f.columns.stream().noneMatch(c -> c.name().equals(name))).mapToLong(Inspection::records).sum()));
        var source = Appending.source(columns.keySet());
        columns.put(source, new ColumnGuess(columns.size(), source, source, Type.TEXT, Sentence.of("It says of each row from which file it came."), "", null, Sentence.of("It does not stand in the files."), 0, 0, null));
        var lines = new ArrayList<>(all.differences());
        lines.addAll(together);
        var rejected = new ArrayList<Rejected>();
        for (int i = 0; i < files.size(); i++) {
            var name = all.name(i);
            lines.add(new Ledger.Line("file", Sentence.of("{0}: {1}", name, files.get(i).summary), files.get(i).records, List.of()));
            lines.addAll(Appending.named(name, all.ledger(i)));
            files.get(i).rejected.forEach(r -> rejected.add(new Rejected(r.line(), Sentence.of("{0}: {1}", name, r.reason()), r.text())));
        }
        return new Inspection(first.file, first.bytes, first.modified, first.choices, first.encoding, first.delimiter, first.quote, first.escape, first.header, first.frame,
                List.copyOf(columns.values()), first.preview, rejected.subList(0, Math.min(MOST_REJECTED, rejected.size())), files.stream().mapToLong(Inspection::records).sum(),
                files.stream().allMatch(Inspection::complete), first.exportOrNull, new Ledger(lines), all.summary());
    }

    /// The kind of export, where it was recognised.
    public Optional<Sentence> export() {
        return Optional.ofNullable(exportOrNull);
    }

    /// The fields that the table gets.
    public List<Field> fields() {
        return columns.stream().map(ColumnGuess::field).toList();
    }

    /// The column with that name, in the file or in the table.
    ///
    /// @throws Problem naming the nearest column when there is none
    public ColumnGuess column(String name) {
        return columns.stream().filter(c -> c.name().equals(name) || c.original().equals(name)).findFirst()
                .orElseThrow(() -> noColumn(name, columns.stream().map(ColumnGuess::original).toList()));
    }

    static Problem noColumn(String name, List<String> names) {
        return Problem.request(Sentence.of("The file has no column \"{0}\".", name),
                Nearest.to(name, names).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                        .orElseGet(() -> Sentence.of("The columns are: {0}.", Part.listing(names))));
    }
}
