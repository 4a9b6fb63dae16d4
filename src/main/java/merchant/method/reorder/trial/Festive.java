package merchant.method.reorder.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.reorder.demand.Shop;
import merchant.text.Sentence;

/// Festivals around which demand went beyond what was expected of it while it did not at other times: then it is these that the past of a product hardly knows, and no range
/// that is too narrow throughout.
///
/// @param names of the festivals, the one with most such times first; empty where demand went beyond at other times too, or nowhere
/// @param share of the other times in which it went beyond
public record Festive(List<Sentence> names, double share) {
    static final Festive NONE = new Festive(List.of(), Double.NaN);
    private static final int MOST = 3;
    private static final int ENOUGH = 30;
    private static final double OFTEN = 2 * Causes.TAIL;
    private static final double USUAL = 1.2 * Causes.TAIL;

    public Festive {
        names = List.copyOf(names);
    }

    /// Takes away the times of one festival after another, as long as demand went beyond in them at least twice as often as is usual.
    static Festive of(List<Reach.Stretch> stretches, Shop shop) {
        var rest = stretches;
        var names = new ArrayList<Sentence>();
        while (names.size() < MOST && share(rest) > Causes.TAIL) {
            Holiday worst = null;
            double most = 0;
            for (var festival : shop.festivals()) {
                var own = rest.stream().filter(within(festival, shop)).toList();
                double excess = (share(own) - Causes.TAIL) * own.size();
                if (own.size() >= ENOUGH && share(own) >= OFTEN && excess > most) {
                    worst = festival;
                    most = excess;
                }
            }
            if (worst == null) {
                break;
            }
            names.add(worst.label());
            rest = rest.stream().filter(within(worst, shop).negate()).toList();
        }
        return names.isEmpty() || share(rest) > USUAL || rest.size() < stretches.size() / 3 ? NONE : new Festive(names, share(rest));
    }

    private static double share(List<Reach.Stretch> stretches) {
        return stretches.isEmpty() ? 0 : (double) stretches.stream().filter(Reach.Stretch::above).count() / stretches.size();
    }

    private static Predicate<Reach.Stretch> within(Holiday festival, Shop shop) {
        return s -> {
            LocalDate first = shop.day(shop.length() - s.from());
            LocalDate after = first.plusDays(s.days());
            return festival.spans().stream().anyMatch(span -> span.first().isBefore(after) && !span.last().isBefore(first));
        };
    }
}
