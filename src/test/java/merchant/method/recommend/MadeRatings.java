package merchant.method.recommend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Ratings made of a truth of low rank: 3.5 + b(customer) + b(item) + p·q + noise, where some customers rate more and some items are rated more.
///
/// @param lines `customer,item,time,rating`
/// @param noise the deviation of the noise: no method can have a lower RMSE on average
record MadeRatings(List<String> lines, double noise) {
    private static final int RANK = 4;

    static MadeRatings of(int customers, int items, int ratings, double noise, long seed) {
        var random = new Random(seed);
        var p = numbers(customers * RANK, random);
        var q = numbers(items * RANK, random);
        var ofCustomer = numbers(customers, random);
        var ofItem = numbers(items, random);
        var seen = new HashSet<Long>();
        var lines = new ArrayList<String>();
        while (lines.size() < ratings) {
            int c = (int) (customers * Math.pow(random.nextDouble(), 1.5));
            int i = (int) (items * Math.pow(random.nextDouble(), 2));
            if (seen.add((long) c * items + i)) {
                double taste = 0;
                for (int f = 0; f < RANK; f++) {
                    taste += p[c * RANK + f] * q[i * RANK + f];
                }
                double rating = 3.5 + 0.4 * ofCustomer[c] + 0.5 * ofItem[i] + 0.35 * taste + noise * random.nextGaussian();
                lines.add("c" + c + ",p" + i + "," + lines.size() + "," + rating);
            }
        }
        return new MadeRatings(lines, noise);
    }

    private static double[] numbers(int n, Random random) {
        var numbers = new double[n];
        java.util.Arrays.setAll(numbers, i -> random.nextGaussian());
        return numbers;
    }
}
