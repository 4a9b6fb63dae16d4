package merchant.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import merchant.csv.source.Packing;
import merchant.csv.source.SourceFile;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// The files of an archive that are read together, because their headers name the same columns.
///
/// @param archive the archive, or any other file, which is read alone
/// @param together the members' names, at least two; empty where the file is read alone
/// @param left the members that are not read
record Members(Path archive, List<String> together, List<String> left) {
    private static final int LISTED = 10;
    private static final int MOST = 1_000;

    Members {
        together = List.copyOf(together);
        left = List.copyOf(left);
    }

    /// Compares the headers of an archive's members with that of the one which would be read alone.
    ///
    /// @throws Problem where there are more than can be compared
    static Members of(Path file, Choices choices, Progress progress) {
        var source = SourceFile.at(file);
        int tables = choices.part() == null ? source.packing().tables().size() : 0;
        if (source.packing().kind() != Packing.Kind.MEMBER || tables < 2) {
            return new Members(file, List.of(), List.of());
        }
        if (tables > MOST) {
            throw Problem.data(Sentence.of("The archive \"{0}\" holds {1} files of records, and at most {2} are read together.", source.name(), tables, MOST),
                    Sentence.of("{0} Or unpack the archive and import fewer.", Packing.another()));
        }
        return source.keptOpen(() -> compared(file, source.packing(), choices, progress));
    }

    private static Members compared(Path file, Packing packing, Choices choices, Progress progress) {
        var plain = choices.only(k -> !k.contains("."));
        var first = header(file, plain.with("member", packing.part()), progress);
        var alike = new ArrayList<String>();
        for (var member : packing.tables()) {
            progress.check();
            if (first.isPresent() && header(file, plain.with("member", member), progress.slice(0, 0)).equals(first)) {
                alike.add(member);
            }
        }
        return alike.size() < 2 ? new Members(file, List.of(), List.of()) : new Members(file, alike, packing.parts().stream().filter(p -> !alike.contains(p)).toList());
    }

    /// The names of a file's columns, in whatever order, capital letters, spaces and signs apart; empty where none are there, or it cannot be read.
    private static Optional<Set<String>> header(Path file, Choices choices, Progress progress) {
        try {
            var seen = Reading.inspect(file, choices, progress);
            return seen.header().value().equals("no") ? Optional.empty() : Optional.of(seen.columns().stream().map(c -> Field.plain(c.original()).isEmpty() ? c.original() : Field.plain(c.original())).collect(Collectors.toSet()));
        } catch (Problem e) {
            return Optional.empty();
        }
    }

    /// Hands out the records of all as text, with the columns in the order of the first and the member's name behind them.
    long raw(Choices choices, Consumer<List<String>> records, Consumer<TableSink.Rejected> rejected, Consumer<Ledger.Line> told, Progress progress) {
        var header = new ArrayList<String>();
        long handed = 0;
        for (int m = 0; m < together.size(); m++) {
            var member = together.get(m);
            var source = SourceFile.at(archive, member);
            var own = new ArrayList<String>();
            handed += new Inspector(source, choices.ofFile(m + 1).with("member", member), progress.slice((double) m / together.size(), (m + 1.0) / together.size())).texts(cells -> {
                if (!own.isEmpty()) {
                    records.accept(placed(cells, own, header, member));
                    return;
                }
                own.addAll(cells);
                if (header.isEmpty()) {
                    header.addAll(cells);
                    records.accept(placed(cells, own, header, Appending.source(header)));
                }
            }, rejected, line -> told.accept(new Ledger.Line(line.kind(), Sentence.of("{0}: {1}", member, line.what()), line.count(), line.examples())));
        }
        return handed;
    }

    /// A record's cells where the first member has them, then the source, then what the record has more.
    private static List<String> placed(List<String> cells, List<String> own, List<String> header, String source) {
        var placed = new ArrayList<String>();
        for (int c = 0; c < header.size(); c++) {
            int at = own.equals(header) ? c : place(own, header.get(c));
            placed.add(at >= 0 && at < cells.size() ? cells.get(at) : "");
        }
        placed.add(source);
        placed.addAll(cells.subList(Math.min(own.size(), cells.size()), cells.size()));
        return placed;
    }

    private static int place(List<String> own, String name) {
        int at = own.indexOf(name);
        for (int c = 0; at < 0 && c < own.size(); c++) {
            at = !Field.plain(name).isEmpty() && Field.plain(own.get(c)).equals(Field.plain(name)) ? c : -1;
        }
        return at;
    }

    /// The ledger's lines on what is read of the archive and what is not.
    List<Ledger.Line> told() {
        if (together.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Ledger.Line>();
        var name = String.valueOf(archive.getFileName());
        lines.add(new Ledger.Line("members", Sentence.of("{0} files of the archive \"{1}\" have the same columns and are read as one table. {2}",
                together.size(), name, Packing.another()), 0, List.of()));
        if (!left.isEmpty()) {
            lines.add(new Ledger.Line(Ledger.PART, Sentence.counted(left.size(), "{0} file of the archive \"{1}\" has other columns and was not read: {2}. {3}",
                    "{0} files of the archive \"{1}\" have other columns and were not read: {2}. {3}", name, Part.listing(left.stream().limit(LISTED).toList()), Packing.another()),
                    left.size(), List.of()));
        }
        return lines;
    }
}
