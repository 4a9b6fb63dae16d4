package merchant.method.forecast.intermittent;

/// Which of the methods for slow movers.
public enum Kind {
    /// Size over gap, both brought up to date at each sale (Croston 1972). Somewhat too high.
    CROSTON("croston", "Croston"),
    /// The same times 1 − β/2, which takes nearly all of the excess away (Syntetos and Boylan 2005).
    SBA("sba", "SBA"),
    /// Size times probability of a sale, the probability brought up to date in every period, so that it sinks while nothing
    /// sells (Teunter, Syntetos and Babai 2011).
    TSB("tsb", "TSB");

    private final String id;
    private final String title;

    Kind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
