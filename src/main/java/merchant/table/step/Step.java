package merchant.table.step;

import java.util.List;
import merchant.table.Type;
import merchant.text.Sentence;

/// One recorded change from a table to the next: immutable data, no SQL in it. Columns and tables are named as the user sees them. What
/// a text leaves out is empty, never null, so that the JSON of a step reads the same in every version.
public sealed interface Step {

    /// Keeps the rows that pass, or those that do not. A row whose value is missing does not pass.
    ///
    /// @param all true where every condition must hold, false where one is enough
    record Filter(List<Condition> conditions, boolean all, boolean keep) implements Step {
        public Filter {
            conditions = List.copyOf(conditions);
        }
    }

    /// Keeps the rows for which a formula says yes, or those for which it does not.
    record Where(String formula, boolean keep) implements Step {}

    /// Puts a value where none stands.
    ///
    /// @param value for [How#VALUE], as text
    /// @param within a column: mean, median, most frequent and previous are then those of the rows with the same value in it; empty for all rows
    record Fill(String column, How how, String value, String within) implements Step {
        /// What is put there.
        public enum How {
            VALUE("a value of your own"),
            ZERO("zero"),
            MEAN("the mean"),
            MEDIAN("the median"),
            MOST_FREQUENT("the most frequent value"),
            PREVIOUS("the value of the row before");

            private final String label;

            How(String label) {
                this.label = label;
            }

            public Sentence label() {
                return Sentence.of(label);
            }
        }
    }

    /// Leaves columns out.
    record Drop(List<String> columns) implements Step {
        public Drop {
            columns = List.copyOf(columns);
        }
    }

    /// Gives a column another name.
    record Rename(String column, String name) implements Step {}

    /// Reads a column's values as another type; what does not fit becomes missing and is counted.
    ///
    /// @param comma true where the decimal mark of texts is a comma
    record Retype(String column, Type type, DayOrder order, boolean comma) implements Step {
        /// The order of day, month and year in texts.
        public enum DayOrder {
            YMD("year month day"), DMY("day month year"), MDY("month day year");

            private final String label;

            DayOrder(String label) {
                this.label = label;
            }

            public Sentence label() {
                return Sentence.of(label);
            }
        }
    }

    /// Adds a column that a formula computes from the others.
    record Derive(String name, String formula) implements Step {}

    /// Cuts a text column at a separator into new columns; the last takes all that is left. The column itself stays.
    record Split(String column, String separator, List<String> names) implements Step {
        public Split {
            names = List.copyOf(names);
        }
    }

    /// Adds a column that says `train` or `test`.
    ///
    /// @param share of the rows for training, between 0 and 1
    /// @param by empty: each row by lot; a date column: the rows before a moment train; another column: rows with the same value stay together
    /// @param cut the first day of testing; empty: the day at which `share` of the rows lies before
    record Part(String name, double share, long seed, String by, String cut) implements Step {}

    /// Adds columns of another table where keys are equal.
    ///
    /// @param columns which of the other's
    record Join(String table, List<Key> keys, How how, List<String> columns) implements Step {
        public Join {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
        }

        /// Two columns that must agree: of this table and of the other.
        public record Key(String left, String right, Match match) {
            /// Columns whose values must be equal.
            public Key(String left, String right) {
                this(left, right, Match.SAME);
            }
        }

        /// When two values agree.
        public enum Match {
            SAME("equal"),
            /// The time of day of either side counts for nothing.
            DAY("the same day"),
            /// Zeros at the beginning of codes count for nothing: 001 is 1.
            NUMBER("the same number, zeros at the beginning left out");

            private final String label;

            Match(String label) {
                this.label = label;
            }

            public Sentence label() {
                return Sentence.of(label);
            }
        }

        /// What becomes of rows without a partner.
        public enum How {
            ALL("keep all rows"), MATCHED("keep rows with a match only"), UNMATCHED("keep rows without a match only");

            private final String label;

            How(String label) {
                this.label = label;
            }

            public Sentence label() {
                return Sentence.of(label);
            }
        }
    }

    /// Puts the rows of other tables below. Columns are matched by name.
    ///
    /// @param source the name of a new column that says which table a row came from; empty for none
    record Append(List<String> tables, String source) implements Step {
        public Append {
            tables = List.copyOf(tables);
        }
    }

    /// One row for each combination of values.
    record Group(List<String> by, List<Measure> measures) implements Step {
        public Group {
            by = List.copyOf(by);
            measures = List.copyOf(measures);
        }
    }

    /// One row for each combination of `rows`, one column for each of the named values of `column`. The values are part of the step, so
    /// that the columns do not change with the data; rows with other values are counted.
    record Pivot(List<String> rows, String column, List<String> values, Measure.What what, String measured) implements Step {
        public Pivot {
            rows = List.copyOf(rows);
            values = List.copyOf(values);
        }
    }

    /// Adds the first moment of the hour, day, week, month, quarter or year in which a date lies.
    record Bucket(String column, Unit unit, String name) implements Step {}

    /// Keeps one of the rows that are equal in some columns, or in all where none is named.
    record Deduplicate(List<String> columns, boolean last) implements Step {
        public Deduplicate {
            columns = List.copyOf(columns);
        }
    }

    /// Replaces values by codes from which they cannot be read back: the same value always gets the same code in this project, and another
    /// code in every other project.
    record Pseudonymise(List<String> columns) implements Step {
        public Pseudonymise {
            columns = List.copyOf(columns);
        }
    }

    /// Orders the rows. Missing values stand last.
    record Sort(List<By> by) implements Step {
        public Sort {
            by = List.copyOf(by);
        }

        /// A column and its direction.
        public record By(String column, boolean descending) {}
    }

    /// Leaves out the lines of cancelled and refunded orders.
    ///
    /// @param status a column of order states; empty for none
    /// @param states the states that mean cancelled or refunded
    /// @param quantity a column whose negative values are returns; empty for none
    record WithoutCancelled(String status, List<String> states, String quantity) implements Step {
        public WithoutCancelled {
            states = List.copyOf(states);
        }
    }

    /// Orders to sales: a row for each period, or for each period and product; periods without a sale are there with zero.
    ///
    /// @param by what sales are told apart by, such as product or category; empty for the whole shop
    /// @param quantity what is summed; empty for none
    /// @param amount likewise; order lines are always counted
    record Sales(String date, Unit unit, String by, String quantity, String amount) implements Step {}

    /// Orders to customers: how recently, how often, how much, since when, in which categories. Only what happened before the cut-off day
    /// is looked at, so that nothing of the future leaks in.
    ///
    /// @param order an order's number, by which orders are counted; empty: days with a purchase are counted
    /// @param amount empty for none
    /// @param category empty for none
    /// @param categories those whose share of a customer's lines gets a column; part of the step, so that the columns do not change with the data
    /// @param cutoff the first day that is not looked at
    /// @param windows the numbers of days before the cut-off that are also looked at alone
    /// @param target the days from the cut-off on in which a purchase is the answer to be predicted; 0 for none
    record Customers(String customer, String date, String order, String amount, String category, List<String> categories, String cutoff,
            List<Integer> windows, int target) implements Step {
        public Customers {
            categories = List.copyOf(categories);
            windows = List.copyOf(windows);
        }
    }

    /// Orders to baskets: one row an order, with its products.
    record Baskets(String order, String product) implements Step {}

    /// Orders to ratings: a row for each customer and product, rated 1 to 5 by how often it was bought beside the customer's most bought one.
    ///
    /// @param order an order's number, by which purchases are counted; empty: lines are counted
    record Ratings(String customer, String product, String order) implements Step {}
}
