package merchant.method.predict.run;

/// Which class is named for a row: with two classes the looked-for one from a threshold on, with more the likeliest.
///
/// @param positive −1 with more than two classes
record Naming(int positive, double threshold) {
    int of(double[] shares) {
        if (positive >= 0) {
            return shares[positive] >= threshold ? positive : 1 - positive;
        }
        int best = 0;
        for (int c = 1; c < shares.length; c++) {
            best = shares[c] > shares[best] ? c : best;
        }
        return best;
    }
}
