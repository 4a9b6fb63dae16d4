package merchant.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.store.feed.Feed;
import merchant.table.Chunk;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;

/// Records of a table that its import could not read, and the rows that they are read as after the user wrote them anew.
///
/// @param places of the records among the table's rejected ones, from 0
/// @param records as they stand there
/// @param texts as the user wrote them, one a record
/// @param rows of the table
/// @param told what the reading changed in them, for the ledger
public record Reread(List<Long> places, List<Rejected> records, List<String> texts, List<Chunk> rows, List<Ledger.Line> told) {
    /// The kind of the ledger's line.
    public static final String KIND = "reread";
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 200;

    public Reread {
        places = List.copyOf(places);
        records = List.copyOf(records);
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
        told = List.copyOf(told);
    }

    /// Adds the rows behind the table's own and takes the records out of the rejected ones, within the caller's transaction, which then writes down
    /// how many there are of each.
    public void apply(Connection c, Feed feed, Side table) throws SQLException {
        refuseOthers(c, table);
        var rejected = "rejected.t" + table.id();
        var left = places.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Sql.execute(c, "CREATE TABLE " + rejected + "_next AS SELECT * FROM " + rejected + " WHERE rowid NOT IN (" + left + ") ORDER BY rowid");
        Sql.execute(c, "DROP TABLE " + rejected);
        Sql.execute(c, "ALTER TABLE " + rejected + "_next RENAME TO t" + table.id());
        try (var tray = feed.tray(table.fields().stream().map(f -> f.type()).toList()); var insert = c.prepareStatement("INSERT INTO " + table.rows() + " " + tray.sql())) {
            for (var chunk : rows) {
                tray.lay(chunk);
                insert.execute();
            }
        }
    }

    /// The rejected records must be those that the user saw.
    private void refuseOthers(Connection c, Side table) throws SQLException {
        for (int i = 0; i < places.size(); i++) {
            var record = records.get(i);
            var same = Sql.rows(c, "SELECT line = ? AND text = ? FROM rejected.t" + table.id() + " WHERE rowid = ?", r -> r.getBoolean(1), record.line(), record.text(), places.get(i));
            if (!same.equals(List.of(true))) {
                throw Problem.request(Sentence.of("The rejected records of \"{0}\" are others by now.", table.name()), Sentence.of("Open them again."));
            }
        }
    }

    /// The ledger with what is told of this and earlier records first.
    public Ledger ledger(Ledger before) {
        var earlier = before.lines().stream().filter(l -> l.kind().equals(KIND)).findFirst();
        long count = earlier.map(Ledger.Line::count).orElse(0L) + records.size();
        var examples = new ArrayList<Ledger.Example>(earlier.map(Ledger.Line::examples).orElse(List.of()));
        for (int i = 0; i < records.size() && examples.size() < EXAMPLES; i++) {
            examples.add(new Ledger.Example(records.get(i).line(), "", cut(records.get(i).text()), cut(texts.get(i))));
        }
        var lines = new ArrayList<Ledger.Line>();
        lines.add(new Ledger.Line(KIND, Sentence.counted(count, "{0} record that could not be read was written anew after the import and read; its rows stand at the end of the table.",
                "{0} records that could not be read were written anew after the import and read; their rows stand at the end of the table."), count, examples));
        before.lines().stream().filter(l -> !l.kind().equals(KIND)).forEach(lines::add);
        lines.addAll(told);
        return new Ledger(lines);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
