package merchant.method.predict.fit;

import merchant.work.Progress;

/// Learns from rows whose class is known.
public interface Learner {
    /// @param seed same rows and seed give the same
    /// @throws merchant.work.Cancelled when the progress says so
    Fitted fit(Sample sample, long seed, Progress progress);

    /// Rows to learn from.
    ///
    /// @param x features of all rows
    /// @param rows positions of the rows to learn from
    /// @param y the class of every row of `x`; of others than `rows` it is not looked at
    @SuppressWarnings("ArrayRecordComponent")
    record Sample(Encoder.Encoded x, int[] rows, int[] y, int classes) {}
}
