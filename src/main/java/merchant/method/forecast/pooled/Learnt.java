package merchant.method.forecast.pooled;

/// What a known column does to one series, learnt from all series of a run.
///
/// @param logarithm true where it acts by its logarithm, so that the size is an elasticity
/// @param size on the logarithm of the values, for one more of the column or of its logarithm
/// @param deviation standard deviation of what is not known of the size
public record Learnt(boolean logarithm, double size, double deviation) {}
