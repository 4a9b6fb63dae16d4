package merchant.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.store.copy.Difference.Kind;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.Role;
import merchant.table.RowLines;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Takes a newer table's rows over into an older one, by a key. Rows of one key are matched in their order, so that a key that repeats loses
/// nothing. The older table keeps its name, its columns and its place; what is made of it stays.
public final class Renewal {
    /// How the keys of state start that say when a table was renewed last.
    public static final String RENEWED = "renewed-";
    private static final int TRIED = 8;
    private static final String NUMBER = "\"·number\"";
    private static final String ROW = Side.ROW;
    private static final long EXACT = 1L << 53;
    private static final Sentence EARLIER = Sentence.of("Of the earlier file: {0}", Sentence.verbatim(""));
    private static final List<List<Role>> KEYS = List.of(List.of(Role.ORDER_ID), List.of(Role.ORDER_ID, Role.PRODUCT), List.of(Role.CUSTOMER),
            List.of(Role.PRODUCT), List.of(Role.DATE), List.of(Role.DATE, Role.PRODUCT));

    /// Up to this share of rows may repeat a key that is taken for what it means: the same order line twice is common, and rows of one key are matched in their order.
    private static final double FEW = 0.05;
    private static final double KEYED = 0.4;
    private static final double COUNTED = 0.7;
    private static final double REPEATED = 0.85;

    private final Connection c;
    private final Progress progress;
    private final Side older;
    private final Side newer;
    private final List<String> shared;
    private final List<Difference.Renamed> renamed;
    private final List<Difference.Retyped> retyped = new ArrayList<>();
    private final RowLines lines;

    /// @param lines where the newer table's rows stand in their file
    /// @param renamed columns that the newer table calls otherwise
    /// @throws Problem when the newer table has none of the older one's columns
    public Renewal(Connection connection, Side older, Side newer, List<Difference.Renamed> renamed, RowLines lines, Progress progress) throws SQLException {
        this.c = connection;
        this.renamed = List.copyOf(renamed);
        this.progress = progress;
        this.lines = lines;
        this.older = older;
        this.newer = newer.as(renamed);
        this.shared = older.names().stream().filter(this.newer.names()::contains).toList();
        for (var name : shared) {
            var was = older.field(name).type();
            var is = this.newer.field(name).type();
            if (was != is) {
                retyped.add(new Difference.Retyped(name, was, is, both(name, was, is)));
            }
        }
        if (shared.isEmpty()) {
            throw Problem.request(Sentence.of("The file has no column of the table \"{0}\".", older.name()),
                    Sentence.of("Import it as a table of its own."));
        }
    }

    /// What would become of the older table's rows, columns that the newer one calls otherwise found first.
    ///
    /// @param wanted what the user says of keys and columns
    public static Difference difference(Connection connection, Side older, Side newer, Matching wanted, RowLines lines, Progress progress) throws SQLException {
        var key = wanted.key();
        var renamed = new ArrayList<>(wanted.chosen());
        renamed.addAll(wanted.free(Renames.known(older, newer.as(renamed))));
        if (!older.names().stream().allMatch(newer.as(renamed).names()::contains) && older.names().stream().anyMatch(newer.as(renamed).names()::contains)) {
            var begun = new Renewal(connection, older, newer, renamed, lines, Progress.NONE);
            var known = key.isEmpty() ? begun.key() : key;
            if (begun.shared.containsAll(known) && !known.containsAll(begun.shared)) {
                renamed.addAll(wanted.free(Renames.alike(connection, begun.older, begun.newer, begun.pairs(known))));
            }
        }
        return new Renewal(connection, older, newer, renamed, lines, progress).difference(key);
    }

    /// The rows of both tables that are the same by a key, as `o` and `n`.
    private String pairs(List<String> key) {
        return "(" + numbered(older, key) + ") o JOIN (" + numbered(newer, key) + ") n ON " + on(key);
    }

    /// The narrowest type that keeps every value of both; text where whole numbers are too large for decimals.
    private Type both(String name, Type was, Type is) throws SQLException {
        if (was.isMoment() && is.isMoment()) {
            return Type.TIMESTAMP;
        }
        if (!was.isNumber() || !is.isNumber()) {
            return Type.TEXT;
        }
        var whole = was == Type.WHOLE ? older : newer;
        boolean exact = Sql.rows(c, "SELECT count(*) = 0 FROM " + whole.rows() + " WHERE " + whole.column(name) + " NOT BETWEEN " + -EXACT + " AND " + EXACT,
                r -> r.getBoolean(1)).getFirst();
        return exact ? Type.DECIMAL : Type.TEXT;
    }

    /// The fields of the renewed table.
    public static List<Field> fields(Difference found, List<Field> older) {
        return older.stream().map(f -> found.retyped().stream().filter(r -> r.column().equals(f.name())).findFirst()
                .map(r -> new Field(f.name(), r.both(), f.roleOrNull(), f.personalOrNull())).orElse(f)).toList();
    }

    /// The rows of a table with their numbers, retyped columns as both tables will hold them.
    private String rows(Side table) {
        var casts = retyped.stream().filter(r -> table.field(r.column()).type() != r.both())
                .map(r -> cast(table.column(r.column()), table.field(r.column()).type(), r.both()) + " AS " + table.column(r.column())).toList();
        return "(SELECT *" + (casts.isEmpty() ? "" : " REPLACE (" + String.join(", ", casts) + ")") + ", rowid AS " + ROW + " FROM " + table.rows() + ")";
    }

    private static String cast(String column, Type is, Type wanted) {
        return switch (wanted) {
            case DECIMAL -> "CAST(" + column + " AS DOUBLE)";
            case TIMESTAMP -> "CAST(" + column + " AS TIMESTAMP)";
            case WHOLE, DATE, FLAG, TEXT -> is == Type.DECIMAL ? "regexp_replace(CAST(" + column + " AS VARCHAR), '\\.0$', '')" : "CAST(" + column + " AS VARCHAR)";
        };
    }

    /// The columns that tell rows apart in both tables, best first by what they mean; those of a meaning that few rows repeat where none does; else all.
    private List<String> key() throws SQLException {
        var meant = new LinkedHashSet<List<String>>();
        for (var roles : KEYS) {
            var columns = roles.stream().map(older::with).flatMap(Optional::stream).toList();
            if (columns.size() == roles.size() && shared.containsAll(columns)) {
                meant.add(columns);
            }
        }
        var tried = new LinkedHashSet<>(meant);
        older.fields().stream().filter(f -> f.type() == Type.TEXT || f.type() == Type.WHOLE).limit(TRIED).map(f -> List.of(f.name())).filter(shared::containsAll).forEach(tried::add);
        var best = shared;
        double least = FEW;
        int done = 0;
        for (var key : tried) {
            progress.report(KEYED * done++ / tried.size());
            double repeats = Math.max(repeats(older, key), repeats(newer, key));
            if (repeats == 0) {
                return key;
            }
            if (repeats < least && meant.contains(key)) {
                best = key;
                least = repeats;
            }
        }
        return best;
    }

    /// The share of rows whose key another row has too, each key's first not counted.
    private double repeats(Side table, List<String> key) throws SQLException {
        return Sql.rows(c, "SELECT 1 - (SELECT count(*) FROM (SELECT DISTINCT " + columns(table, key) + " FROM " + table.rows() + ")) / greatest(count(*), 1) FROM " + table.rows(),
                r -> r.getDouble(1)).getFirst();
    }

    /// What would become of the older table's rows.
    ///
    /// @param key columns that tell rows apart; empty for those that are found
    private Difference difference(List<String> key) throws SQLException {
        var known = key.isEmpty() ? key() : List.copyOf(key);
        progress.report(KEYED);
        if (!shared.containsAll(known)) {
            throw Problem.request(Sentence.of("A key needs columns that both have."), Sentence.of("Choose other columns."));
        }
        var counts = Sql.rows(c, both(known) + "SELECT count(*) FILTER (o IS NOT NULL AND n IS NOT NULL AND NOT d), count(*) FILTER (o IS NULL),"
                + " count(*) FILTER (o IS NOT NULL AND n IS NOT NULL AND d), count(*) FILTER (n IS NULL) FROM pair",
                r -> new long[] {r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4)}).getFirst();
        progress.report(COUNTED);
        long repeated = repeated(older, known) + repeated(newer, known);
        progress.report(REPEATED);
        return new Difference(known, counts[0], counts[1], counts[2], counts[3], repeated, aside(), without(older, newer),
                without(newer, older), renamed, retyped, examples(known));
    }

    /// How many records of the newer file are kept aside.
    private long aside() throws SQLException {
        return Sql.rows(c, "SELECT count(*) FROM rejected.t" + newer.id(), r -> r.getLong(1)).getFirst();
    }

    private long repeated(Side table, List<String> key) throws SQLException {
        return Sql.rows(c, "SELECT count(*) FROM (" + numbered(table, key) + ") WHERE " + NUMBER + " > 1", r -> r.getLong(1)).getFirst();
    }

    private List<Difference.Example> examples(List<String> key) throws SQLException {
        var examples = new ArrayList<Difference.Example>();
        for (var kind : Kind.values()) {
            var where = switch (kind) {
                case NEW -> "o IS NULL";
                case CHANGED -> "o IS NOT NULL AND n IS NOT NULL AND d";
                case VANISHED -> "n IS NULL";
            };
            record Pair(long older, long newer) {}
            var pairs = Sql.rows(c, both(key) + "SELECT coalesce(o, -1), coalesce(n, -1) FROM pair WHERE " + where
                    + " ORDER BY coalesce(n, o) LIMIT " + Difference.EXAMPLES, r -> new Pair(r.getLong(1), r.getLong(2)));
            for (var pair : pairs) {
                examples.add(example(kind, key, pair.older, pair.newer));
            }
            progress.report(REPEATED + (1 - REPEATED) * (kind.ordinal() + 1) / Kind.values().length);
        }
        return examples;
    }

    private Difference.Example example(Kind kind, List<String> key, long was, long is) throws SQLException {
        var named = String.join(" · ", texts(kind == Kind.VANISHED ? older : newer, key, kind == Kind.VANISHED ? was : is));
        if (kind != Kind.CHANGED) {
            return new Difference.Example(kind, named, "", "", "", lines.line(is));
        }
        var before = texts(older, shared, was);
        var after = texts(newer, shared, is);
        for (int i = 0; i < shared.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return new Difference.Example(kind, named, shared.get(i), before.get(i), after.get(i), lines.line(is));
            }
        }
        return new Difference.Example(kind, named, "", "", "", lines.line(is));
    }

    private List<String> texts(Side table, List<String> names, long row) throws SQLException {
        var columns = names.stream().map(n -> "coalesce(CAST(" + value("", table, n) + " AS VARCHAR), '')").collect(Collectors.joining(", "));
        return Sql.rows(c, "SELECT " + columns + " FROM " + rows(table) + " WHERE " + ROW + " = ?", r -> {
            var texts = new String[names.size()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = r.getString(i + 1);
            }
            return Arrays.asList(texts);
        }, row).getFirst();
    }

    /// Takes the newer rows over, within the caller's transaction, which then writes down what the older table has become and drops the newer one.
    ///
    /// @param keep whether rows that vanished stay
    /// @param source the column that gets the newer file's name in new rows; empty where there is none
    /// @param file the newer file, without its folder
    public void apply(Difference found, boolean keep, String source, String file) throws SQLException {
        var merged = older.fields().stream().map(f -> {
            var column = older.column(f.name());
            return shared.contains(f.name()) ? "CASE WHEN n." + ROW + " IS NULL THEN o." + column + " ELSE n." + newer.column(f.name()) + " END AS " + column
                    : f.name().equals(source) ? "CASE WHEN o." + ROW + " IS NULL THEN '" + file.replace("'", "''") + "' ELSE o." + column + " END AS " + column
                    : "o." + column + " AS " + column;
        }).collect(Collectors.joining(", "));
        var target = older.rows();
        progress.check();
        Sql.execute(c, "CREATE TABLE " + target + "_newer AS SELECT * EXCLUDE (\"·g\", \"·r\") FROM (SELECT " + merged
                + ", CASE WHEN o." + ROW + " IS NULL THEN 1 ELSE 0 END AS \"·g\", coalesce(o." + ROW + ", n." + ROW + ") AS \"·r\" FROM ("
                + numbered(older, found.key()) + ") o FULL JOIN (" + numbered(newer, found.key()) + ") n ON " + on(found.key())
                + (keep ? "" : " WHERE n." + ROW + " IS NOT NULL") + ") ORDER BY \"·g\", \"·r\"");
        progress.report(COUNTED);
        Sql.execute(c, "DROP TABLE " + target);
        Sql.execute(c, "ALTER TABLE " + target + "_newer RENAME TO t" + older.id());
        Sql.execute(c, "INSERT INTO rejected.t" + older.id() + " SELECT * FROM rejected.t" + newer.id());
        progress.report(1);
    }

    /// The key of the state that says when a table was renewed last.
    public static String renewed(long table) {
        return RENEWED + table;
    }

    /// The ledger of a renewed table: what was taken over, what the newer file's reading says, what the older one's reading says where cells of it
    /// stay, and earlier renewals.
    ///
    /// @param file the newer file, without its folder
    /// @param source the column that got its name in new rows; empty where there is none
    public static Ledger ledger(Difference found, boolean keep, String file, String source, Ledger older, Ledger newer) {
        var lines = new ArrayList<Ledger.Line>();
        var vanished = found.vanished() == 0 ? Sentence.of("none vanished") : keep ? Sentence.counted(found.vanished(), "{0} is not in it and was kept", "{0} are not in it and were kept")
                : Sentence.counted(found.vanished(), "{0} was not in it and was taken out", "{0} were not in it and were taken out");
        lines.add(new Ledger.Line("renewed", Sentence.counted(found.fresh(), "Renewed from \"{1}\": {0} row is new, {2} changed, {3}.", "Renewed from \"{1}\": {0} rows are new, {2} changed, {3}.", file, found.changed(), vanished),
                found.fresh() + found.changed() + (keep ? 0 : found.vanished()),
                found.examples().stream().filter(e -> e.kind() == Kind.CHANGED).map(e -> new Ledger.Example(e.line(), e.column(), e.before(), e.after())).toList()));
        if (!source.isEmpty()) {
            lines.add(new Ledger.Line("file", Sentence.counted(found.fresh(), "From \"{1}\": {0} row.", "From \"{1}\": {0} rows.", file), found.fresh(), List.of()));
        }
        found.renamed().forEach(r -> lines.add(new Ledger.Line("column-renamed", r.said(), 0, List.of())));
        columns(lines, "columns-absent", found.absent(), Sentence.of("The file lacks these columns; what the table holds in them stays: {0}.", Part.listing(found.absent())));
        columns(lines, "columns-additional", found.additional(), Sentence.of("The file has these columns more, which the table does not take: {0}.", Part.listing(found.additional())));
        found.retyped().forEach(r -> lines.add(new Ledger.Line("column-retyped", r.said(), 0, List.of())));
        lines.addAll(newer.lines());
        boolean stays = keep && found.vanished() > 0 || !found.absent().isEmpty();
        for (var line : older.lines()) {
            boolean event = line.kind().equals("renewed") || line.kind().equals("reread") || line.what().pattern().equals(EARLIER.pattern());
            if (event || stays) {
                lines.add(event ? line : new Ledger.Line(line.kind(), Sentence.of("Of the earlier file: {0}", line.what()), line.count(), line.examples()));
            }
        }
        return new Ledger(lines);
    }

    private static void columns(List<Ledger.Line> lines, String kind, List<String> columns, Sentence what) {
        if (!columns.isEmpty()) {
            lines.add(new Ledger.Line(kind, what, columns.size(), List.of()));
        }
    }

    /// The pairs of rows: `o` and `n` are row numbers, null where there is none; `d` says whether they differ.
    private String both(List<String> key) {
        var differs = shared.stream().map(s -> value("o.", older, s) + " IS DISTINCT FROM " + value("n.", newer, s)).collect(Collectors.joining(" OR "));
        return "WITH pair AS (SELECT o." + ROW + " AS o, n." + ROW + " AS n, " + differs + " AS d FROM (" + numbered(older, key) + ") o FULL JOIN ("
                + numbered(newer, key) + ") n ON " + on(key) + ") ";
    }

    private String on(List<String> key) {
        return key.stream().map(k -> value("o.", older, k) + " IS NOT DISTINCT FROM " + value("n.", newer, k)).collect(Collectors.joining(" AND "))
                + " AND o." + NUMBER + " = n." + NUMBER;
    }

    private String numbered(Side table, List<String> key) {
        return "SELECT *, row_number() OVER (PARTITION BY " + key.stream().map(k -> value("", table, k)).collect(Collectors.joining(", ")) + " ORDER BY " + ROW + ") AS " + NUMBER + " FROM " + rows(table);
    }

    /// A column of [#rows] as it is compared: where a text stands against another type, a text that says the same value in other signs is the same
    /// (`12.50` and 12.5, a moment with and without its seconds), but not a number that
    /// begins with a zero, as codes do. Whole numbers are compared digit by digit, because a decimal does not tell long ones apart.
    private String value(String of, Side table, String name) {
        var column = of + table.column(name);
        var type = retyped.stream().filter(r -> r.column().equals(name) && r.both() == Type.TEXT).map(r -> r.older() == Type.TEXT ? r.newer() : r.older()).findFirst().orElse(Type.TEXT);
        return switch (type) {
            case TEXT -> column;
            case WHOLE, DECIMAL -> "CASE WHEN regexp_matches(" + column + ", '^-?0[0-9]|^-?[0-9]+$') THEN " + column + " ELSE regexp_replace(" + same(column, "DOUBLE") + ", '\\.0$', '') END";
            case DATE, TIMESTAMP -> same(column, "TIMESTAMP");
            case FLAG -> same(column, "BOOLEAN");
        };
    }

    private static String same(String column, String type) {
        return "coalesce(CAST(TRY_CAST(" + column + " AS " + type + ") AS VARCHAR), " + column + ")";
    }

    private static String columns(Side table, List<String> names) {
        return names.stream().map(table::column).collect(Collectors.joining(", "));
    }

    private static List<String> without(Side table, Side other) {
        return table.names().stream().filter(n -> !other.names().contains(n)).toList();
    }
}
