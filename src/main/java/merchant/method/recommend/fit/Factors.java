package merchant.method.recommend.fit;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.judge.Folds;
import merchant.method.recommend.data.Sparse;
import merchant.problem.Problem;
import merchant.result.RecommendResult.Because;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Biased matrix factorisation by stochastic gradient: r = μ + b(customer) + b(item) + p·q (Y. Koren, R. Bell, C. Volinsky, "Matrix factorization
/// techniques for recommender systems", 2009). Ratings are first brought to mean 0 and deviation 1, so that learning rate and
/// regularisation mean the same for stars and for points of a hundred.
public final class Factors implements Taste {
    private static final double START = 0.1;
    private static final int CHECK_EVERY = 1 << 13;

    private final Settings settings;
    private final double mean;
    private final double deviation;
    private final double[] ofCustomer;
    private final double[] ofItem;
    private final double[] customers;
    private final double[] items;
    private final boolean[] known;

    /// @param factors numbers that describe a customer, and an item
    /// @param epochs passes over all ratings
    /// @param rate how far each rating moves them
    /// @param regularisation how strongly they are held near 0
    public record Settings(int factors, int epochs, double rate, double regularisation) {}

    private Factors(Sparse ratings, Settings settings, SplittableRandom random) {
        this.settings = settings;
        this.mean = Arrays.stream(ratings.value()).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(ratings.value()).map(v -> (v - mean) * (v - mean)).average().orElse(0));
        this.deviation = spread > 0 && Double.isFinite(spread) ? spread : 1;
        this.ofCustomer = new double[ratings.rows()];
        this.ofItem = new double[ratings.columns()];
        this.customers = start(ratings.rows() * settings.factors(), random);
        this.items = start(ratings.columns() * settings.factors(), random);
        this.known = new boolean[ratings.columns()];
        for (int item : ratings.index()) {
            known[item] = true;
        }
    }

    private static double[] start(int n, SplittableRandom random) {
        var numbers = new double[n];
        Arrays.setAll(numbers, i -> START * random.nextGaussian());
        return numbers;
    }

    /// Learns.
    ///
    /// @throws Problem where the numbers grow without end
    public static Taste learn(Sparse ratings, Settings settings, long seed, Progress progress) {
        var random = new SplittableRandom(seed);
        var factors = new Factors(ratings, settings, random);
        var rows = new int[ratings.index().length];
        for (int row = 0; row < ratings.rows(); row++) {
            Arrays.fill(rows, ratings.start()[row], ratings.start()[row + 1], row);
        }
        var order = new int[rows.length];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Folds.shuffle(order, random);
            for (int i = 0; i < order.length; i++) {
                if (i % CHECK_EVERY == 0) {
                    progress.step((long) epoch * order.length + i, (long) settings.epochs() * order.length);
                }
                int at = order[i];
                factors.learn(rows[at], ratings.index()[at], (ratings.value()[at] - factors.mean) / factors.deviation);
            }
            factors.refuseRunaway();
        }
        progress.report(1);
        return factors;
    }

    private void learn(int customer, int item, double truth) {
        double error = truth - guess(customer, item);
        double rate = settings.rate();
        double hold = settings.regularisation();
        ofCustomer[customer] += rate * (error - hold * ofCustomer[customer]);
        ofItem[item] += rate * (error - hold * ofItem[item]);
        int p = customer * settings.factors();
        int q = item * settings.factors();
        for (int f = 0; f < settings.factors(); f++) {
            double mine = customers[p + f];
            double theirs = items[q + f];
            customers[p + f] += rate * (error * theirs - hold * mine);
            items[q + f] += rate * (error * mine - hold * theirs);
        }
    }

    private double guess(int customer, int item) {
        double sum = ofCustomer[customer] + ofItem[item];
        int p = customer * settings.factors();
        int q = item * settings.factors();
        for (int f = 0; f < settings.factors(); f++) {
            sum += customers[p + f] * items[q + f];
        }
        return sum;
    }

    private void refuseRunaway() {
        if (!Double.isFinite(Arrays.stream(ofItem).sum() + Arrays.stream(items).sum())) {
            throw Problem.data(Sentence.of("Learning did not settle: the numbers grew without end."),
                    Sentence.of("Lower the learning rate, or the regularisation where it is above 1."));
        }
    }

    @Override
    public Session open() {
        return new Session() {
            @Override
            public void weigh(int customer, Weights into) {
                into.clear();
                for (int item = 0; item < known.length; item++) {
                    if (known[item]) {
                        into.set(item, mean + deviation * guess(customer, item));
                    }
                }
            }

            @Override
            public Why why(int customer, int item, Weights weights) {
                return Why.of(Because.TASTE, 0);
            }
        };
    }
}
