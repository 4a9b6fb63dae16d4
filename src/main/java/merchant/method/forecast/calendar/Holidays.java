package merchant.method.forecast.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import merchant.text.Sentence;

/// The holidays that come with the program, from `holidays.csv` and `dates.csv`. The Chinese ones are known for 2000 to 2050, the others
/// for 1990 to 2060.
public final class Holidays {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    private Holidays() {}

    /// All of these groups, in the order of the file.
    ///
    /// @param groups among `china`, `western`, `us`, `uk`, `germany`, `japan`
    public static List<Holiday> of(Collection<String> groups) {
        return Known.ALL.stream().filter(e -> e.groups().stream().anyMatch(groups::contains)).map(Entry::holiday).toList();
    }

    /// Read once, when it is first asked for.
    private static final class Known {
        private static final List<Entry> ALL = read();
    }

    private record Entry(Holiday holiday, Set<String> groups) {}

    private static List<Entry> read() {
        var listed = new HashMap<String, Map<Integer, LocalDate>>();
        for (var line : lines("dates.csv")) {
            var cells = line.split(",");
            var dates = new HashMap<Integer, LocalDate>();
            for (int i = 1; i < cells.length; i++) {
                var date = LocalDate.parse(cells[i]);
                dates.put(date.getYear(), date);
            }
            listed.put(cells[0], dates);
        }
        var grouped = new LinkedHashMap<String, List<String[]>>();
        lines("holidays.csv").stream().skip(1).map(l -> l.split(",", -1)).forEach(c -> grouped.computeIfAbsent(c[0], k -> new ArrayList<>()).add(c));
        var rule = new Rule(listed);
        var entries = new ArrayList<Entry>();
        grouped.forEach((id, rows) -> entries.add(entry(id, rows, rule, listed)));
        return List.copyOf(entries);
    }

    private static Entry entry(String id, List<String[]> rows, Rule rule, Map<String, Map<Integer, LocalDate>> listed) {
        var firsts = new LinkedHashMap<Integer, LocalDate>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (var row : rows) {
                int at = year;
                if (within(row[4], year)) {
                    rule.in(year, row[3]).ifPresent(d -> firsts.put(at, d));
                }
            }
        }
        listed.putIfAbsent(id, firsts);
        var cells = rows.getFirst();
        int length = Integer.parseInt(cells[5]);
        var spans = firsts.values().stream().sorted().map(d -> new Holiday.Span(d, d.plusDays(length - 1))).toList();
        boolean moves = rows.stream().anyMatch(r -> r[3].startsWith("listed") || r[3].startsWith("easter"));
        return new Entry(new Holiday(id, new Sentence(cells[1], List.of()), spans, parts(cells[6]), parts(cells[7]), moves),
                new LinkedHashSet<>(List.of(cells[2].split(" "))));
    }

    private static List<Integer> parts(String cell) {
        return cell.contains("/") ? Stream.of(cell.split("/")).map(Integer::valueOf).toList() : Holiday.parts(Integer.parseInt(cell));
    }

    private static boolean within(String years, int year) {
        int dash = years.indexOf('-');
        return dash < 0 || (dash == 0 || year >= Integer.parseInt(years.substring(0, dash)))
                && (dash == years.length() - 1 || year <= Integer.parseInt(years.substring(dash + 1)));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Holidays.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
