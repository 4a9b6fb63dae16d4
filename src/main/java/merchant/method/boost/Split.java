package merchant.method.boost;

/// A way to divide a leaf.
///
/// @param gain by how much it makes the loss smaller
/// @param bin the last bin that goes left, where the feature is a number
/// @param set categories that go left, as bits; empty where the feature is a number
/// @param missingLeft where rows without the value go
/// @param slope sum of first derivatives that goes left; likewise `curve` of the second
@SuppressWarnings("ArrayRecordComponent")
record Split(int feature, double gain, int bin, long[] set, boolean missingLeft, double slope, double curve) {
    private static final long[] NUMBER = {};

    static Split number(int feature, double gain, int bin, boolean missingLeft, double slope, double curve) {
        return new Split(feature, gain, bin, NUMBER, missingLeft, slope, curve);
    }

    /// True where rows of this bin go left.
    boolean left(int code) {
        if (code == 0) {
            return missingLeft;
        }
        return set.length == 0 ? code <= bin : Tree.has(set, code - 1);
    }
}
