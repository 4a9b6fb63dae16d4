package merchant.table.step;

import merchant.text.Sentence;

/// A span of the calendar. Weeks begin on Monday.
public enum Unit {
    HOUR("hour"),
    DAY("day"),
    WEEK("week"),
    MONTH("calendar month"),
    QUARTER("calendar quarter"),
    YEAR("year");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public Sentence label() {
        return Sentence.of(label);
    }
}
