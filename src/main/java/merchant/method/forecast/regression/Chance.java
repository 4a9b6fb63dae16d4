package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import merchant.method.forecast.fit.Gauss;

/// Which parts of which holidays are beyond chance, although some forty holidays of several parts are tried: of the holidays told at most one in twenty is
/// there by chance, in the long run and however they hang together (Y. Benjamini and D. Yekutieli, "The control of the false discovery rate in multiple testing under
/// dependency", 2001), and so of the parts of those told (Y. Benjamini and M. Bogomolov, "Selective inference on multiple families of hypotheses", 2014).
///
/// A holiday as a whole is as unlikely as its parts together (R. J. Simes, 1986). A part that is left out tells nothing. The variance that was found for
/// the parts left takes one from the square of their distance, which is given back. Where values are small counts, what was sold on a part's days has to
/// be as unlikely as a count of that mean and spread is: two pieces where a fifth was expected are no festival.
final class Chance {
    private static final double LEVEL = 0.05;
    private static final double MANY = 1_000;
    private static final double PLAIN = 1.01;

    private final Estimate estimate;
    private final int n;

    /// @param n past periods
    Chance(Estimate estimate, int n) {
        this.estimate = estimate;
        this.n = n;
    }

    /// A part of a holiday, and how likely so much is by chance.
    private record Part(int term, double chance) {}

    /// Indices into all terms.
    Set<Integer> beyond() {
        var holidays = new LinkedHashMap<String, List<Part>>();
        for (int j = 0; j < estimate.terms().size(); j++) {
            if (estimate.terms().get(j).kind() == Term.Kind.HOLIDAY) {
                holidays.computeIfAbsent(estimate.terms().get(j).group(), g -> new ArrayList<>()).add(new Part(j, chance(j)));
            }
        }
        holidays.values().forEach(parts -> parts.sort(Comparator.comparingDouble(Part::chance)));
        var whole = holidays.values().stream().mapToDouble(Chance::simes).sorted().toArray();
        double dependent = 0;
        for (int i = 1; i <= whole.length; i++) {
            dependent += 1.0 / i;
        }
        int told = below(whole, LEVEL / dependent);
        var beyond = new HashSet<Integer>();
        for (var parts : holidays.values()) {
            if (told > 0 && simes(parts) <= whole[told - 1]) {
                int own = below(parts.stream().mapToDouble(Part::chance).toArray(), LEVEL * told / whole.length);
                parts.subList(0, own).forEach(p -> beyond.add(p.term()));
            }
        }
        return beyond;
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

    private double chance(int term) {
        var evidence = estimate.evidence();
        int at = Arrays.binarySearch(evidence.active(), term);
        if (at < 0) {
            return 1;
        }
        double squares = evidence.coefficients()[at] * evidence.coefficients()[at] / evidence.inverse()[at] + 1;
        double chance = Math.max(0, 2 * Gauss.probability(-Math.sqrt(squares)));
        return estimate.link() == Link.COUNT ? Math.max(chance, counted(estimate.terms().get(term), evidence.coefficients()[at])) : chance;
    }

    /// The chance of so many or more, or so few or fewer, twice, where the days have their mean without the part.
    private double counted(Term part, double size) {
        double expected = 0;
        double seen = 0;
        for (int t = 0; t < n; t++) {
            if (part.values()[t] > 0) {
                expected += Math.exp(estimate.predictor()[t] - size * part.values()[t]);
                seen += estimate.value(estimate.predictor()[t], estimate.errors()[t]);
            }
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
