package merchant.method.predict.fit;

/// Weights of standardised values and of codes. With two classes one set of weights, for the second class; with more one set a class.
///
/// @param weights of each set: the constant first, then one a value feature and one a code, in the features' order
@SuppressWarnings("ArrayRecordComponent")
public record LogisticFit(double[][] weights, int classes) implements Fitted {
    @Override
    public double[] shares(Encoder.Encoded x, int row) {
        var scores = new double[classes];
        for (int s = 0; s < weights.length; s++) {
            scores[weights.length == 1 ? 1 : s] = score(weights[s], x, row);
        }
        softmax(scores);
        return scores;
    }

    static double score(double[] w, Encoder.Encoded x, int row) {
        double sum = w[0];
        int at = 1;
        for (int f = 0; f < x.values().length; f++) {
            var feature = x.encoder().features().get(f);
            var values = x.values()[f];
            if (values != null) {
                sum += w[at++] * (values[row] - feature.mean()) / feature.spread();
            } else {
                sum += w[at + x.codes()[f][row]];
                at += feature.codes();
            }
        }
        return sum;
    }

    /// Makes scores into probabilities, in place.
    static void softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            most = Math.max(most, s);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
    }
}
