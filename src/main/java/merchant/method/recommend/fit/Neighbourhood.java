package merchant.method.recommend.fit;

import merchant.method.recommend.fit.Comparing.Similarity;

/// Settings of the methods that compare.
///
/// @param neighbours how many of the most alike are listened to
/// @param shrinkage a similarity that rests on n common customers or items is multiplied by n / (n + shrinkage)
public record Neighbourhood(Measure measure, int neighbours, double shrinkage) {
    /// Where ratings are expected, so many times the neighbours are kept, because not each of them rated what is asked for.
    static final int POOL = 20;

    Similarity similarity() {
        return new Similarity(measure, shrinkage);
    }
}
