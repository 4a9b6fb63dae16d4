package merchant.method.reorder.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.regression.Regression;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;

/// All products of a shop together: its trend, times of the year and festivals are seen far better in the sum than in any product. It is forecast by regression
/// at whatever past day is asked for, from the days before it alone; each such forecast is made once.
///
/// Safe for several threads: what it answers depends on the question alone.
public final class Shop {
    private static final int FURTHEST = 60;
    private static final double LEAST_DAYS = 182;
    private static final int LEAST_PRODUCTS = 5;
    private static final int MOST_GROUPS = 50;
    private static final long DAY = 86_400;
    private static final int YEAR = 365;
    private static final int WEEK = 7;
    private static final int WEEKS = 52;
    private static final int FOUR_WEEKS = 13;

    private final double[] days;
    private final LocalDate first;
    private final Calendar calendar;
    private final ConcurrentHashMap<Question, double[]> answers = new ConcurrentHashMap<>();

    private record Question(int periods, int end) {}

    /// @param days pieces sold each day by all products
    /// @param first the first of these days
    /// @param calendar festivals that may move sales
    public Shop(double[] days, LocalDate first, Calendar calendar) {
        this.days = days.clone();
        this.first = first;
        this.calendar = calendar;
    }

    /// The sum of products that all end on the last day.
    public static double[] sum(List<double[]> products) {
        var sum = new double[products.stream().mapToInt(p -> p.length).max().orElse(0)];
        for (var product : products) {
            for (int i = 0; i < product.length; i++) {
                sum[sum.length - product.length + i] += product[i];
            }
        }
        return sum;
    }

    /// Groups of products as shops of their own. A group of few products is hardly steadier than these, and one that is the whole shop tells nothing more.
    ///
    /// @param products pieces sold each day by the products of each group, all ending on the last day
    public Map<String, Shop> groups(Map<String, List<double[]>> products) {
        var groups = new HashMap<String, Shop>();
        products.forEach((name, own) -> {
            if (!name.isEmpty() && own.size() >= LEAST_PRODUCTS && products.size() > 1 && products.size() <= MOST_GROUPS) {
                var all = new ArrayList<>(own);
                all.add(new double[days.length]);
                groups.put(name, new Shop(sum(all), first, calendar));
            }
        });
        return groups;
    }

    public int length() {
        return days.length;
    }

    /// Festivals that may move sales.
    public List<Holiday> festivals() {
        return calendar.all();
    }

    /// A day by its number.
    public LocalDate day(int number) {
        return first.plusDays(number);
    }

    /// Pieces a day in the last year up to a day.
    double daily(int end) {
        return Arrays.stream(days, Math.max(0, end - YEAR), end).average().orElse(0);
    }

    /// Whether there is enough of a past to learn from.
    boolean enough(int end) {
        return end >= LEAST_DAYS;
    }

    /// The last buckets of so many days up to a day, oldest first.
    double[] past(int periods, int end, int count) {
        var buckets = Buckets.of(Arrays.copyOf(days, end), periods);
        return Arrays.copyOfRange(buckets, Math.max(0, buckets.length - count), buckets.length);
    }

    /// What is expected in the buckets after a day, from the days before it.
    double[] future(int periods, int end, Progress progress) {
        // who asks what another thread is working on waits for it: threads go through the same days at the same pace
        return answers.computeIfAbsent(new Question(periods, end), q -> forecast(periods, end, progress));
    }

    private double[] forecast(int periods, int end, Progress progress) {
        var buckets = Buckets.of(Arrays.copyOf(days, end), periods);
        int from = end - buckets.length * periods;
        long start = first.toEpochDay() + from;
        var starts = LongStream.range(0, buckets.length + FURTHEST).map(i -> (start + i * periods) * DAY).toArray();
        var unit = periods < WEEK ? Unit.DAY : periods == WEEK ? Unit.WEEK : Unit.MONTH;
        var scene = new Scene("", unit, starts, List.of(), calendar, unit == Unit.WEEK ? Arrays.copyOfRange(days, from, end) : new double[0]);
        int season = periods < WEEK ? WEEK : periods == WEEK ? WEEKS : FOUR_WEEKS;
        return Floored.fit(Regression.of("automatic").at(scene), buckets, season, progress.slice(0, 0)).mean(FURTHEST);
    }
}
