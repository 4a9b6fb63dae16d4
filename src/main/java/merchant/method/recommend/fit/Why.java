package merchant.method.recommend.fit;

import merchant.result.RecommendResult.Because;

/// Why an item is offered.
///
/// @param by the customer's items that weighed most, at most three
/// @param count how many customers stand behind it
@SuppressWarnings("ArrayRecordComponent")
public record Why(Because because, int[] by, int count) {
    /// The most items that a reason names.
    public static final int MOST_NAMED = 3;

    public static Why of(Because because, int count) {
        return new Why(because, new int[0], count);
    }
}
