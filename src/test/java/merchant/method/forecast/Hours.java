package merchant.method.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import merchant.method.forecast.Competition.One;

/// Hours on which rules may be decided, because they do not judge: 700 or 960 past ones and 48 that are held back. Passers-by and the shop's orders are
/// real; the made ones, whose day wanders, are [MadeHours].
final class Hours {
    static final int AHEAD = 48;
    private static final int LONG = 960;
    private static final int SHORT = 700;
    private static final int ROOM = LONG + AHEAD + 2;
    private static final int MOST = 6;
    private static final int PLACES = 9;
    private static final int AFTER_NEW_YEAR = 24 * 35;
    private static final int HOUR = 3_600;
    private static final LocalDateTime FIRST = LocalDateTime.of(2010, 12, 1, 0, 0);
    /// Invoice, code, what it is (in quotes where it holds a comma), pieces, when.
    private static final Pattern LINE = Pattern.compile("([^,]*),[^,]*,(?:\"(?:[^\"]|\"\")*\"|[^,]*),(-?\\d+),([^,]*),.*");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Hours() {}

    /// Passers-by in an hour: of each place up to six pieces without gaps, of nine that stand evenly over its two years.
    ///
    /// @param file columns `Sensor`, `s` (first second of the hour since 1970, UTC) and `Count`
    static List<One> passersBy(Path file) {
        var places = new TreeMap<String, TreeMap<Integer, Double>>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(l -> l.replace("\"", "").split(",")).filter(c -> !c[2].equals("NA"))
                    .forEach(c -> places.computeIfAbsent(c[0], k -> new TreeMap<>()).put((int) (Double.parseDouble(c[1]) / HOUR), Double.valueOf(c[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = new ArrayList<One>();
        for (var place : places.entrySet()) {
            var hours = place.getValue();
            var pieces = new ArrayList<One>();
            for (int i = 0; i < PLACES; i++) {
                int from = evenly(hours.firstKey(), hours.lastKey() - ROOM, PLACES, i);
                var piece = piece(place.getKey() + " " + i, i, from, h -> hours.getOrDefault(h, Double.NaN));
                if (Arrays.stream(piece.past()).noneMatch(Double::isNaN) && Arrays.stream(piece.truth()).noneMatch(Double::isNaN)) {
                    pieces.add(piece);
                }
            }
            found.addAll(pieces.subList(0, Math.min(MOST, pieces.size())));
        }
        return found;
    }

    /// Invoices or pieces of `online_retail` in an hour, returns left out: six pieces of its year.
    ///
    /// @param file `online_retail.csv.gz`
    static List<One> shop(Path file) {
        var pieces = new HashMap<Integer, Double>();
        var invoices = new HashMap<Integer, Set<String>>();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(LINE::matcher).filter(m -> m.matches() && Integer.parseInt(m.group(2)) > 0).forEach(m -> {
                int hour = (int) ChronoUnit.HOURS.between(FIRST, LocalDateTime.parse(m.group(3), WHEN));
                pieces.merge(hour, Double.valueOf(m.group(2)), Double::sum);
                invoices.computeIfAbsent(hour, k -> new HashSet<>()).add(m.group(1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int last = pieces.keySet().stream().mapToInt(h -> h).max().orElseThrow() - ROOM;
        var found = new ArrayList<One>();
        for (int i = 0; i < MOST; i++) {
            IntToDoubleFunction at = i % 3 == 0 ? h -> pieces.getOrDefault(h, 0.0) : h -> invoices.getOrDefault(h, Set.of()).size();
            found.add(piece("online_retail " + i, i, evenly(AFTER_NEW_YEAR, last, MOST, i), at));
        }
        return found;
    }

    /// How many hours the i-th of several series holds before those that are held back.
    static int length(int i) {
        return i % 2 == 0 ? LONG : SHORT;
    }

    private static int evenly(int first, int last, int count, int i) {
        return first + (int) ((double) (last - first) * i / (count - 1));
    }

    private static One piece(String name, int i, int from, IntToDoubleFunction at) {
        var values = new double[length(i) + AHEAD];
        Arrays.setAll(values, t -> at.applyAsDouble(from + t));
        return one(name, values);
    }

    static One one(String name, double[] values) {
        int past = values.length - AHEAD;
        return new One(name, Arrays.copyOf(values, past), Arrays.copyOfRange(values, past, values.length));
    }
}
