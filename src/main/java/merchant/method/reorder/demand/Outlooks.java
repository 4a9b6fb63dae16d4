package merchant.method.reorder.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.judge.RollingOrigins;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Makes the demand of a product: forecasts it by the method whose sums over the time that counts were closest in the past, with the errors that these
/// sums had. A product that is sold seldom, or hardly known, is drawn from its own past instead: whole stretches of it, as they were, brought to the level that a method for
/// slow movers expects.
///
/// @param forecasters those that compete; the first is preferred where none is closer
/// @param seldom those that compete for what sells seldom
/// @param shopOrNull the shop of which a product may be a share; null where it is not known by the day
/// @param groups groups of products, each as a shop of its own, by name
/// @param origins at how many earlier dates the sums are judged
/// @param draws how many futures
public record Outlooks(List<Forecaster> forecasters, List<Forecaster> seldom, @Nullable Shop shopOrNull, Map<String, Shop> groups, int origins, int draws) {
    private static final int LEAST = 4;
    private static final int FEWEST_ORIGINS = 6;
    private static final double MOSTLY = 0.5;
    private static final double FRESH_DAYS = 56;
    private static final double REACH = 2;
    private static final int WEEK = 7;

    public Outlooks {
        forecasters = List.copyOf(forecasters);
        seldom = List.copyOf(seldom);
        groups = Map.copyOf(groups);
    }

    /// The same with fewer origins and draws, for playing many dates through.
    public Outlooks lighter() {
        return new Outlooks(forecasters, seldom, shopOrNull, groups, Math.min(origins, 10), Math.min(draws, 400));
    }

    /// The demand of a product.
    ///
    /// @param group the product's; one that is not known is none
    /// @param sold pieces a period up to now, oldest first
    /// @param period days a period lasts
    /// @param lead how long a delivery takes
    /// @param review days until the next order can be placed
    /// @param end the day of the shop with which the sales end; not looked at where there is no shop
    /// @param seed same seed, same draws
    /// @param rehearsals what was said of this product, by any outlook of the same forecasters
    public Demand of(String group, double[] sold, double period, LeadTime lead, double review, int end, long seed, Rehearsals rehearsals, Progress progress) {
        if (Arrays.stream(sold).allMatch(v -> v <= 0)) {
            return Demand.none();
        }
        double reach = Math.max(1, lead.mean() + review + REACH * lead.deviation());
        int periods = Buckets.periods(reach, period);
        var buckets = Buckets.of(sold, periods);
        double bucket = periods * period;
        int ahead = Math.max(1, (int) Math.ceil(reach / bucket));
        boolean fresh = sold.length * period < Math.max(FRESH_DAYS, reach);
        boolean slow = Arrays.stream(buckets).filter(v -> v <= 0).count() > MOSTLY * buckets.length;
        var random = new SplittableRandom(seed);
        int judgeable = buckets.length - Math.max(LEAST, buckets.length / 3) - FEWEST_ORIGINS + 1;
        var stretches = new Stretches(sold, period);
        var year = Year.of(sold, period);
        if (fresh || judgeable < 1) {
            return stretches.demand(lead, review, draws, random, stretches.mean(), "", slow, fresh).with(year).steady(true)
                    .with(Basis.flat(Basis.Kind.PAST, stretches.mean(), lead.mean() + review, sold.length * period));
        }
        var outlook = outlook(slow ? seldom : rivals(group, buckets.length, periods, end), new History(buckets, sold.length - buckets.length * periods, bucket, rehearsals),
                Math.min(ahead, judgeable), progress);
        var demand = slow ? stretches.demand(lead, review, draws, random, outlook.mean(reach) / reach, outlook.model(), true, false)
                : drawn(outlook, lead, review, draws, Arrays.stream(sold).allMatch(v -> v == Math.rint(v)), random);
        return demand.with(year).steady(!ShareRule.MODELS.contains(outlook.model())).with(slow ? Basis.flat(Basis.Kind.PAST, demand.daily(), lead.mean() + review, sold.length * period)
                : basis(outlook, lead.mean() + review));
    }

    private static Basis basis(Outlook outlook, double days) {
        var shared = ShareRule.MODELS.contains(outlook.model());
        var basis = shared ? Basis.of(Basis.Kind.TRIALS, outlook, days).season(outlook.usual(), outlook.whole(), outlook.model().equals(ShareRule.OF_GROUP))
                : Basis.flat(Basis.Kind.TRIALS, outlook.mean(days) / days, days, 0);
        return basis.tested(outlook.tested()).off(outlook.sold(days), outlook.off(days));
    }

    /// Those that compete for a product: where sums reach over weeks and the shop is known for long enough at the first origin, its share too, and that of its group.
    private List<Forecaster> rivals(String group, int buckets, int periods, int end) {
        if (shopOrNull == null || periods < WEEK || !shopOrNull.enough(end - (buckets - Math.max(LEAST, buckets / 3)) * periods)) {
            return forecasters;
        }
        var rivals = new ArrayList<Forecaster>();
        rivals.add(new ShareRule(shopOrNull, periods, end, buckets, false));
        Optional.ofNullable(groups.get(group)).ifPresent(own -> rivals.add(new ShareRule(own, periods, end, buckets, true)));
        rivals.addAll(forecasters);
        return rivals;
    }

    /// @param pieces true where only whole pieces are sold: then a piece more or less may make the difference between enough and too little
    static Demand drawn(Outlook outlook, LeadTime lead, double review, int draws, boolean pieces, SplittableRandom random) {
        var arrival = new double[draws];
        var cover = new double[draws];
        for (int i = 0; i < draws; i++) {
            double days = lead.draw(random);
            var sums = outlook.draw(days, days + review, random);
            arrival[i] = pieces ? Math.rint(sums[0]) : sums[0];
            cover[i] = pieces ? Math.rint(sums[1]) : sums[1];
        }
        double days = Math.max(1, lead.mean() + review);
        return Demand.of(arrival, cover, outlook.mean(days) / days, outlook.model(), outlook.errors().length, false, false);
    }

    private Outlook outlook(List<Forecaster> rivals, History past, int ahead, Progress progress) {
        var buckets = past.buckets();
        int least = Math.max(LEAST, buckets.length / 3);
        var dates = RollingOrigins.of(buckets.length, ahead, least, origins);
        var errors = rivals.stream().map(rival -> Arrays.stream(dates).mapToObj(seen -> errors(past.said(rival, seen, ahead, progress).mean(), buckets, seen)).toArray(double[][]::new)).toList();
        int best = closest(errors, rivals.getFirst() instanceof ShareRule);
        var kept = errors.get(best);
        var said = past.said(rivals.get(best), buckets.length, ahead, progress);
        var share = rivals.get(best) instanceof ShareRule rule ? Optional.of(rule) : Optional.<ShareRule>empty();
        int independent = Math.clamp((buckets.length - least) / ahead, 2, Math.max(2, kept.length));
        return new Outlook(past.days(), Outlook.sums(said.mean()), kept, independent, said.model(), sold(buckets, dates, ahead),
                share.map(s -> s.usual(said.mean(), progress)).orElse(0.0), share.map(ShareRule::whole).orElse(0.0), (buckets.length - dates[0]) * past.days());
    }

    /// What was sold in 1, 2, … buckets from these dates on, on average.
    private static double[] sold(double[] buckets, int[] dates, int ahead) {
        var sums = new double[ahead];
        for (int seen : dates) {
            var own = Outlook.sums(Arrays.copyOfRange(buckets, seen, seen + ahead));
            Arrays.setAll(sums, h -> sums[h] + own[h] / dates.length);
        }
        return sums;
    }

    /// Buckets of a product, and what was said of them before.
    ///
    /// @param from periods before the first
    /// @param days a bucket lasts
    @SuppressWarnings("ArrayRecordComponent")
    private record History(double[] buckets, int from, double days, Rehearsals rehearsals) {
        Rehearsals.Said said(Forecaster forecaster, int seen, int ahead, Progress progress) {
            return rehearsals.of(forecaster, buckets, from, seen, ahead, progress);
        }
    }

    /// The one whose longest sums were closest. A share of the shop holds its place until another is closer by a standard error: few origins lie before a festival, so that
    /// without one the noise of a single product decides, while what the shop has seen of festivals and seasons is far surer.
    private static int closest(List<double[][]> errors, boolean share) {
        var squares = errors.stream().map(rows -> Arrays.stream(rows).mapToDouble(e -> e[e.length - 1] * e[e.length - 1]).toArray()).toList();
        int best = 0;
        for (int f = 1; f < squares.size(); f++) {
            double gain = mean(squares.get(best)) - mean(squares.get(f));
            double least = share && best == 0 ? deviation(squares.get(0), squares.get(f)) : 0.01 * mean(squares.get(best));
            best = gain > least ? f : best;
        }
        return best;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /// The standard error of the mean of differences.
    private static double deviation(double[] one, double[] other) {
        double mean = mean(one) - mean(other);
        double sum = IntStream.range(0, one.length).mapToDouble(i -> Math.pow(one[i] - other[i] - mean, 2)).sum();
        return Math.sqrt(sum / Math.max(1, one.length - 1) / one.length);
    }

    /// Truth less forecast of sums over 1, 2, … buckets after those that were seen.
    private static double[] errors(double[] mean, double[] truth, int seen) {
        var off = new double[mean.length];
        Arrays.setAll(off, h -> truth[seen + h] - mean[h]);
        return Outlook.sums(off);
    }
}
