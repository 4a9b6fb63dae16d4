package merchant.csv;

import java.io.CharArrayReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Frame;
import merchant.csv.frame.HeaderGuess;
import merchant.csv.frame.Outline;
import merchant.csv.frame.Signed;
import merchant.csv.frame.Spot;
import merchant.csv.frame.Tables;
import merchant.csv.frame.Titles;
import merchant.csv.record.Dialect;
import merchant.csv.record.DialectGuess;
import merchant.csv.record.Records;
import merchant.csv.role.ColumnNames;
import merchant.csv.source.Guess;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds dialect, header and the table's place in the characters of a file.
final class Framing {
    private static final int HEADER_RECORDS = 200;
    private static final int DIALECT_CHARACTERS = 1 << 18;
    private static final double NEARLY_ALL = 0.9;
    private static final int FAR = 2;
    private static final String SEP = "sep=";

    private final char[] text;
    private final Choices choices;
    private final boolean sheet;
    private final @Nullable String said;

    /// @param sheet true where the text was made from a workbook's cells, so that its dialect is known
    Framing(char[] text, Choices choices, boolean sheet) {
        this.text = text;
        this.choices = choices;
        this.sheet = sheet;
        this.said = sheet ? null : said(text);
    }

    /// What was found out.
    record Found(Guess encoding, DialectGuess.Found dialect, Guess header, Guess skip, Guess comment, Guess table, Extent extent,
                 List<List<String>> titles, int widest) {
        Layout layout(Charset charset, Choices choices) {
            if (choices.baskets()) {
                return Layout.baskets(charset, dialect.dialect(), !header.value().equals("no"));
            }
            var names = titles.isEmpty() ? ColumnNames.of(List.of(), widest)
                    : ColumnNames.of(Titles.fit(Titles.join(titles, false), extent), extent.usual());
            return new Layout(charset, dialect.dialect(), extent, names);
        }

        Frame frame(Extent ended) {
            return new Frame(dialect.spaces(), skip, comment, table, ended);
        }
    }

    Found find(Guess encoding) {
        var dialect = dialect(text);
        long from = choices.get("skip").map(n -> Long.parseLong(n) + 1).orElse(said == null ? 1L : 2L);
        if (choices.baskets()) {
            return found(encoding, dialect, table(List.of()), List.of(), new Outline(text, 1, dialect.dialect(), 1), 0, null);
        }
        boolean fixed = sheet || said != null || choices.get("delimiter").isPresent();
        var signed = choices.get("skip").or(() -> choices.get("header")).isPresent() ? null : Signed.of(text, dialect.dialect(), fixed, from);
        if (signed != null && signed.delimiter() != dialect.dialect().delimiter()) {
            dialect = divided(dialect, signed);
        }
        var spots = Tables.of(text, dialect.dialect(), fixed, from);
        if (spots.isEmpty()) {
            spots = spots(dialect, from);
        }
        var table = table(spots);
        int number = number(table, spots);
        var spot = number > spots.size() ? new Spot(1, 1, 0, dialect.dialect().delimiter(), 1, List.of()) : spots.get(number - 1);
        var part = Arrays.copyOfRange(text, spot.at(), number < spots.size() ? spots.get(number).at() : text.length);
        if (spot.delimiter() != dialect.dialect().delimiter()) {
            dialect = dialect(part);
        }
        var first = new Outline(part, spot.line(), dialect.dialect(), number == 1 ? from : spot.line());
        if (first.endless()) {
            throw Problem.data(Sentence.of("The file has longer lines, or more columns, than a table can have ({0} columns).", Records.MOST_FIELDS),
                    Sentence.of("Export fewer columns, or choose the delimiter if it was taken for another."));
        }
        boolean chosen = number == 1 && choices.get("skip").isPresent();
        int start = chosen ? 0 : first.start();
        boolean within = signed != null && number == 1 && (spots.size() < 2 || signed.line() < spots.get(1).line());
        if (within && isElsewhere(signed, first, start)) {
            return found(encoding, dialect, table, spots, new Outline(part, spot.line(), dialect.dialect(), signed.line()), 0, signed);
        }
        return found(encoding, dialect, table, spots, first, start, null);
    }

    /// Whether the names of a known export stand on another line than those that the look of the lines gives.
    private static boolean isElsewhere(Signed signed, Outline outline, int start) {
        var rows = outline.rows();
        return start < rows.size() && rows.subList(start, start + outline.titles(start)).stream().noneMatch(r -> r.line() == signed.line());
    }

    private static DialectGuess.Found divided(DialectGuess.Found dialect, Signed signed) {
        var sign = new Dialect(signed.delimiter(), dialect.dialect().quote(), dialect.dialect().backslash()).delimiterName();
        return new DialectGuess.Found(Guess.found(sign, Sentence.of("It divides the names of this export: {0}.", signed.export())), dialect.quote(), dialect.escape(), dialect.spaces());
    }

    private Guess table(List<Spot> spots) {
        return choices.get("table").map(Guess::chosen).orElseGet(() -> {
            int largest = largest(spots);
            return Guess.found(Integer.toString(largest), spots.isEmpty() ? Sentence.of("The first table is read.")
                    : largest == 1 ? Sentence.of("The file has {0} tables; the first one is read.", spots.size())
                            : Sentence.of("The file has {0} tables; table {1} is read, because it is by far the largest.", spots.size(), largest));
        });
    }

    /// The table whose part of the text is by far the longest, as details below a summary are; else the first one.
    private int largest(List<Spot> spots) {
        int best = 1;
        for (int i = 1; i < spots.size(); i++) {
            best = length(spots, i) > length(spots, best - 1) && length(spots, i) >= FAR * length(spots, 0) ? i + 1 : best;
        }
        return best;
    }

    private int length(List<Spot> spots, int index) {
        return (index + 1 < spots.size() ? spots.get(index + 1).at() : text.length) - spots.get(index).at();
    }

    private int number(Guess table, List<Spot> spots) {
        int number = Math.max(1, Integer.parseInt(table.value()));
        if (number > Math.max(1, spots.size())) {
            throw Problem.request(Sentence.of("The file has no table {0}.", table.value()), spots.isEmpty() ? Sentence.of("It holds one table.")
                    : Sentence.of("Choose a number from 1 to {0}.", spots.size()));
        }
        return number;
    }

    private Found found(Guess encoding, DialectGuess.Found dialect, Guess table, List<Spot> spots, Outline outline, int start, @Nullable Signed signed) {
        var rows = outline.rows().subList(start, outline.rows().size());
        int titles = rows.isEmpty() ? 0 : outline.titles(start);
        var header = signed != null && titles == 1 ? Guess.found("yes", Sentence.of("It has the names of this export: {0}.", signed.export())) : header(rows, titles);
        titles = switch (header.value()) {
            case "no" -> 0;
            case "yes" -> header.chosen() ? Math.min(1, rows.size()) : titles;
            default -> Math.min(Integer.parseInt(header.value()), rows.size());
        };
        if (choices.baskets()) {
            titles = 0;
        }
        var named = rows.subList(0, titles).stream().map(Outline.Row::cells).toList();
        var comment = choices.get("comment").map(Guess::chosen).orElseGet(() -> comment(outline));
        long line = rows.isEmpty() ? 1 : rows.getFirst().line();
        int number = Math.min(number(table, spots), Math.max(1, spots.size()));
        long above = rows.isEmpty() || start == 0 && signed == null && choices.get("skip").isEmpty() && said == null && number == 1 ? 1 : line;
        long until = number < spots.size() ? spots.get(number).line() : Long.MAX_VALUE;
        var heading = named.isEmpty() ? List.<String>of() : named.getLast();
        var extent = new Extent(above, titles, until, comment.value().equals("none") ? "" : comment.value(),
                outline.regular() ? outline.usual() : 0, outline.kinds(), outline.ids(), heading, titles > 0 && unnamed(outline, rows.subList(titles, rows.size()), heading), Map.of(), number, spots);
        var skip = choices.get("skip").map(Guess::chosen).orElseGet(() -> Guess.found(Long.toString(above - 1),
                above == 1 ? Sentence.of("The table starts at the file's first line.") : number > 1 ? Sentence.of("Other tables stand above.")
                        : signed != null ? Sentence.of("The names of this export stand below: {0}.", signed.export()) : Sentence.of("The lines above have few cells, or only a title in them.")));
        int widest = rows.stream().limit(HEADER_RECORDS).mapToInt(r -> r.cells().size()).max().orElse(1);
        return new Found(encoding, dialect, header, skip, comment, table, extent, named, widest);
    }

    private Guess header(List<Outline.Row> rows, int titles) {
        var chosen = choices.get("header").map(n -> n.equals("0") ? "no" : n.equals("1") ? "yes" : n);
        if (chosen.isPresent()) {
            return Guess.chosen(chosen.get());
        }
        if (choices.baskets()) {
            return Guess.found("no", Sentence.of("Each line is a basket, the first one too."));
        }
        if (!rows.isEmpty() && !rows.getFirst().readable()) {
            return Guess.found("no", Sentence.of("The first record cannot be read."));
        }
        var first = new ArrayList<List<String>>();
        if (!rows.isEmpty()) {
            first.add(titles > 1 ? Titles.join(rows.subList(0, titles).stream().map(Outline.Row::cells).toList(), false) : rows.getFirst().cells());
            for (int r = Math.max(1, titles); r < Math.min(rows.size(), HEADER_RECORDS); r++) {
                // below the title of a new page the header stands once more
                boolean page = rows.get(r - 1).filled() == 1 && rows.get(r).cells().equals(rows.getFirst().cells());
                if (!page) {
                    first.add(rows.get(r).cells());
                }
            }
        }
        var guess = new HeaderGuess().of(first);
        if (guess.value().equals("no") && titles > 1 && rows.subList(0, titles - 1).stream().allMatch(r -> Titles.isPeriods(r.cells()))) {
            first.set(0, rows.get(titles - 1).cells());
            guess = new HeaderGuess().of(first);
        }
        return guess.value().equals("yes") && titles > 1 ? Guess.found(Integer.toString(titles), Sentence.of("{0} records name the columns together.", titles)) : guess;
    }

    private static Guess comment(Outline outline) {
        var sign = outline.comment();
        return sign.isEmpty() ? Guess.found("none", Sentence.of("No line looks like a comment."))
                : Guess.found(sign, Sentence.of("Lines that start with this sign do not fit the table."));
    }

    /// R writes the names of rows into a first column that the header leaves out.
    private static boolean unnamed(Outline outline, List<Outline.Row> rows, List<String> heading) {
        int usual = outline.usual();
        if (heading.size() != usual - 1 || rows.size() < 2 || heading.stream().anyMatch(String::isBlank)) {
            return false;
        }
        var full = rows.stream().filter(r -> r.cells().size() == usual).toList();
        var different = new HashSet<String>();
        full.forEach(r -> different.add(r.cells().getFirst()));
        long ended = full.stream().filter(r -> !r.cells().getLast().isBlank()).count();
        return full.size() >= NEARLY_ALL * rows.size() && ended >= NEARLY_ALL * full.size() && different.size() == full.size();
    }

    /// Two tables where records of another length start behind a blank line, though neither is surely a table; else none.
    private List<Spot> spots(DialectGuess.Found dialect, long from) {
        var outline = new Outline(text, 1, dialect.dialect(), from);
        var gap = outline.gap(choices.get("skip").isPresent() ? 0 : outline.start());
        char sign = dialect.dialect().delimiter();
        return gap == null ? List.of() : List.of(new Spot(1, 1, 0, sign, outline.usual(), List.of()),
                new Spot(2, gap.line(), gap.at(), sign, gap.cells().size(), gap.cells()));
    }

    private DialectGuess.Found dialect(char[] text) {
        if (sheet) {
            var reason = Sentence.of("The cells of a workbook are text already.");
            return new DialectGuess.Found(Guess.found("comma", reason), Guess.found("double", reason), Guess.found("doubled", reason), Guess.found("kept", reason));
        }
        var delimiter = choices.get("delimiter").map(Guess::chosen).orElse(said == null ? null
                : Guess.found(said, Sentence.of("The file's first line says so.")));
        var found = DialectGuess.of(text, Math.min(text.length, DIALECT_CHARACTERS), delimiter == null ? null : delimiter.value(), choices.get("quote").orElse(null));
        return new DialectGuess.Found(delimiter == null ? found.delimiter() : delimiter, choices.get("quote").map(Guess::chosen).orElse(found.quote()),
                choices.get("escape").map(Guess::chosen).orElse(found.escape()), choices.get("spaces").map(Guess::chosen).orElse(found.spaces()));
    }

    /// The delimiter that a first line `sep=;` names, as Excel writes and reads it.
    private static @Nullable String said(char[] text) {
        int from = text.length > 0 && text[0] == '"' ? 1 : 0;
        if (text.length <= from + SEP.length() || !new String(text, from, SEP.length()).equalsIgnoreCase(SEP)) {
            return null;
        }
        char sign = text[from + SEP.length()];
        int end = from + SEP.length() + 1 + from;
        boolean alone = end >= text.length || text[end] == '\n' || text[end] == '\r';
        return alone && !Character.isLetterOrDigit(sign) && (sign >= ' ' || sign == '\t') ? new Dialect(sign, '"', false).delimiterName() : null;
    }
}
