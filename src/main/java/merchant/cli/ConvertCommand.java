package merchant.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import merchant.csv.Choices;
import merchant.csv.CsvWriter;
import merchant.csv.CsvWriter.Guarded;
import merchant.csv.Reading;
import merchant.excel.XlsxWriter;
import merchant.export.Outlet;
import merchant.export.TableExport;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes what was read as CSV or XLSX.
@Command(name = "convert", description = "what was read, as RFC 4180 CSV, or XLSX by ending")
final class ConvertCommand implements Callable<Integer> {
    private static final int PAGE = 8_192;
    /// Endings that promise something else than a table of text or a workbook.
    private static final Set<String> OTHERS = Set.of("xls", "ods", "pdf", "html", "json", "png", "svg", "zip", "gz", "parquet", "doc", "docx");

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR", description = "where to write; a directory for several files")
    private Path out;

    @Option(names = "--as-text", description = "every cell as the text that stood in the file")
    private boolean asText;

    @Option(names = "--excel", description = Shared.EXCEL)
    private boolean excel;

    @Option(names = "--read", paramLabel = "KEY=VALUE", description = "overrule a guess, as in inspect")
    private List<String> read = List.of();

    @Override
    public Integer call() {
        var console = main.console();
        var choices = Choices.parse(read);
        if (files.size() > 1 && out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)") && !Files.isDirectory(out)) {
            throw Problem.request(Sentence.of("Several files cannot be written into the one file \"{0}\".", out.toString()),
                    Sentence.of("Name a folder with --out."));
        }
        boolean directory = files.size() > 1 || Files.isDirectory(out) || out.toString().endsWith("/");
        if (files.size() == 1) {
            tell(convert(files.getFirst(), directory ? out.resolve(name(files.getFirst())) : out, choices), console);
            return 0;
        }
        different();
        // text is read file by file on all cores; the typed way has a project file of its own for each
        var all = asText ? files.parallelStream() : files.stream();
        var done = all.map(file -> tried(file, choices)).toList();
        done.forEach(d -> tell(d, console));
        return done.stream().mapToInt(Done::exitCode).max().orElse(0);
    }

    /// What became of a file.
    private record Done(Path file, long rejected, Guarded guarded, List<Ledger.Line> notRead, @Nullable Problem problem) {
        private Done {
            notRead = List.copyOf(notRead);
        }

        private int exitCode() {
            return problem == null ? 0 : problem.kind().exitCode();
        }
    }

    private Done tried(Path file, Choices choices) {
        try {
            return convert(file, out.resolve(name(file)), choices);
        } catch (Problem problem) {
            return new Done(file, 0, Guarded.NONE, List.of(), problem);
        }
    }

    private static void tell(Done done, Console console) {
        if (done.problem != null) {
            console.message(Sentence.of("{0}: {1}", done.file.toString(), done.problem.sentence()));
        } else if (done.rejected > 0) {
            console.message(Sentence.counted(done.rejected, "{1}: {0} record could not be read and is left out.",
                    "{1}: {0} records could not be read and are left out.", done.file.toString()));
        }
        done.notRead.forEach(l -> console.message(Sentence.of("{0}: {1}", done.file.toString(), l.what())));
        if (done.guarded.any()) {
            console.message(Sentence.of("{0}: {1}", done.file.toString(), TableExport.told(done.guarded)));
        }
    }

    /// One file must not be written over another.
    private void different() {
        var taken = new HashMap<String, Path>();
        for (var file : files) {
            var other = taken.put(name(file).toLowerCase(Locale.ROOT), file);
            if (other != null) {
                throw Problem.request(Sentence.of("\"{0}\" and \"{1}\" would be written to the same file.", other.toString(), file.toString()),
                        Sentence.of("Convert them one after the other, into different folders."));
            }
        }
    }

    private Done convert(Path file, Path target, Choices choices) {
        refuse(file, target);
        if (asText && isEmpty(file)) {
            // nothing was read, so nothing is written; who converts a folder of files finds each of them again
            Outlet.write(target, out -> { });
        }
        return asText ? text(file, target, choices) : typed(file, target, choices);
    }

    /// What was exported from the shop is never written over, and an ending promises what is in the file.
    private static void refuse(Path file, Path target) {
        if (same(file, target)) {
            throw Problem.request(Sentence.of("\"{0}\" is the file that is read, and it is never overwritten.", target.toString()),
                    Sentence.of("Choose another name."));
        }
        var name = target.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.contains(".") && OTHERS.contains(ending)) {
            throw Problem.request(Sentence.of("No file of the kind \"{0}\" can be written.", ending), Sentence.of("Name it .csv or .xlsx."));
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            return false; // reading it will say why
        }
    }

    private static boolean same(Path file, Path target) {
        try {
            return Files.exists(target) && Files.exists(file) && Files.isSameFile(file, target);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize());
        }
    }

    private CsvWriter.Variant variant() {
        return excel ? CsvWriter.Variant.EXCEL : CsvWriter.Variant.PLAIN;
    }

    private Done text(Path file, Path target, Choices choices) {
        var done = new Done[1];
        Outlet.write(target, out -> done[0] = isWorkbook(target) ? textSheet(file, choices, out) : textRecords(file, choices, out));
        return done[0];
    }

    private Done textRecords(Path file, Choices choices, OutputStream out) throws IOException {
        try (var writer = new CsvWriter(out, variant())) {
            var told = notRead(file, choices);
            long rejected = rejected(writer::row, file, choices, told);
            return new Done(file, rejected, writer.guarded(), told, null);
        }
    }

    private static Done textSheet(Path file, Choices choices, OutputStream out) throws IOException {
        try (var writer = new XlsxWriter(out)) {
            boolean[] begun = new boolean[1];
            var told = notRead(file, choices);
            long rejected = rejected(r -> {
                if (begun[0]) {
                    writer.row(r);
                } else {
                    writer.sheet(name(file), r);
                    begun[0] = true;
                }
            }, file, choices, told);
            return new Done(file, rejected, Guarded.NONE, told, null);
        }
    }

    private static List<Ledger.Line> notRead(Path file, Choices choices) {
        return new ArrayList<>(Reading.partsNotRead(file, choices, Progress.NONE));
    }

    /// Hands out the records as text.
    ///
    /// @param told takes what an import leaves out too, and what it keeps apart though it is written here
    private static long rejected(Consumer<List<String>> records, Path file, Choices choices, List<Ledger.Line> told) {
        long[] count = new long[1];
        Reading.raw(file, choices, records, r -> count[0]++, line -> {
            if (line.leftOut() || line.beyondImport()) {
                told.add(line);
            }
        }, Progress.NONE);
        return count[0];
    }

    private Done typed(Path file, Path target, Choices choices) {
        try (var project = ProjectFile.temporary()) {
            var table = new DataFile("", file.toString()).read(project, choices);
            var guarded = new Guarded[] {Guarded.NONE};
            Outlet.write(target, out -> {
                if (isWorkbook(target)) {
                    try (var writer = new XlsxWriter(out)) {
                        writer.table(table.name(), table, Progress.NONE);
                    }
                } else {
                    guarded[0] = csv(table, out);
                }
            });
            return new Done(file, table.rejectedCount(), guarded[0], table.ledger().leftOut(), null);
        }
    }

    private Guarded csv(Table table, OutputStream out) throws IOException {
        try (var writer = new CsvWriter(out, variant())) {
            writer.row(table.fields().stream().map(Field::name).toList());
            for (long from = 0; from < table.rows(); from += PAGE) {
                table.page(from, PAGE).forEach(writer::row);
            }
            return writer.guarded();
        }
    }

    private static boolean isWorkbook(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// The file's name as a CSV's: `orders.csv.gz` gives `orders.csv`.
    private static String name(Path file) {
        var name = file.getFileName().toString();
        var plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.toLowerCase(Locale.ROOT).endsWith(".csv") ? plain : plain + ".csv";
    }
}
