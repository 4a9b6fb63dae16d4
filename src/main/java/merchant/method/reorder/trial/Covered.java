package merchant.method.reorder.trial;

import java.util.Optional;
import merchant.text.Part;
import merchant.text.Sentence;

/// How much of what was sold in the days played was played.
///
/// @param days that were measured
/// @param played pieces asked for on the measured days of the products played
/// @param sold pieces sold in those days, of all products of the list
/// @param tried products played
/// @param products those of the list
public record Covered(int days, double played, double sold, int tried, int products) {
    /// Nothing was played.
    public static final Covered NONE = new Covered(0, 0, 0, 0, 0);
    private static final double HALF = 0.5;

    /// What was left out, and why; empty where nothing was.
    public Optional<Sentence> said() {
        if (sold - played < HALF) {
            return Optional.empty();
        }
        var said = Sentence.of("The rule was tried on {0} of the {1} pieces sold in those {2} days", new Part.Amount(played, 0), new Part.Amount(sold, 0), days);
        return Optional.of(tried < products
                ? Sentence.of("{0}, of {1} of {2} products: where there are very many, some stand for all, and a product that is hardly known cannot be tried.", said, tried, products)
                : Sentence.of("{0}: a product that is not sold for long yet is tried on the last third of its days alone.", said));
    }
}
