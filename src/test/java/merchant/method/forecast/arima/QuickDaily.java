package merchant.method.forecast.arima;

import java.io.*;
import java.nio.file.*;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.stream.*;
import java.util.zip.GZIPInputStream;
import merchant.method.forecast.fit.*;
import merchant.method.judge.Errors;
import merchant.work.Progress;

class QuickDaily {
    record S(String name, double[] y, int season, int h, int[] origins) {}

    static double[] regular(TreeMap<LocalDate, Double> m, boolean zero) {
        var out = new ArrayList<Double>();
        for (var d = m.firstKey(); !d.isAfter(m.lastKey()); d = d.plusDays(1)) {
            Double v = m.get(d);
            out.add(v != null ? v : zero ? 0.0 : m.floorEntry(d).getValue());
        }
        return out.stream().mapToDouble(v -> v).toArray();
    }

    static int[] origins(int n, int h, int count, int gap) {
        return IntStream.range(0, count).map(i -> n - h - i * gap).toArray();
    }

    static List<S> series(Set<String> want) throws Exception {
        var out = new ArrayList<S>();
        if (want.contains("shop")) {
            var all = new TreeMap<String, TreeMap<LocalDate, Double>>();
            for (var l : Files.readAllLines(Path.of("sample-data/orders.csv")).subList(1, 60457)) {
                var c = l.split(",");
                if (c.length < 11) continue;
                try {
                    var d = LocalDate.parse(c[1].substring(0, 10)); double q = Double.parseDouble(c[6]);
                    all.computeIfAbsent("total", k -> new TreeMap<>()).merge(d, q, Double::sum);
                    all.computeIfAbsent(c[5], k -> new TreeMap<>()).merge(d, q, Double::sum);
                } catch (RuntimeException e) { }
            }
            all.forEach((k, v) -> { if (v.size() > 600) { var y = regular(v, true); out.add(new S("shop " + k, y, 7, 28, origins(y.length, 28, 3, 50))); } });
        }
        if (want.contains("cta")) {
            var f = DateTimeFormatter.ofPattern("MM/dd/yyyy");
            var cols = List.of(new TreeMap<LocalDate, Double>(), new TreeMap<LocalDate, Double>());
            for (var l : Files.readAllLines(Path.of("../shared/data/series/cta_daily.csv"))) {
                var c = l.split(",");
                if (!Character.isDigit(c[0].charAt(0))) continue;
                var d = LocalDate.parse(c[0], f);
                cols.get(0).put(d, Double.valueOf(c[2])); cols.get(1).put(d, Double.valueOf(c[3]));
            }
            for (int i = 0; i < 2; i++) {
                var y = regular(new TreeMap<>(cols.get(i).headMap(LocalDate.of(2008, 1, 1))), false);
                out.add(new S("cta" + i + " 3y", Arrays.copyOf(y, 1200), 7, 28, origins(1200, 28, 4, 45)));
                out.add(new S("cta" + i + " 2y", Arrays.copyOfRange(y, 1500, 2300), 7, 28, origins(800, 28, 3, 45)));
                out.add(new S("cta" + i + " 1y", Arrays.copyOfRange(y, 600, 1050), 7, 28, origins(450, 28, 3, 45)));
            }
        }
        if (want.contains("wp")) {
            var m = new TreeMap<LocalDate, Double>();
            for (var l : Files.readAllLines(Path.of("../shared/data/series/example_wp_log_peyton_manning.csv")).stream().skip(1).toList()) {
                var c = l.replace("\"", "").split(","); m.put(LocalDate.parse(c[0]), Double.valueOf(c[1]));
            }
            var y = regular(m, false);
            out.add(new S("wp", Arrays.copyOf(y, 1500), 7, 28, origins(1500, 28, 4, 80)));
            var e = Arrays.stream(y).map(Math::exp).toArray();
            out.add(new S("wp exp", Arrays.copyOfRange(e, 700, 1600), 7, 28, origins(900, 28, 3, 80)));
        }
        if (want.contains("retail")) {
            var m = new TreeMap<LocalDate, Double>();
            try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of("../shared/data/retail/online_retail.csv.gz"))), "UTF-8"))) {
                var head = Arrays.asList(in.readLine().split(",")); System.out.println(head);
                var day = new TreeMap<LocalDate, Double>(); var hour = new TreeMap<LocalDateTime, Double>();
                int at = -1;
                for (String l; (l = in.readLine()) != null;) {
                    var mt = java.util.regex.Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)[ T](\\d\\d):").matcher(l);
                    if (!mt.find()) continue;
                    var t = LocalDateTime.of(Integer.parseInt(mt.group(1)), Integer.parseInt(mt.group(2)), Integer.parseInt(mt.group(3)), Integer.parseInt(mt.group(4)), 0);
                    day.merge(t.toLocalDate(), 1.0, Double::sum); hour.merge(t, 1.0, Double::sum);
                }
                var y = regular(day, true);
                out.add(new S("retail day", y, 7, 28, origins(y.length - 20, 28, 3, 30)));
                var h = new ArrayList<Double>();
                for (var t = hour.firstKey(); !t.isAfter(hour.lastKey()); t = t.plusHours(1)) h.add(hour.getOrDefault(t, 0.0));
                var hy = h.stream().mapToDouble(v -> v).toArray();
                for (int k = 0; k < 3; k++) { var part = Arrays.copyOfRange(hy, 1500 + k * 1500, 1500 + k * 1500 + 1000); out.add(new S("retail hour" + k, part, 24, 48, origins(1000, 48, 3, 60))); }
            }
        }
        if (want.contains("walmart")) {
            var m = new TreeMap<Integer, List<Double>>();
            for (var l : Files.readAllLines(Path.of("../shared/data/series/Walmart_Store_sales.csv")).stream().skip(1).toList()) {
                var c = l.split(","); m.computeIfAbsent(Integer.valueOf(c[0]), k -> new ArrayList<>()).add(Double.valueOf(c[2]));
            }
            m.forEach((k, v) -> { if (k % 3 == 0) { var y = v.stream().mapToDouble(x -> x).toArray(); out.add(new S("wm" + k, y, 52, 8, origins(y.length, 8, 3, 9))); } });
        }
        return out;
    }

    static Fit candidate(String spec, double[] y, int season) {
        boolean log = spec.endsWith("-log");
        var base = spec.replace("-log", "");
        if (base.equals("current")) return Floored.fit(Arima.automatic(), y, season, Progress.NONE);
        if (base.equals("searched")) return Floored.fit(Arima.automatic(), y, season, Progress.NONE);
        if (base.startsWith("best")) {
            double low = Double.POSITIVE_INFINITY; ArimaFit best = null;
            boolean pos = Arrays.stream(y).allMatch(v -> v > 0);
            for (var o : base.equals("bestL") && pos ? List.of("F", "S", "F-log", "S-log") : base.equals("bestS") && pos ? List.of("S", "S-log") : base.equals("bestF") && pos ? List.of("F", "F-log") : base.equals("bestS") ? List.of("S") : base.equals("bestF") ? List.of("F") : List.of("F", "S")) {
                try {
                    var f = (ArimaFit) candidate(o, y, season); var e = (Estimate) f.projection();
                    int k = e.parameters() + e.orders().lost(); int n = y.length; int m = n - e.orders().lost(); int free = m - e.parameters() + 1;
                    double crit = n * Math.log(e.variance() * free / m) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1) - 2 * e.adjustment();
                    if (crit < low) { low = crit; best = f; }
                } catch (NoSuchElementException x) { }
            }
            return best;
        }
        var z = log ? Estimate.logs(y) : y;
        var waves = new ArrayList<>(Waves.of(season, y.length));
        int period = 1;
        if (base.startsWith("S") && season <= 24) { waves.remove(0); period = season; }
        var r = Regressed.of(z, waves, List.of(), Progress.NONE);
        var orders = Search.best(r.remainder(), period, false, Progress.NONE).orElseThrow().orders();
        orders = new Orders(orders.p(), orders.d(), orders.q(), orders.P(), orders.D(), orders.Q(), orders.period(), orders.mean(), log);
        var e = (base.endsWith("q") ? Estimate.quick(y, orders, r.columns()) : Estimate.careful(y, orders, r.columns())).orElseThrow();
        if (System.getProperty("show") != null) System.out.println(e.orders().title() + " " + r.columns().stream().map(Column::id).toList());
        return new ArimaFit(y, e, List.of());
    }

    public static void main(String[] a) throws Exception {
        var specs = a[1].split(",");
        var series = series(Set.of(a[0].split(",")));
        var sums = new double[specs.length][5];
        for (var s : series) {
            for (int k = 0; k < specs.length; k++) {
                double mase = 0, c8 = 0, c9 = 0; long start = System.nanoTime();
                for (int o : s.origins) {
                    var y = Arrays.copyOf(s.y, o);
                    try {
                        var fit = candidate(specs[k], y, s.season);
                        var m = fit.mean(s.h); var b8 = fit.band(s.h, 0.8); var b9 = fit.band(s.h, 0.95);
                        double scale = Errors.scale(y, s.season);
                        for (int h = 0; h < s.h; h++) {
                            mase += Math.abs(s.y[o + h] - m[h]) / scale / s.h / s.origins.length;
                            c8 += (s.y[o + h] >= b8.lower()[h] && s.y[o + h] <= b8.upper()[h] ? 1.0 : 0) / s.h / s.origins.length;
                            c9 += (s.y[o + h] >= b9.lower()[h] && s.y[o + h] <= b9.upper()[h] ? 1.0 : 0) / s.h / s.origins.length;
                        }
                    } catch (RuntimeException e) { mase = Double.NaN; if (System.getProperty("show") != null) e.printStackTrace(); }
                }
                double ms = (System.nanoTime() - start) / 1e6 / s.origins.length;
                System.out.printf("%-16s %-10s mase %.3f  80:%.0f 95:%.0f  %.0f ms%n", s.name, specs[k], mase, 100 * c8, 100 * c9, ms);
                sums[k][0] += mase; sums[k][1] += c8; sums[k][2] += c9; sums[k][3] += ms;
            }
        }
        for (int k = 0; k < specs.length; k++) System.out.printf("ALL %-10s mase %.4f 80:%.1f 95:%.1f %.0f ms%n", specs[k], sums[k][0] / series.size(), 100 * sums[k][1] / series.size(), 100 * sums[k][2] / series.size(), sums[k][3] / series.size());
    }
}
