package merchant.store.step;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import merchant.store.formula.FormulaSql;
import merchant.store.formula.Gaps;
import merchant.table.formula.Formula;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a step became: a question that gives the rows after it, each with a `rowid` that orders them.
///
/// @param rows whether each row stays one row
/// @param effort what it costs to ask for some rows
/// @param notes questions whose answers the user is told
/// @param extents what the step would make, to be asked before it is made; it is refused where that is too much
/// @param bars questions for a number that must be zero, or the step is refused
public record Compiled(String sql, Shape shape, boolean rows, Effort effort, List<Note> notes, List<Extent> extents, List<Bar> bars) {
    private static final int EXAMPLES = 3;
    /// Among so many rows examples that differ are looked for: to write all of them as text takes longer than to find them.
    private static final int LOOKED_AT = 200;

    public Compiled {
        notes = List.copyOf(notes);
        extents = List.copyOf(extents);
        bars = List.copyOf(bars);
    }

    Compiled(String sql, Shape shape, boolean rows, Effort effort, List<Note> notes) {
        this(sql, shape, rows, effort, notes, List.of());
    }

    Compiled(String sql, Shape shape, boolean rows, Effort effort, List<Note> notes, List<Extent> extents) {
        this(sql, shape, rows, effort, notes, extents, List.of());
    }

    /// What it costs to ask for some rows in order.
    public enum Effort {
        /// A page is as quick as one of the table before, because every row is made of one row.
        LIGHT,
        /// All rows must be looked at, but they come in order.
        SCAN,
        /// All rows must be looked at and put in order.
        ORDER
    }

    /// A question for one number; told in words where the number is not zero.
    ///
    /// @param rowsOrNull the rows that it counts, of which some are shown; null for none
    public record Note(String sql, @Nullable Rows rowsOrNull, String one, String many, Object... more) {
        public Sentence say(long count, List<String> found) {
            var said = Sentence.counted(count, one, many, more);
            return found.isEmpty() ? said : Sentence.of("{0} For example: {1}.", said, Part.listing(found));
        }
    }

    /// Rows for which something holds.
    ///
    /// @param from where they are, each with a `rowid`
    /// @param shown one of their values as text
    public record Rows(String from, String where, String shown) {
        private String counted() {
            return "count(*) FILTER (WHERE " + where + "), CAST(min(rowid, " + LOOKED_AT + ") FILTER (WHERE " + where + ") AS VARCHAR)";
        }

        /// @param places a list of rows, as the database writes one
        private String examples(String places) {
            return "SELECT v FROM (SELECT " + shown + " AS v, min(rowid) AS r FROM " + from + " WHERE rowid IN (" + places.substring(1, places.length() - 1) + ") GROUP BY 1) ORDER BY r LIMIT "
                    + EXAMPLES;
        }
    }

    /// Asks the database.
    public interface Asked {
        /// The rows of an answer, each cell as text.
        List<List<@Nullable String>> ask(String sql) throws SQLException;
    }

    /// What the user is told. All rows of one place are counted in one go, because looking at them again for each note took most of a preview.
    public List<Sentence> told(Asked asked) throws SQLException {
        var counted = new HashMap<Rows, List<@Nullable String>>();
        for (var from : notes.stream().map(Note::rowsOrNull).filter(Objects::nonNull).map(Rows::from).distinct().toList()) {
            var there = notes.stream().map(Note::rowsOrNull).filter(r -> r != null && r.from.equals(from)).distinct().toList();
            var found = asked.ask("SELECT " + there.stream().map(Rows::counted).collect(Collectors.joining(", ")) + " FROM " + from).getFirst();
            for (int i = 0; i < there.size(); i++) {
                counted.put(there.get(i), found.subList(2 * i, 2 * i + 2));
            }
        }
        var said = new ArrayList<Sentence>();
        for (var note : notes) {
            var rows = note.rowsOrNull();
            var found = rows == null ? asked.ask(note.sql()).getFirst() : counted.getOrDefault(rows, List.of("0"));
            long count = found.getFirst() == null ? 0 : new BigDecimal(found.getFirst()).longValue();
            if (count > 0) {
                said.add(note.say(count, rows == null ? List.of() : asked.ask(rows.examples(String.valueOf(found.getLast()))).stream().map(r -> String.valueOf(r.getFirst())).toList()));
            }
        }
        return said;
    }

    /// Rows for which the step cannot be done.
    public record Bar(Note note, Sentence remedy) {}

    /// A step that makes each row of one row.
    static Compiled light(Shape.Select select, String from) {
        return new Compiled(select.sql("rowid", "FROM " + from), select.shape(), true, Effort.LIGHT, List.of());
    }

    /// A step that makes each row of all rows.
    static Compiled scan(Shape.Select select, String from) {
        return new Compiled(select.sql("rowid", "FROM " + from), select.shape(), true, Effort.SCAN, List.of());
    }

    /// A step that makes each row of all rows and does not hand them on in order.
    static Compiled ordered(Shape.Select select, String from) {
        return new Compiled(select.sql("rowid", "FROM " + from), select.shape(), true, Effort.ORDER, List.of());
    }

    Compiled note(String sql, String one, String many, Object... more) {
        var all = new ArrayList<>(notes);
        return with(all, new Note(sql, null, one, many, more));
    }

    /// A note of such rows, with some of their values.
    Compiled note(Rows which, String one, String many, Object... more) {
        return with(new ArrayList<>(notes), new Note("", which, one, many, more));
    }

    private Compiled with(List<Note> all, Note note) {
        all.add(note);
        return new Compiled(sql(), shape, rows, effort, all, extents, bars);
    }

    /// Tells of rows in which a formula gives nothing though its values are there, and of texts that it reads as numbers or days and that are none; refuses the step where it makes a text
    /// that is too long for some row.
    Compiled checked(Formula formula, Shape in, String from) {
        var told = FormulaSql.unread(formula, in::ref).map(test -> note(counting(test, from),
                "In {0} row a text is no number or day that the formula can read, and counts as missing.", "In {0} rows a text is no number or day that the formula can read, and counts as missing."))
                .orElse(this);
        for (var gap : Gaps.of(formula, in::ref).entrySet()) {
            var count = counting(gap.getValue(), from);
            told = switch (gap.getKey()) {
                case ZERO -> told.note(count, "In {0} row the formula divides by zero, and the result is missing.", "In {0} rows the formula divides by zero, and the result is missing.");
                case ROOT -> told.note(count, "In {0} row the formula takes a root or logarithm of a number that has none, and it is missing.",
                        "In {0} rows the formula takes a root or logarithm of a number that has none, and it is missing.");
                case RANGE -> told.note(count, "In {0} row a number or day that the formula makes is too large or is none, and it is missing.",
                        "In {0} rows a number or day that the formula makes is too large or is none, and it is missing.");
                case SOME -> told.note(count, "In {0} row the formula gives nothing, though all columns that it names hold something.",
                        "In {0} rows the formula gives nothing, though all columns that it names hold something.");
                case PIECE -> told.note(count, "In {0} row a text has no such piece, and it is missing.", "In {0} rows a text has no such piece, and it is missing.");
            };
        }
        return told.bounded(formula, in, from);
    }

    /// Counts rows of which a formula says something. Not by a WHERE: DuckDB moves that into its scan, which looks at a hundred thousand rows before it heeds a cancel.
    private static String counting(String test, String from) {
        return "SELECT count(*) FILTER (WHERE " + test + ") FROM " + from;
    }

    private Compiled bounded(Formula formula, Shape in, String from) {
        return FormulaSql.tooLong(formula, in::ref).map(test -> new Compiled(sql, shape, rows, effort, notes, extents,
                List.of(new Bar(new Note(counting(test, from), null, "In {0} row the formula makes a text of more than {1} characters.",
                        "In {0} rows the formula makes a text of more than {1} characters.", FormulaSql.LONGEST), Sentence.of("Let it make shorter texts, for example by left(text, 100)."))))).orElse(this);
    }
}
