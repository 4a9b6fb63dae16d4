package merchant.ui.step;

import java.util.Arrays;
import java.util.List;
import merchant.table.step.Step;
import merchant.text.Sentence;

/// A kind of step as menus offer it.
enum StepKind {
    FILTER(Group.ROWS, "fth-filter", Sentence.of("Filter rows"), Sentence.of("Keeps the rows that pass, or leaves them out.")),
    WHERE(Group.ROWS, "fth-code", Sentence.of("Filter by a formula"), Sentence.of("For conditions that compute or compare columns.")),
    DEDUPLICATE(Group.ROWS, "fth-layers", Sentence.of("Keep equal rows once"), Sentence.of("Rows that are equal in some columns, or in all of them.")),
    SORT(Group.ROWS, "fth-bar-chart", Sentence.of("Sort rows"), Sentence.of("Missing values stand last.")),
    FILL(Group.COLUMNS, "fth-droplet", Sentence.of("Fill missing values"),
            Sentence.of("For tables and sums. A method that learns fills by itself, from its training rows alone, so that its judgement stays honest.")),
    DERIVE(Group.COLUMNS, "fth-plus-square", Sentence.of("Compute a column"), Sentence.of("A new column from the others by a formula.")),
    RETYPE(Group.COLUMNS, "fth-type", Sentence.of("Change a type"), Sentence.of("Values that do not fit become missing and are counted.")),
    RENAME(Group.COLUMNS, "fth-edit-2", Sentence.of("Rename a column"), Sentence.of("What the column means stays.")),
    DROP(Group.COLUMNS, "fth-minus-square", Sentence.of("Leave out columns"), Sentence.of("They stay in the table that was imported.")),
    SPLIT(Group.COLUMNS, "fth-scissors", Sentence.of("Cut a text"), Sentence.of("At a separator, into new columns.")),
    BUCKET(Group.COLUMNS, "fth-calendar", Sentence.of("Find week or month"), Sentence.of("Adds the first day of the week, month, quarter or year.")),
    PSEUDONYMISE(Group.COLUMNS, "fth-eye-off", Sentence.of("Replace by codes"),
            Sentence.of("The same value gets the same code in this project, and another one in any other project.")),
    PART(Group.COLUMNS, "fth-pie-chart", Sentence.of("Part training and test rows"), Sentence.of("By lot with a fixed seed, or at a date.")),
    JOIN(Group.TABLES, "fth-link", Sentence.of("Add columns of another table"), Sentence.of("Where keys are equal.")),
    APPEND(Group.TABLES, "fth-plus", Sentence.of("Put other rows below"), Sentence.of("Columns are matched by name.")),
    GROUP(Group.TABLES, "fth-grid", Sentence.of("Group and sum"), Sentence.of("One row for each combination of values.")),
    PIVOT(Group.TABLES, "fth-columns", Sentence.of("Make columns of values"), Sentence.of("One column for each value, such as a month or a shop.")),
    WITHOUT_CANCELLED(Group.SHOP, "fth-x-circle", Sentence.of("Leave out cancelled orders"), Sentence.of("By the order's state, or by negative quantities.")),
    SALES(Group.SHOP, "fth-trending-up", Sentence.of("Sales per day, week or month"),
            Sentence.of("Periods without a sale are there with zero; runs without one that chance hardly explains are marked as a suspected stock-out, which you should confirm.")),
    CUSTOMERS(Group.SHOP, "fth-users", Sentence.of("What is known of each customer"),
            Sentence.of("How recently, how often, how much. Only what happened before the cut-off day is looked at, so that nothing of the future leaks in.")),
    BASKETS(Group.SHOP, "fth-shopping-cart", Sentence.of("Orders as baskets"), Sentence.of("One row an order, with its products.")),
    RATINGS(Group.SHOP, "fth-star", Sentence.of("Ratings out of purchases"), Sentence.of("From 1 to 5 by how often a customer bought a product, beside the one bought most."));

    /// Where the menu shows it.
    enum Group {
        SHOP, ROWS, COLUMNS, TABLES;

        Sentence label() {
            return switch (this) {
                case SHOP -> Sentence.of("For shops, in one click");
                case ROWS -> Sentence.of("Rows");
                case COLUMNS -> Sentence.of("Columns");
                case TABLES -> Sentence.of("Tables");
            };
        }

        String icon() {
            return switch (this) {
                case SHOP -> "fth-shopping-bag";
                case ROWS -> "fth-menu";
                case COLUMNS -> "fth-columns";
                case TABLES -> "fth-layers";
            };
        }

        List<StepKind> kinds() {
            return Arrays.stream(StepKind.values()).filter(k -> k.group == this).toList();
        }
    }

    private final Group group;
    private final String icon;
    private final Sentence title;
    private final Sentence help;

    StepKind(Group group, String icon, Sentence title, Sentence help) {
        this.group = group;
        this.icon = icon;
        this.title = title;
        this.help = help;
    }

    String icon() {
        return icon;
    }

    Sentence title() {
        return title;
    }

    Sentence help() {
        return help;
    }

    static StepKind of(Step step) {
        return switch (step) {
            case Step.Filter ignored -> FILTER;
            case Step.Where ignored -> WHERE;
            case Step.Fill ignored -> FILL;
            case Step.Drop ignored -> DROP;
            case Step.Rename ignored -> RENAME;
            case Step.Retype ignored -> RETYPE;
            case Step.Derive ignored -> DERIVE;
            case Step.Split ignored -> SPLIT;
            case Step.Part ignored -> PART;
            case Step.Join ignored -> JOIN;
            case Step.Append ignored -> APPEND;
            case Step.Group ignored -> GROUP;
            case Step.Pivot ignored -> PIVOT;
            case Step.Bucket ignored -> BUCKET;
            case Step.Deduplicate ignored -> DEDUPLICATE;
            case Step.Pseudonymise ignored -> PSEUDONYMISE;
            case Step.Sort ignored -> SORT;
            case Step.WithoutCancelled ignored -> WITHOUT_CANCELLED;
            case Step.Sales ignored -> SALES;
            case Step.Customers ignored -> CUSTOMERS;
            case Step.Baskets ignored -> BASKETS;
            case Step.Ratings ignored -> RATINGS;
        };
    }
}
