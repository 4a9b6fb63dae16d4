package merchant.table.step;

import merchant.text.Sentence;

/// One number made of the rows of a group.
///
/// @param column of which; empty for [What#ROWS]
/// @param name the new column's
public record Measure(What what, String column, String name) {

    /// What is made of the rows.
    public enum What {
        ROWS("number of rows"),
        SUM("sum"),
        MEAN("mean"),
        MEDIAN("median"),
        LEAST("smallest"),
        GREATEST("largest"),
        DISTINCT("different values"),
        FIRST("first"),
        LAST("last");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public Sentence label() {
            return Sentence.of(label);
        }

        /// True where only numbers can be asked.
        public boolean ofNumbers() {
            return this == SUM || this == MEAN || this == MEDIAN;
        }
    }
}
