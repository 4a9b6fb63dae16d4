package merchant.sample.plan;

import java.nio.charset.StandardCharsets;

/// A random generator whose numbers are the same on every machine and every Java: SplitMix64 (Steele, Lea, Flood,
/// "Fast splittable pseudorandom number generators", 2014) with `StrictMath` behind everything that is not whole.
///
/// Each part of the plan throws dice of its own, so that a change of one part leaves the numbers of the others.
final class Dice {
    private long state;

    Dice(long seed, String purpose) {
        long mixed = seed;
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            mixed = mix(mixed * 31 + b);
        }
        state = mixed;
    }

    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }

    /// Between 0 and 1, both excluded.
    double uniform() {
        state += 0x9e3779b97f4a7c15L;
        return ((mix(state) >>> 11) + 0.5) * 0x1p-53;
    }

    /// From 0 to `bound` − 1.
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    /// Exponential with mean 1.
    double exponential() {
        return -StrictMath.log(uniform());
    }

    /// Normal with mean 0 and deviation 1 (Box and Muller).
    double normal() {
        return StrictMath.sqrt(2 * exponential()) * StrictMath.cos(2 * Math.PI * uniform());
    }

    /// Poisson with this mean, counted as exponential arrivals: exact, and fast for the small means used here.
    int poisson(double mean) {
        int count = -1;
        for (double time = 0; time < mean; count++) {
            time += exponential();
        }
        return Math.max(0, count);
    }

    /// An index, with the chance of each in proportion to its weight; the sum of the weights must be positive.
    int pick(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = uniform() * total;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
