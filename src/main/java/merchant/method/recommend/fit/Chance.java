package merchant.method.recommend.fit;

import merchant.method.recommend.data.Sparse;
import merchant.result.RecommendResult.Because;
import merchant.work.Progress;

/// Items drawn at random, and the mean of all ratings: what popularity is held against.
public final class Chance {
    private Chance() {}

    /// As [Fit].
    public static Taste learn(Sparse histories, boolean rated, long seed, Progress progress) {
        progress.step(1, 1);
        var popular = Popularity.of(histories, rated);
        var held = popular.order();
        return () -> new Taste.Session() {
            @Override
            public void weigh(int customer, Weights into) {
                into.clear();
                var random = new java.util.SplittableRandom(seed ^ (long) customer << 32);
                for (int item : held) {
                    into.set(item, random.nextDouble());
                }
            }

            @Override
            public void expect(int customer, Weights into) {
                for (int i = 0; i < into.items(); i++) {
                    into.set(i, popular.mean());
                }
            }

            @Override
            public Why why(int customer, int item, Weights weights) {
                return Why.of(Because.POPULAR, popular.liked(item));
            }
        };
    }
}
