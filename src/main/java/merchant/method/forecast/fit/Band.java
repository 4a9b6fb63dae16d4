package merchant.method.forecast.fit;

/// Lower and upper ends of a band, one a period ahead.
@SuppressWarnings("ArrayRecordComponent")
public record Band(double[] lower, double[] upper) {}
