package merchant.method.reorder.choose;

/// Chosen packs.
///
/// @param packs one entry an item
/// @param gain what they gain
/// @param bound no choice gains more than this
/// @param open how many packs an exact programme decided; 0 where it decided all of them, or none had to be decided
@SuppressWarnings("ArrayRecordComponent")
public record Choice(int[] packs, double gain, double bound, int open) {

    /// How far the gain may be below the best, as a share of the bound.
    public double gap() {
        return bound > 0 ? Math.max(0, (bound - gain) / bound) : 0;
    }
}
