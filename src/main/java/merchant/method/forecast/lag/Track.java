package merchant.method.forecast.lag;

/// The values of a series with their running sums, so that the mean of any stretch costs nothing. Positions before the first value are
/// left out of every mean.
final class Track {
    private final double[] y;
    private final double[] sums;
    private final double[] sizes;
    private final double[] squares;
    private final int[] zeros;

    Track(double[] values) {
        y = values.clone();
        sums = new double[y.length + 1];
        sizes = new double[y.length + 1];
        squares = new double[y.length + 1];
        zeros = new int[y.length + 1];
        for (int i = 0; i < y.length; i++) {
            sums[i + 1] = sums[i] + y[i];
            sizes[i + 1] = sizes[i] + Math.abs(y[i]);
            squares[i + 1] = squares[i] + y[i] * y[i];
            zeros[i + 1] = zeros[i] + (y[i] == 0 ? 1 : 0);
        }
    }

    int length() {
        return y.length;
    }

    /// The value at a position, `NaN` where there is none.
    double at(int position) {
        return position >= 0 && position < y.length ? y[position] : Double.NaN;
    }

    /// The mean of `count` values up to and with `last`, `NaN` where none is there.
    double mean(int last, int count) {
        return part(sums, last, count);
    }

    /// The mean of absolute values.
    double size(int last, int count) {
        return part(sizes, last, count);
    }

    /// The standard deviation.
    double deviation(int last, int count) {
        double mean = mean(last, count);
        return Math.sqrt(Math.max(0, part(squares, last, count) - mean * mean));
    }

    /// The root of the mean squared change from a season to the next; from a period to the next where there is no season yet.
    double change(int last, int count, int season) {
        int step = last >= 2 * season ? season : 1;
        double sum = 0;
        int from = Math.max(step, last + 1 - count);
        for (int i = from; i <= last; i++) {
            sum += (y[i] - y[i - step]) * (y[i] - y[i - step]);
        }
        return last < from ? 0 : Math.sqrt(sum / (last + 1 - from));
    }

    /// The share of zeros.
    double empty(int last, int count) {
        int from = Math.max(0, last + 1 - count);
        return last < from ? Double.NaN : (double) (zeros[last + 1] - zeros[from]) / (last + 1 - from);
    }

    private double part(double[] running, int last, int count) {
        int from = Math.max(0, last + 1 - count);
        return last < from || last >= y.length ? Double.NaN : (running[last + 1] - running[from]) / (last + 1 - from);
    }

    /// How many periods ago something last happened, with `last` being 0 ago.
    int since(int last) {
        int at = last;
        while (at >= 0 && y[at] == 0) {
            at--;
        }
        return last - at;
    }
}
