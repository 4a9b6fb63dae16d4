package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merchant.method.forecast.fit.Gauss;
import merchant.method.forecast.fit.Scene;

/// Which parts of which holidays are beyond chance, although some forty holidays of several parts are tried: of the holidays told at most one in twenty is
/// there by chance, in the long run and however they hang together (Y. Benjamini and D. Yekutieli, "The control of the false discovery rate in multiple testing under
/// dependency", 2001), and so of the parts of those told (Y. Benjamini and M. Bogomolov, "Selective inference on multiple families of hypotheses", 2014).
///
/// A holiday as a whole is as unlikely as its parts together (R. J. Simes, 1986). A part that is left out tells nothing. What a part is where periods are weeks: [Telling]. The variance that was found for
/// a part left takes one from the square of its distance, which is given back; of several parts that share one variance it takes less, and nothing is. Where values are small counts, what was sold on a part's days has to
/// be as unlikely as a count of that mean and spread is: two pieces where a fifth was expected are no festival.
///
/// @param n past periods
record Chance(Estimate estimate, Scene scene, int n) {
    private static final double LEVEL = 0.05;
    private static final double MANY = 1_000;
    private static final double PLAIN = 1.01;

    /// A part of a holiday, and how likely so much is by chance.
    private record Part(Telling telling, double chance) {}

    /// What may be told, in the order of the terms.
    List<Telling> beyond() {
        var all = Telling.of(estimate.terms(), estimate.evidence().active(), scene, n);
        var holidays = all.stream().map(tellings -> tellings.stream().map(t -> new Part(t, chance(t))).sorted(Comparator.comparingDouble(Part::chance)).toList()).toList();
        var whole = holidays.stream().mapToDouble(Chance::simes).sorted().toArray();
        double dependent = 0;
        for (int i = 1; i <= whole.length; i++) {
            dependent += 1.0 / i;
        }
        int told = below(whole, LEVEL / dependent);
        var beyond = new ArrayList<Telling>();
        for (var parts : holidays) {
            if (told > 0 && simes(parts) <= whole[told - 1]) {
                int own = below(parts.stream().mapToDouble(Part::chance).toArray(), LEVEL * told / whole.length);
                parts.subList(0, own).forEach(p -> beyond.add(p.telling()));
            }
        }
        return all.stream().flatMap(List::stream).filter(beyond::contains).toList();
    }

    /// How many of sorted chances may be told at a level.
    private static int below(double[] sorted, double level) {
        int told = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] <= level * (i + 1) / sorted.length) {
                told = i + 1;
            }
        }
        return told;
    }

    private static double simes(List<Part> sorted) {
        double least = 1;
        for (int i = 0; i < sorted.size(); i++) {
            least = Math.min(least, sorted.get(i).chance() * sorted.size() / (i + 1));
        }
        return least;
    }

    private double chance(Telling telling) {
        if (!telling.left()) {
            return 1;
        }
        var evidence = estimate.evidence();
        double distance = telling.size(evidence) / telling.deviation(evidence);
        double chance = Math.max(0, 2 * Gauss.probability(-Math.sqrt(distance * distance + (telling.single() ? 1 : 0))));
        return estimate.link() == Link.COUNT ? Math.max(chance, counted(telling)) : chance;
    }

    /// The chance of so many or more, or so few or fewer, twice, where the days have their mean without the holiday.
    private double counted(Telling telling) {
        double expected = 0;
        double seen = 0;
        for (int t : telling.periods()) {
            expected += Math.exp(estimate.predictor()[t] - telling.at(estimate, t));
            seen += estimate.value(t, estimate.predictor()[t], estimate.errors()[t]);
        }
        double spread = Math.max(PLAIN, estimate.evidence().variance() * estimate.scale());
        return expected > MANY ? 0 : twice(expected, Math.rint(seen), spread);
    }

    /// Of a negative binomial number.
    private static double twice(double mean, double seen, double spread) {
        double shape = mean / (spread - 1);
        double mass = Math.pow(spread, -shape);
        double upTo = 0;
        for (int k = 0; k < seen; k++) {
            upTo += mass;
            mass *= (k + shape) / (k + 1) * (1 - 1 / spread);
        }
        return Math.min(1, 2 * Math.min(upTo + mass, Math.max(0, 1 - upTo)));
    }
}
