package merchant.method.forecast.regression;

/// How the effects act on the values.
enum Link {
    /// They are added to the value.
    ADD,
    /// They multiply it; the errors are normal around the logarithm.
    MULTIPLY,
    /// They multiply the mean of counts, some of which are 0; the errors grow with its root.
    COUNT;

    boolean multiplies() {
        return this != ADD;
    }
}
