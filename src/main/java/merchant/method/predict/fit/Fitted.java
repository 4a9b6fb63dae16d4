package merchant.method.predict.fit;

/// What was learned: gives the probability of each class.
public sealed interface Fitted permits TreeFit, ForestFit, LogisticFit {
    /// The probabilities of the classes of a row.
    double[] shares(Encoder.Encoded x, int row);
}
