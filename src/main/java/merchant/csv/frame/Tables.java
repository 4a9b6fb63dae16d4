package merchant.csv.frame;

import java.io.CharArrayReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.csv.record.Dialect;
import merchant.csv.record.Records;
import merchant.csv.role.NameRole;
import org.jspecify.annotations.Nullable;

/// Finds where one table of a file ends and another begins: behind a blank line, at a header of its own, where records are divided by another sign, or
/// where their number of cells changes for good. In doubt it is one table, because a table that is cut loses records, and two that are read as one show it.
public final class Tables {
    private static final int LOOK = 60;
    private static final int KEPT = 400;
    private static final int MOST_TABLES = 1_000;
    private static final int RETURNS = 5;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char[] SIGNS = {',', ';', '\t', '|'};

    private final Dialect dialect;
    private final boolean fixed;
    private final List<Spot> spots = new ArrayList<>();
    private @Nullable Form current;
    private List<Run> runs = new ArrayList<>();
    /// The first line since the last blank one that may name columns.
    private @Nullable List<String> names;
    /// A line of names alone between blank ones.
    private @Nullable Line cut;
    /// How many lines of each width stand between two blank ones.
    private final Map<Integer, Integer> widths = new HashMap<>();

    /// A line of the text, divided by the file's dialect.
    private record Line(long line, int at, List<String> cells, String raw) {
        /// Whether each cell may name a column.
        private boolean isNames() {
            return cells.size() > 1 && cells.stream().distinct().count() == cells.size() && cells.stream().noneMatch(c -> c.isBlank() || Outline.isValue(c) || Outline.isNothing(c) || c.length() > Titles.LONGEST_NAME);
        }

        private boolean isTitle() {
            return cells.stream().filter(c -> !c.isBlank()).count() <= 1;
        }
    }

    /// Lines of one width without a blank line between them; the first of them are kept.
    private static final class Run {
        private final int width;
        private final boolean apart;
        /// Where it starts, lines of its title too.
        private final Line first;
        private final List<Line> lines = new ArrayList<>();

        private Run(int width, boolean apart, Line first) {
            this.width = width;
            this.apart = apart;
            this.first = first;
        }

        private boolean isTitle() {
            return lines.stream().allMatch(Line::isTitle);
        }
    }

    private Tables(Dialect dialect, boolean fixed) {
        this.dialect = dialect;
        this.fixed = fixed;
    }

    /// The tables of a text in their order; none where it holds one table only, or nothing that is surely more than one.
    ///
    /// @param fixed true where every table is divided by the dialect's sign
    /// @param from the line from which on to look
    public static List<Spot> of(char[] text, Dialect dialect, boolean fixed, long from) {
        var tables = new Tables(dialect, fixed);
        tables.read(text, from);
        return tables.spots.size() > 1 ? tables.spots : List.of();
    }

    private void read(char[] text, long from) {
        var records = new Records(new CharArrayReader(text), dialect);
        boolean apart = true;
        long before = 0;
        while (records.next() && spots.size() < MOST_TABLES) {
            if (records.line() >= from) {
                if (isBlank(records)) {
                    end();
                    apart = true;
                    names = null;
                } else {
                    add(records, (int) before, apart);
                    apart = false;
                }
            }
            before = records.endPosition();
        }
        end();
    }

    private static boolean isBlank(Records records) {
        for (int f = 0; f < records.size(); f++) {
            records.chars(f);
            if (records.quoted(f) || records.from(f) < records.to(f)) {
                return false;
            }
        }
        return records.size() > 0;
    }

    private void add(Records records, int at, boolean apart) {
        int width = records.size();
        var line = line(records, at);
        if (isReordered(line)) {
            end();
            apart = true;
            names = null;
        }
        if (names == null && line.isNames()) {
            names = line.cells;
        }
        widths.merge(width, 1, Integer::sum);
        if (runs.isEmpty()) {
            runs.add(new Run(width, apart, line));
        } else if (runs.getLast().width != width && !isForeign(records)) {
            int same = runs.size() - 1;
            while (same >= 0 && (runs.get(same).width != width || runs.get(same).isTitle())) {
                same--;
            }
            // where the width comes back, what stood between was merely short or long
            if (same >= 0) {
                runs = new ArrayList<>(runs.subList(0, same + 1));
            } else {
                // below lines of a title a table is as much apart as they are
                boolean titled = runs.getFirst().apart && runs.stream().allMatch(Run::isTitle);
                runs.add(new Run(width, titled, titled ? runs.getFirst().first : line));
            }
        }
        if (runs.getLast().lines.size() < LOOK) {
            runs.getLast().lines.add(line);
        }
    }

    /// Whether the line has the names of the table in another order, as files have that were joined though their columns differ.
    private boolean isReordered(Line line) {
        var above = names;
        return above != null && line.cells.size() == above.size() && above.contains(line.cells.getFirst()) && !line.cells.equals(above)
                && line.isNames() && above.containsAll(line.cells) && above.stream().anyMatch(n -> NameRole.of(n).isPresent());
    }

    private static Line line(Records records, int at) {
        var cells = new ArrayList<String>();
        for (int f = 0; f < records.size(); f++) {
            var cell = records.text(f);
            // of a file that was joined to another
            cells.add(f == 0 && cell.startsWith(BYTE_ORDER_MARK) ? cell.substring(1) : cell);
        }
        return new Line(records.line(), at, cells, records.raw().strip());
    }

    /// Whether the record has as many of another delimiter as the first line of the last run, which the file's delimiter divides at random then.
    private boolean isForeign(Records records) {
        if (fixed || runs.size() < 2) {
            return false;
        }
        var first = runs.getLast().lines.getFirst().raw;
        for (char sign : SIGNS) {
            long count = sign == dialect.delimiter() ? 0 : count(first, sign);
            if (count > 0 && count == count(records.raw(), sign)) {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /// Judges the lines up to a blank one.
    private void end() {
        join();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var rest = new ArrayList<Line>();
            runs.subList(i, runs.size()).forEach(r -> rest.addAll(r.lines));
            var other = other(rest);
            boolean all = other != null;
            other = all ? other : other(run.lines);
            var own = Form.of(dialect.delimiter(), run.lines.stream().map(Line::cells).toList());
            if (other != null && (own == null || other.width() > own.width() && (current == null || own.width() != current.width())) && take(other, run)) {
                if (all) {
                    break;
                }
            } else if ((own == null || !take(own, run)) && (cut == null || run.lines.size() > 1)) {
                more(run);
            }
        }
        runs = new ArrayList<>();
        widths.clear();
    }

    /// Puts a line of names before the lines from which a blank one cuts it off.
    private void join() {
        var names = cut;
        cut = null;
        if (runs.size() == 1 && runs.getFirst().lines.size() == 1 && runs.getFirst().lines.getFirst().isNames()) {
            cut = runs.getFirst().lines.getFirst();
        } else if (names != null && !runs.isEmpty() && runs.getFirst().width == names.cells.size()) {
            var joined = new Run(names.cells.size(), true, names);
            joined.lines.add(names);
            joined.lines.addAll(runs.getFirst().lines);
            runs.set(0, joined);
        }
    }

    /// Takes the lines for a table of its own; false where they are more of the table above, or none.
    private boolean take(Form form, Run run) {
        var above = current;
        if (above != null && (!above.certain() && !run.apart || goesOn(above, form, run) || !form.opens(above, run.apart))) {
            return false;
        }
        if (above == null && form.delimiter() != dialect.delimiter() && !form.certain()) {
            return false;
        }
        if (above != null && !above.certain() && spots.size() == 1 && (Lists.is(above) || form.delimiter() != above.delimiter())) {
            spots.clear();
        }
        current = form;
        var first = run.first;
        spots.add(new Spot(spots.size() + 1, spots.isEmpty() ? 1 : first.line, spots.isEmpty() ? 0 : first.at, form.delimiter(), form.width(), form.heading()));
        return true;
    }

    /// Whether the table above goes on: its width comes back before the next blank line, so that the lines are merely short or long.
    private boolean goesOn(Form above, Form form, Run run) {
        boolean comparable = above.delimiter() == dialect.delimiter() && form.delimiter() == dialect.delimiter() && form.length() != above.length();
        return run.apart && comparable && widths.getOrDefault(above.length(), 0) * RETURNS >= widths.getOrDefault(form.length(), 0);
    }

    private void more(Run run) {
        var above = current;
        if (above != null && above.rows().size() < KEPT) {
            current = above.with(run.lines.stream().map(Line::cells).toList());
        }
    }

    /// The form of lines that another sign divides all alike, that of the most cells; null where none does.
    private @Nullable Form other(List<Line> lines) {
        Form best = null;
        for (char sign : SIGNS) {
            if (!fixed && sign != dialect.delimiter() && !lines.isEmpty()) {
                var form = Form.of(sign, lines.stream().map(l -> divided(l.raw, sign)).toList());
                if (form != null && form.share() == 1 && !isPoorer(form, lines) && (best == null || form.width() > best.width())) {
                    best = form;
                }
            }
        }
        return best;
    }

    /// Whether the sign gives most lines fewer cells than the file's own does, as one that stands in their numbers and texts.
    private static boolean isPoorer(Form form, List<Line> lines) {
        return lines.stream().filter(l -> l.cells.size() > form.width()).count() * 2 > lines.size();
    }

    private List<String> divided(String raw, char sign) {
        var records = new Records(new StringReader(raw), new Dialect(sign, dialect.quote(), dialect.backslash()));
        var cells = new ArrayList<String>();
        if (records.next()) {
            for (int f = 0; f < records.size(); f++) {
                cells.add(records.text(f));
            }
        }
        return cells;
    }
}
