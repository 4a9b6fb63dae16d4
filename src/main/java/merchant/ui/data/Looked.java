package merchant.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import merchant.csv.Appending;
import merchant.csv.Choices;
import merchant.csv.ColumnGuess;
import merchant.csv.Inspection;
import merchant.csv.Reading;
import merchant.csv.role.StateCount;
import merchant.csv.source.Packing;
import merchant.problem.Problem;
import merchant.store.StoredTable;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Table;
import merchant.table.TableSink.Rejected;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// What a look at the files of an import found.
///
/// @param inspection of the first file
/// @param appending the files, where there are several, or an archive of several that have the same columns
/// @param choices by which they were read
/// @param together what several files decide together
record Looked(Inspection inspection, @Nullable Appending appending, Choices choices, List<Ledger.Line> together) {
    /// Up to this share of cells may speak against a column's type before the type changes.
    private static final double FEW = 0.1;

    /// A record that cannot be read.
    ///
    /// @param key by which it can be written anew: its line, behind the number of its file where that is not the first
    /// @param where its line, and its file where there are several
    record Unreadable(String key, Sentence where, Rejected record) {}

    /// Looks at the files, for a table that is there where one is given.
    ///
    /// @param packed hears first what can be chosen of the first file: it is known also where the look then fails
    static Looked of(List<Path> files, Choices choices, Optional<StoredTable> older, Consumer<Packing> packed, Progress progress) {
        packed.accept(Reading.packing(files.getFirst()));
        return older.isPresent() ? like(older.get(), files, choices, progress) : at(files, choices, progress);
    }

    /// Looks at the files with these choices.
    private static Looked at(List<Path> files, Choices choices, Progress progress) {
        if (files.size() == 1) {
            return Appending.ofArchive(files.getFirst(), choices, progress).map(a -> new Looked(a.files().getFirst(), a, choices, a.together(progress.slice(0.6, 1))))
                    .orElseGet(() -> new Looked(Reading.inspect(files.getFirst(), choices, progress), null, choices, List.of()));
        }
        var all = Appending.of(files, choices, progress.slice(0, 0.6));
        return new Looked(all.files().getFirst(), all, choices, all.together(progress.slice(0.6, 1)));
    }

    /// Looks at files whose rows go into a table that is there: what its import chose and found is the first guess, and is left where another fits the
    /// files better. Encodings are taken over only among those that bytes do not tell apart for sure.
    private static Looked like(StoredTable older, List<Path> files, Choices asked, Progress progress) {
        var plain = at(files, asked, progress.slice(0, 0.4));
        var earlier = Choices.earlier(older.origin().reading());
        var whole = earlier.only(k -> !k.contains(".") && !(k.equals("encoding") && plain.inspection.encoding().value().startsWith("UTF")));
        var seen = better(older, earlier, plain, attempt(files, asked.or(whole), progress.slice(0.4, 0.55)));
        var names = seen.files().stream().flatMap(f -> f.columns().stream()).map(ColumnGuess::original).toList();
        var ways = earlier.only(k -> k.contains(".") && names.contains(k.substring(k.indexOf('.') + 1)));
        seen = better(older, earlier, seen, attempt(files, seen.choices.or(ways), progress.slice(0.55, 0.7)));
        // a decimal mark or order that the newer file contradicts would make a text of a number
        var wrong = seen.files().stream().flatMap(f -> f.columns().stream()).filter(c -> c.type() == Type.TEXT
                && older.find(c.name()).filter(f -> f.type() != Type.TEXT).isPresent()).map(c -> "format." + c.original()).toList();
        var fewer = seen.choices.only(k -> !wrong.contains(k) || asked.get(k).isPresent());
        return firm(older, files, fewer.equals(seen.choices) ? seen : better(older, earlier, seen, attempt(files, fewer, progress.slice(0.7, 0.8))), progress.slice(0.8, 1));
    }

    /// The look that leaves the table's columns their types where only a few cells of the files do not fit them: their records are kept aside, as at an
    /// import with a chosen type. A column that more cells speak against, or others than those, is left to the comparison, which widens.
    private static Looked firm(StoredTable older, List<Path> files, Looked seen, Progress progress) {
        var exact = seen.choices;
        var wide = seen.choices;
        long unfit = 0;
        for (var file : seen.files()) {
            for (var guess : file.columns()) {
                var type = older.find(guess.name()).map(Field::type).orElse(Type.TEXT);
                long misses = misses(file, guess);
                if (type != Type.TEXT && guess.type() == Type.TEXT && misses > 0 && misses <= FEW * (guess.seen() - guess.missing())) {
                    exact = exact.with("type." + guess.original(), type.id());
                    wide = wide.with("type." + guess.original(), (type == Type.WHOLE ? Type.DECIMAL : type == Type.DATE ? Type.TIMESTAMP : type).id());
                    unfit += misses;
                }
            }
        }
        long most = seen.refused() + unfit;
        for (var choices : new LinkedHashSet<>(List.of(exact, wide))) {
            var firm = choices.equals(seen.choices) ? Optional.<Looked>empty() : attempt(files, choices, progress.slice(0, choices == exact ? 0.5 : 1)).filter(l -> l.refused() <= most);
            if (firm.isPresent()) {
                return firm.get();
            }
        }
        return seen;
    }

    /// How many cells are all that keeps a column from another type than text; 0 where it is text anyway.
    private static long misses(Inspection file, ColumnGuess guess) {
        return file.ledger().lines().stream().filter(l -> l.kind().equals("type-prevented")
                && l.examples().stream().anyMatch(e -> e.column().equals(guess.original()))).mapToLong(Ledger.Line::count).sum();
    }

    private long refused() {
        return files().stream().flatMap(f -> f.ledger().lines().stream()).filter(l -> l.kind().equals("rejected")).mapToLong(Ledger.Line::count).sum();
    }

    /// The later look, unless it failed, knows fewer of the table's columns or cannot decode what the other can.
    private static Looked better(StoredTable older, Choices earlier, Looked one, Optional<Looked> other) {
        return other.filter(o -> o.known(older, earlier) >= one.known(older, earlier) && o.undecodable() <= one.undecodable()).orElse(one);
    }

    private static Optional<Looked> attempt(List<Path> files, Choices choices, Progress progress) {
        try {
            return Optional.of(at(files, choices, progress));
        } catch (Problem e) {
            return Optional.empty();
        }
    }

    private long known(StoredTable older, Choices earlier) {
        return files().stream().flatMap(f -> f.columns().stream()).map(c -> earlier.get("name." + c.original()).orElse(c.name())).filter(n -> older.find(n).isPresent()).count();
    }

    /// The tables that have at least half of their columns in common with what was found, and the chosen one.
    static List<String> candidates(List<StoredTable> tables, List<Field> found, String chosen) {
        var names = found.stream().map(f -> Field.plain(f.name())).toList();
        return tables.stream().filter(t -> t.name().equals(chosen)
                || t.fields().stream().filter(f -> names.contains(Field.plain(f.name()))).count() * 2 >= Math.max(1, t.fields().size())).map(StoredTable::name).toList();
    }

    /// The names of several files.
    List<String> names() {
        return appending == null ? List.of() : IntStream.range(0, appending.files().size()).mapToObj(appending::name).toList();
    }

    private long undecodable() {
        return files().stream().flatMap(f -> f.ledger().lines().stream()).filter(l -> l.kind().equals("undecodable")).mapToLong(Ledger.Line::count).sum();
    }

    /// The choices with the types that the table has where they keep every value of the files; other types are left to the comparison, which widens.
    Choices aligned(Choices chosen, Table table) {
        var changed = chosen;
        for (var guess : files().stream().flatMap(f -> f.columns().stream()).toList()) {
            var type = table.find(guess.name()).map(Field::type).orElse(guess.type());
            boolean keeps = type == Type.TEXT || type == Type.DECIMAL && guess.type() == Type.WHOLE || type == Type.TIMESTAMP && guess.type() == Type.DATE
                    || guess.missing() >= guess.seen();
            if (keeps && type != guess.type() && chosen.type(guess.original()).isEmpty()) {
                changed = changed.with("type." + guess.original(), type.id());
            }
        }
        return changed;
    }

    List<Inspection> files() {
        return appending == null ? List.of(inspection) : appending.files();
    }

    /// The files as the table will read them.
    List<Inspection> settled() {
        return appending == null ? List.of(inspection) : appending.settled();
    }

    /// What was changed or assumed. Of several files: how they differ, what they decide together, what holds for each of them, and under a file's name only
    /// what is its own.
    Ledger ledger() {
        if (appending == null) {
            return inspection.ledger();
        }
        var lines = new ArrayList<Ledger.Line>();
        lines.addAll(appending.differences());
        lines.addAll(together);
        var each = IntStream.range(0, files().size()).mapToObj(appending::ledger).toList();
        var common = common(each);
        if (!common.isEmpty()) {
            boolean all = each.stream().allMatch(own -> own.containsAll(common));
            lines.add(new Ledger.Line("files", all ? Sentence.of("All files:") : Sentence.of("All files, where a file below does not say otherwise:"), 0, List.of()));
            lines.addAll(common);
        }
        for (int i = 0; i < files().size(); i++) {
            lines.add(new Ledger.Line("file", Sentence.of("{0}: {1}", appending.name(i), settled().get(i).summary()), 0, List.of()));
            lines.addAll(each.get(i).stream().filter(l -> !common.contains(l)).toList());
        }
        return new Ledger(lines);
    }

    /// What holds for every file, or for most where each other one has a line of its own on the same.
    private static List<Ledger.Line> common(List<List<Ledger.Line>> each) {
        return each.stream().flatMap(List::stream).distinct().filter(l -> {
            long holding = each.stream().filter(own -> own.contains(l)).count();
            return holding == each.size() || 2 * holding > each.size() && each.stream().allMatch(own -> own.contains(l) || own.stream().anyMatch(o -> o.kind().equals(l.kind())));
        }).toList();
    }

    /// The first records of all files that cannot be read.
    ///
    /// @param leavesOut true where the user left some out, which could be read
    List<Unreadable> unreadable(boolean leavesOut) {
        var all = new ArrayList<Unreadable>();
        for (int i = 0; i < files().size(); i++) {
            var file = files().get(i);
            var before = i == 0 ? "" : i + 1 + ":";
            for (var record : file.rejected()) {
                if (!leavesOut || !StateCount.isLeftOut(record.reason())) {
                    var line = Sentence.of("line {0}", Sentence.verbatim(Long.toString(record.line())));
                    all.add(new Unreadable(before + record.line(), appending == null ? line : Sentence.of("{0}, {1}", appending.name(i), line), record));
                }
            }
        }
        return all;
    }
}
