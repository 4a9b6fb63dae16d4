package merchant.method.reorder.trial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.demand.Outlooks;
import merchant.method.reorder.demand.Rehearsals;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.policy.Terms;
import merchant.result.OrderResult.Simulated;
import merchant.text.Sentence;
import merchant.work.Parallel;
import merchant.work.Progress;

/// Plays the last days of the sales with the list's own rule and with the fixed rule “each month order what the last month sold”.
///
/// Every week the rule's demand is estimated anew from the sales before that day: an older one would end before the deliveries that it has to last for, and an order
/// ahead of a festival would not know of it. Sales are taken for demand: what could not be had then was not asked
/// for here either. Of more than 150 products every so-many-th is played, so that many products take no longer than these; of more than 1,000 about 75, since their
/// list itself takes long enough.
///
/// @param outlooks makes the demand at each date
/// @param terms what is weighed
/// @param days that the whole table holds
/// @param seed of demand and deliveries
/// @param sharing limits that hold for all products together at every review; the fixed rule is not bound by them
public record Past(Outlooks outlooks, Terms terms, int days, long seed, Optional<Sharing> sharing) {
    private static final int MOST_DAYS = 182;
    private static final int LEAST_DAYS = 28;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MOST_PRODUCTS = 150;
    private static final int MANY = 1_000;
    private static final int FEWER_PRODUCTS = 75;
    private static final double YEAR = 365;

    /// A product with the rule of its class.
    ///
    /// @param weight money that is expected to be spent on it a day, at least 0
    /// @param rehearsals what was said of it for the list
    public record Player(Product product, Rule rule, double weight, Rehearsals rehearsals) {}

    private record Both(Scene scene, Play.Played own, Play.Played fixed, boolean cut) {}

    /// What both rules would have done, the list's own first, and why; empty where the past is too short to play.
    ///
    /// @param asked the service asked for, of all products played together, 0 … 1
    public record Outcome(List<Simulated> simulated, Causes causes, Covered covered, double asked) {
        /// Nothing was played.
        public static final Outcome NONE = new Outcome(List.of(), Causes.NONE, Covered.NONE, Double.NaN);

        public Outcome {
            simulated = List.copyOf(simulated);
        }
    }

    /// Plays both rules.
    public Outcome simulate(List<Player> players, Progress progress) {
        int most = players.size() > MANY ? FEWER_PRODUCTS : MOST_PRODUCTS;
        int step = (players.size() + most - 1) / most;
        var played = IntStream.range(0, players.size()).filter(i -> i % step == 0).mapToObj(players::get).filter(p -> days(p.product()) >= LEAST_DAYS).toList();
        if (played.isEmpty()) {
            progress.report(1);
            return Outcome.NONE;
        }
        var outcomes = Parallel.map(played, progress.slice(0, 0.9), (p, own) -> both(p, own));
        var owns = sharing.map(s -> new Together(s, part(players, played), terms, seed).play(outcomes.stream().map(Both::scene).toList(), progress.slice(0.9, 1)))
                .orElseGet(() -> outcomes.stream().map(Both::own).toList());
        progress.report(1);
        var fixed = outcomes.stream().map(Both::fixed).toList();
        return new Outcome(List.of(sum(Sentence.of("This list's rule"), played, owns), sum(Sentence.of("Order last month's sales"), played, fixed)), causes(played, outcomes, owns), covered(players, owns), asked(outcomes, owns));
    }

    /// The service asked for, of all products together: each counts by what was asked for of it, or by its order cycles.
    private double asked(List<Both> outcomes, List<Play.Played> owns) {
        double all = owns.stream().mapToDouble(this::weight).sum();
        return all > 0 ? IntStream.range(0, owns.size()).mapToDouble(i -> weight(owns.get(i)) * outcomes.get(i).scene().terms().service()).sum() / all : terms.service();
    }

    private double weight(Play.Played own) {
        return terms.fill() ? own.asked() : own.cycles();
    }

    private static Covered covered(List<Player> players, List<Play.Played> owns) {
        int days = owns.stream().mapToInt(Play.Played::days).max().orElse(0);
        double sold = players.stream().map(p -> p.product().sold()).mapToDouble(s -> Arrays.stream(s, Math.max(0, s.length - days), s.length).sum()).sum();
        return new Covered(days, owns.stream().mapToDouble(Play.Played::asked).sum(), sold, owns.size(), players.size());
    }

    private Causes causes(List<Player> players, List<Both> outcomes, List<Play.Played> owns) {
        var cut = IntStream.range(0, players.size()).filter(i -> outcomes.get(i).cut() && missed(owns.get(i)) > 0).boxed()
                .sorted(Comparator.comparingDouble(i -> -missed(owns.get(i)))).toList();
        var reaches = outcomes.stream().map(o -> Reach.of(o.scene())).toList();
        var stretches = reaches.stream().flatMap(r -> r.stretches().stream()).toList();
        var shop = outlooks.shopOrNull();
        return new Causes(cut.stream().map(i -> players.get(i).product().name()).toList(), owns.stream().mapToDouble(Past::missed).sum(), cut.stream().mapToDouble(i -> missed(owns.get(i))).sum(),
                stretches.size(), reaches.stream().mapToDouble(Reach::apart).sum(), (int) stretches.stream().filter(Reach.Stretch::above).count(),
                shop == null ? Festive.NONE : Festive.of(stretches, shop));
    }

    private static double missed(Play.Played played) {
        return played.asked() - played.served();
    }

    private static double unit(Product product) {
        return Double.isNaN(product.cost()) ? 0 : product.cost();
    }

    private static double spoiled(List<Player> players, List<Play.Played> all, ToDoubleFunction<Product> each) {
        return IntStream.range(0, all.size()).mapToDouble(i -> all.get(i).spoiled() * each.applyAsDouble(players.get(i).product())).sum();
    }

    private static double part(List<Player> players, List<Player> played) {
        double all = players.stream().mapToDouble(Player::weight).sum();
        return all > 0 ? played.stream().mapToDouble(Player::weight).sum() / all : (double) played.size() / players.size();
    }

    /// How many last days of a product are played, a third of its past at most; besides those that are not measured.
    private int days(Product product) {
        return Math.min(MOST_DAYS, product.sold().length / 3 - unwatched(product));
    }

    /// Days at the beginning that are not measured: at least until the first order of the rule is there.
    private int unwatched(Product product) {
        return (int) Math.ceil(product.lead() + terms.review());
    }

    private Both both(Player player, Progress progress) {
        var product = player.product();
        // whole weeks, so that all products ask the shop about the same days; those days alone are measured that all are measured on
        int measured = days(product);
        int length = (measured + unwatched(product) + WEEK - 1) / WEEK * WEEK;
        int unwatched = length - measured;
        int from = product.sold().length - length;
        var demands = new Demand[(length + WEEK - 1) / WEEK];
        var lead = new LeadTime(product.lead(), product.leadSpread());
        for (int i = 0; i < demands.length; i++) {
            progress.check();
            demands[i] = outlooks.of(product.group(), Arrays.copyOf(product.sold(), from + i * WEEK), 1, lead, terms.review(), days - length + i * WEEK, seed + i, player.rehearsals(), progress.slice(0, 0));
        }
        var future = Arrays.copyOfRange(product.sold(), from, product.sold().length);
        var weighed = player.rule().terms(terms);
        var levels = player.rule().through(product, List.of(demands), weighed);
        // enough until the first order of the slower rule is there, so that neither lives on what the other would have bought
        double start = demands[0].daily() * Math.min(product.shelfLife(), product.lead() + Math.max(MONTH, terms.review()));
        var scene = new Scene(player, weighed, WEEK, from, future, demands, levels, start, unwatched);
        var cut = new AtomicBoolean();
        var own = new Play(lead, (int) terms.review(), unwatched, seed, product.shelfLife()).play(future, start, (day, stock, onOrder) -> {
            var decision = scene.wish(day, stock, onOrder).decision();
            cut.compareAndSet(false, decision.cutByKeeping());
            return decision.quantity();
        });
        var fixed = new Play(lead, MONTH, unwatched, seed, product.shelfLife())
                .play(future, start, (day, stock, onOrder) -> Arrays.stream(product.sold(), Math.max(0, from + day + 1 - MONTH), from + day + 1).sum());
        return new Both(scene, own, fixed, cut.get());
    }

    private Simulated sum(Sentence label, List<Player> players, List<Play.Played> all) {
        int days = all.stream().mapToInt(Play.Played::days).max().orElse(0);
        double asked = 0;
        double served = 0;
        double cycles = 0;
        double shortCycles = 0;
        double stock = 0;
        double value = 0;
        double cost = 0;
        long orders = 0;
        long shortDays = 0;
        for (int i = 0; i < all.size(); i++) {
            var own = all.get(i);
            var product = players.get(i).product();
            double unit = unit(product);
            asked += own.asked();
            served += own.served();
            cycles += own.cycles();
            shortCycles += own.shortCycles();
            shortDays += own.shortDays();
            stock += own.stock() / own.days();
            value += unit * own.stock() / own.days();
            orders += own.orders();
            cost += unit * own.stock() * terms.holding() / YEAR + own.spoiled() * unit + own.orders() * terms.orderCost() + (own.asked() - own.served()) * product.margin().orElse(0.0);
        }
        return new Simulated(label, days, asked > 0 ? served / asked : Double.NaN, 1 - shortCycles / cycles, shortDays, asked - served, stock, value, orders,
                spoiled(players, all, p -> 1), spoiled(players, all, Past::unit), cost);
    }
}
