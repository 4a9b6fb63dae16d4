package merchant.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.csv.role.OneName;
import merchant.csv.source.SourceFile;
import merchant.csv.type.Agreement;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Reads several files of one shape as one table. Columns are matched by name, whatever their order, and by names that differ in capital letters, spaces
/// and signs alone ([OneName]); a column of their own says of each row
/// from which file it came. What a file lacks is left empty there, and told.
public final class Appending {
    private static final String SOURCE = "source";
    /// How the keys start under which a reading keeps how each file was read: `file.2.delimiter`.
    static final String FILE = "file.";
    private static final double DECIDING = 0.4;

    private final List<Inspection> files;
    /// The files as all of them together are read, once that is decided.
    private List<Inspection> settled;
    private final List<Piece> parts;
    private final List<Ledger.Line> differences = new ArrayList<>();
    private final List<Ledger.Line> agreed = new ArrayList<>();

    /// A file, or a member of an archive.
    ///
    /// @param member empty for a whole file
    /// @param name by which rows and sentences tell it
    private record Piece(Path path, String member, String name) {
        private Choices of(Choices choices) {
            return member.isEmpty() ? choices : choices.with("member", member);
        }
    }

    private Appending(List<Inspection> files, List<Piece> parts, List<Ledger.Line> told) {
        this.files = List.copyOf(files);
        this.settled = this.files;
        this.parts = List.copyOf(parts);
        differences.addAll(told);
        var first = names(files.getFirst());
        for (int i = 1; i < files.size(); i++) {
            var own = names(files.get(i));
            tell(Sentence.of("\"{0}\" lacks these columns, which are empty for its rows: {1}.", name(i), listing(first, own)), first, own);
            tell(Sentence.of("\"{0}\" has these columns more: {1}.", name(i), listing(own, first)), own, first);
        }
    }

    private void tell(Sentence what, List<String> of, List<String> without) {
        if (!without.containsAll(of)) {
            differences.add(new Ledger.Line("columns-differ", what, of.stream().filter(c -> !without.contains(c)).count(), List.of()));
        }
    }

    private static Part listing(List<String> of, List<String> without) {
        return Part.listing(of.stream().filter(c -> !without.contains(c)).toList());
    }

    /// Looks at every file, and at every member of an archive that has the same columns as the one which would be read alone.
    ///
    /// @throws Problem where one cannot be read, or has no column of the first
    public static Appending of(List<Path> paths, Choices choices, Progress progress) {
        var all = paths.stream().map(p -> Members.of(p, choices, progress.slice(0, 0))).toList();
        var parts = all.stream().flatMap(m -> parts(m, paths.size() == 1).stream()).toList();
        return looked(parts, choices, all.stream().flatMap(m -> m.told().stream()).toList(), progress);
    }

    /// The members of an archive that have the same columns, as one table; empty for any other file.
    public static Optional<Appending> ofArchive(Path path, Choices choices, Progress progress) {
        var members = Members.of(path, choices, progress.slice(0, 0));
        return members.together().isEmpty() ? Optional.empty()
                : SourceFile.at(path).keptOpen(() -> Optional.of(looked(parts(members, true), choices, members.told(), progress)));
    }

    private static List<Piece> parts(Members members, boolean alone) {
        var file = String.valueOf(members.archive().getFileName());
        return members.together().isEmpty() ? List.of(new Piece(members.archive(), "", file))
                : members.together().stream().map(m -> new Piece(members.archive(), m, alone ? m : file + "/" + m)).toList();
    }

    private static Appending looked(List<Piece> parts, Choices choices, List<Ledger.Line> told, Progress progress) {
        if (choices.lastFile() > parts.size()) {
            throw Problem.request(Sentence.of("A record of file {0} was written anew, and there are {1} files.", choices.lastFile(), parts.size()),
                    Sentence.of("Name the file by its place, from 1: record.2:17 is line 17 of the second."));
        }
        var found = new ArrayList<Inspection>();
        var lines = new ArrayList<>(told);
        var names = new OneName();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var file = inspect(part, part.of(choices.ofFile(i + 1)), names, lines, progress.slice((double) i / parts.size(), (i + 1.0) / parts.size()));
            if (i > 0 && names(file).stream().noneMatch(names(found.getFirst())::contains)) {
                throw Problem.request(Sentence.of("\"{0}\" has no column of \"{1}\".", part.name, parts.getFirst().name),
                        Sentence.of("Import it as a table of its own."));
            }
            found.add(file);
        }
        return new Appending(found, parts, lines);
    }

    /// A choice for a column that a file lacks is none for that file; a column that an earlier file calls almost the same gets that name.
    private static Inspection inspect(Piece part, Choices choices, OneName names, List<Ledger.Line> told, Progress progress) {
        var plain = choices.only(k -> choices.columns().stream().noneMatch(c -> k.endsWith("." + c)));
        var seen = Reading.inspect(part.path, plain, progress);
        var originals = seen.columns().stream().map(ColumnGuess::original).toList();
        var met = names.meet(originals);
        var fitting = fitting(choices, originals, met, names);
        if (!met.isEmpty()) {
            told.add(new Ledger.Line("columns-met", Sentence.counted(met.size(), "{0} column of \"{1}\" stands below one with almost the same name: {2}.",
                    "{0} columns of \"{1}\" stand below some with almost the same names: {2}.", part.name, Part.listing(met.entrySet().stream().map(e -> e.getKey() + " → " + e.getValue()).toList())), met.size(), List.of()));
        }
        var file = fitting.equals(plain) ? seen : Reading.inspect(part.path, fitting, progress);
        file.columns().forEach(c -> names.add(c.original(), c.name()));
        return file;
    }

    /// The choices for a file: those of its own columns, and for a column that met another one that one's, with its name in the whole table.
    ///
    /// @param originals the file's own names
    private static Choices fitting(Choices choices, List<String> originals, Map<String, String> met, OneName names) {
        var lacking = choices.columns().stream().filter(c -> !originals.contains(c)).toList();
        var fitting = choices.only(k -> lacking.stream().noneMatch(c -> k.endsWith("." + c)));
        for (var pair : met.entrySet()) {
            for (var choice : choices.pairs().entrySet()) {
                if (choice.getKey().endsWith("." + pair.getValue())) {
                    fitting = or(fitting, choice.getKey().substring(0, choice.getKey().length() - pair.getValue().length()) + pair.getKey(), choice.getValue());
                }
            }
            fitting = or(fitting, "name." + pair.getKey(), names.name(pair.getValue()));
        }
        return fitting;
    }

    private static Choices or(Choices choices, String key, String value) {
        return choices.get(key).isPresent() ? choices : choices.with(key, value);
    }

    /// The files as they were looked at.
    public List<Inspection> files() {
        return files;
    }

    /// The files as the one table reads them, behind [#together]; before it, and where they are too large, as each was looked at.
    public List<Inspection> settled() {
        return settled;
    }

    /// The name of a file, from 0; of a member of an archive its own.
    public String name(int file) {
        return parts.get(file).name;
    }

    /// The ledger of a file as the one table reads it, from 0, without what is said of the whole archive.
    public List<Ledger.Line> ledger(int file) {
        return own(file, settled.get(file).ledger().lines());
    }

    private List<Ledger.Line> own(int file, List<Ledger.Line> lines) {
        return lines.stream().filter(l -> parts.get(file).member.isEmpty() || !l.kind().equals(Ledger.PART) && !l.kind().equals("member")).toList();
    }

    /// Lines of a file's ledger among those of all: what is left out is told by itself too, so it names the file.
    static List<Ledger.Line> named(String file, List<Ledger.Line> lines) {
        return lines.stream().map(l -> l.leftOut() ? new Ledger.Line(l.kind(), Sentence.of("{0}: {1}", file, l.what()), l.count(), l.examples()) : l).toList();
    }

    /// What an import of all of them would do, as if they were one file.
    public Inspection whole(Progress progress) {
        return Inspection.whole(this, together(progress));
    }

    /// What they are together, in one sentence.
    public Sentence summary() {
        long records = files.stream().mapToLong(Inspection::records).sum();
        long columns = files.stream().flatMap(f -> names(f).stream()).distinct().count();
        return files.stream().allMatch(Inspection::complete) ? Sentence.of("Table with {0} columns of {1} files, {2} records", columns, files.size(), records)
                : Sentence.of("Table with {0} columns of {1} files, about {2} records", columns, files.size(), Inspector.rounded(records));
    }

    /// What all files together decide of columns that one by itself would read otherwise. Files that are too large to be seen whole are decided by the import.
    public List<Ledger.Line> together(Progress progress) {
        if (!files.stream().allMatch(Inspection::complete)) {
            return List.of(new Ledger.Line("together", Sentence.of("What all files decide together is told by the import, because they are too large to be read whole before it."), 0, List.of()));
        }
        var decided = decided(progress);
        settled = IntStream.range(0, files.size()).mapToObj(i -> settled(decided.get(i).read, files.get(i).choices())).toList();
        var fields = fields(decided.stream().map(Decided::columns).toList());
        var lines = new ArrayList<>(agreed);
        for (var field : fields) {
            var otherwise = files.stream().filter(f -> f.columns().stream().anyMatch(c -> c.name().equals(field.name()) && c.type() != field.type() && c.missing() < c.seen())).toList();
            if (!otherwise.isEmpty()) {
                lines.add(new Ledger.Line("together", Sentence.of("{0}: {1} in the table of all files; by itself it would be read otherwise in {2}.", field.name(), field.type().label(),
                        Part.listing(otherwise.stream().map(f -> "\"" + name(files.indexOf(f)) + "\"").toList())), 0, List.of()));
            }
        }
        return lines;
    }

    /// What all files decide is nobody's choice, though it is read by one.
    private static Inspection settled(Inspection read, Choices chosen) {
        return read.with(read.columns().stream().map(c -> read.choices().get("type." + c.original()).isPresent() && chosen.type(c.original()).isEmpty()
                ? c.because(Sentence.of("All files together decide this.")) : c).toList());
    }

    /// How their columns differ.
    public List<Ledger.Line> differences() {
        return List.copyOf(differences);
    }

    /// Reads all into one table. The sink is finished, or abandoned where this throws.
    ///
    /// @throws Problem where one cannot be read, changed since, or cannot be stored
    /// @throws merchant.work.Cancelled where the progress says so
    public Table into(TableSink sink, Progress progress) {
        boolean finished = false;
        try {
            var decided = decided(progress.slice(0, DECIDING));
            var fields = fields(decided.stream().map(Decided::columns).toList());
            sink.begin(fields);
            var lines = new ArrayList<>(differences());
            lines.addAll(agreed);
            for (int i = 0; i < decided.size(); i++) {
                var part = progress.slice(share(i), share(i + 1));
                var into = new Rereading.Spread(sink, fields, decided.get(i).columns().fields(), name(i));
                var ledger = decided.get(i).importing().store(decided.get(i).columns(), into, part);
                lines.add(new Ledger.Line("file", Sentence.counted(into.rows, "From \"{1}\": {0} row.", "From \"{1}\": {0} rows.", name(i)), into.rows, List.of()));
                lines.addAll(named(name(i), own(i, ledger.lines())));
            }
            progress.settle();
            var table = sink.finish(new Ledger(lines), origin(decided));
            finished = true;
            progress.report(1);
            return table;
        } finally {
            if (!finished) {
                sink.abandon();
            }
        }
    }

    private double share(int file) {
        return DECIDING + (1 - DECIDING) * file / files.size();
    }

    private record Decided(Inspection read, Importing importing, Columns columns) {}

    /// Decides every file's types by itself, and once more where another file's values ask for another type.
    private List<Decided> decided(Progress progress) {
        return SourceFile.at(parts.getFirst().path).keptOpen(() -> all(progress));
    }

    private List<Decided> all(Progress progress) {
        agreed.clear();
        var decided = new ArrayList<Decided>();
        for (int i = 0; i < files.size(); i++) {
            decided.add(decided(files.get(i), progress.slice((double) i / files.size(), (i + 1.0) / files.size())));
        }
        agree(decided, progress);
        var fields = fields(decided.stream().map(Decided::columns).toList());
        for (int i = 0; i < files.size(); i++) {
            var choices = decided.get(i).importing().choices();
            for (var guess : decided.get(i).columns().guesses()) {
                var type = fields.stream().filter(f -> f.name().equals(guess.name())).findFirst().orElseThrow().type();
                choices = type == guess.type() ? choices : choices.with("type." + guess.original(), type.id());
            }
            again(decided, i, choices, progress);
        }
        return decided;
    }

    /// Decides once more where the files together ask for another order of day and month, or decimal mark, than one by itself.
    private void agree(List<Decided> decided, Progress progress) {
        var alone = new ArrayList<Agreement.File>();
        for (int i = 0; i < files.size(); i++) {
            alone.add(decided.get(i).columns().alone(name(i)));
        }
        var agreement = Agreement.of(alone);
        agreed.addAll(agreement.told());
        for (int i = 0; i < files.size(); i++) {
            var choices = files.get(i).choices();
            for (var guess : decided.get(i).columns().guesses()) {
                var format = agreement.formats(i).get(guess.name());
                choices = format == null ? choices : choices.with("format." + guess.original(), format);
                choices = agreement.texts().contains(guess.name()) ? choices.with("type." + guess.original(), Type.TEXT.id()) : choices;
            }
            again(decided, i, choices, progress);
        }
    }

    private void again(List<Decided> decided, int file, Choices choices, Progress progress) {
        if (!choices.equals(decided.get(file).importing().choices())) {
            decided.set(file, decided(Reading.inspect(files.get(file).file(), choices, progress.slice(1, 1)), progress.slice(1, 1)));
        }
    }

    private static Decided decided(Inspection file, Progress progress) {
        var importing = new Importing(file, progress);
        return new Decided(file, importing, importing.decide(progress));
    }

    /// The columns of all files, in order of appearance, with the narrowest type that all of a column's values fit, and the column of sources.
    private static List<Field> fields(List<Columns> files) {
        var fields = new LinkedHashMap<String, Field>();
        for (var columns : files) {
            for (var guess : columns.guesses()) {
                var known = fields.get(guess.name());
                boolean empty = guess.missing() >= guess.seen();
                if (known == null || !empty) {
                    var type = known == null || emptySoFar(files, columns, guess.name()) ? guess.type() : both(known.type(), guess.type());
                    fields.put(guess.name(), new Field(guess.name(), type, known != null && known.role().isPresent() ? known.roleOrNull() : guess.roleOrNull(),
                            known != null && known.personal().isPresent() ? known.personalOrNull() : guess.personalOrNull()));
                }
            }
        }
        var source = source(fields.keySet());
        fields.put(source, Field.of(source, Type.TEXT));
        return List.copyOf(fields.values());
    }

    /// The name of the column of sources beside these.
    public static String source(Collection<String> names) {
        var source = SOURCE;
        for (int n = 2; names.contains(source); n++) {
            source = SOURCE + " (" + n + ")";
        }
        return source;
    }

    /// Whether a column has no value in any file before this one.
    private static boolean emptySoFar(List<Columns> files, Columns until, String name) {
        return files.subList(0, files.indexOf(until)).stream().flatMap(c -> c.guesses().stream()).filter(g -> g.name().equals(name))
                .allMatch(g -> g.missing() >= g.seen());
    }

    private static Type both(Type one, Type other) {
        if (one == other) {
            return one;
        }
        if (one.isNumber() && other.isNumber()) {
            return Type.DECIMAL;
        }
        return one.isMoment() && other.isMoment() ? Type.TIMESTAMP : Type.TEXT;
    }

    private TableSink.Origin origin(List<Decided> decided) {
        var origins = decided.stream().map(p -> p.importing().origin(p.columns())).toList();
        var reading = new LinkedHashMap<>(origins.getFirst().reading());
        if (!parts.getFirst().member.isEmpty()) {
            reading.remove("member");
        }
        reading.put("files", origins.stream().map(TableSink.Origin::file).collect(Collectors.joining("\n")));
        for (int n = 0; n < origins.size(); n++) {
            var prefix = FILE + (n + 1) + ".";
            reading.put(prefix + "name", name(n));
            origins.get(n).reading().forEach((k, v) -> reading.put(prefix + k, v));
        }
        return new TableSink.Origin(origins.getFirst().file(), reading, files.stream().collect(Collectors.toMap(Inspection::file, Inspection::bytes, (a, b) -> a)).values().stream().mapToLong(Long::longValue).sum(),
                origins.stream().mapToLong(TableSink.Origin::modified).max().orElse(0));
    }

    private static List<String> names(Inspection file) {
        return file.columns().stream().map(ColumnGuess::name).toList();
    }
}
