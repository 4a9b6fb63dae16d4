package merchant.store.step;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import merchant.problem.Problem;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;

/// Steps that turn the lines of orders into what a question asks for: sales of each period, customers, baskets, ratings.
final class ShopSteps {
    private static final int MOST_COLUMNS = 200;
    private static final String AROUND = "60";
    private static final String TOGETHER = "10";
    private static final String CHANCE = "0.05";
    private static final String GIVEN_UP = "30";

    /// Which runs of periods without a line are too long to be chance: suspected, not known, to be without stock.
    ///
    /// Rule: a product is expected to keep its share of what the shop sells, so that a festival or a slack month explains itself; where fewer than ten sell, each period is
    /// expected to be alike. The share is learnt from the 60 periods before the run and the 60 after it: with n lines there at a total of E of the shop's, a run at a total of
    /// R has no line with the chance (E / (E + R))^(n + ½), which is the negative binomial that a Poisson rate known from so little leaves. Where the product's lines vary
    /// more than Poisson numbers do, the logarithm is divided by how many times more. All runs behind a product's first sale are looked at, and so many make
    /// a rare one likely: a run is marked where its chance is below one in twenty, divided by the count of all runs (Bonferroni). A run that lasts to the end is judged by the periods before it
    /// alone, and only while it is at most 30 periods long: after that the product is rather given up.
    ///
    /// Continues a list of queries that has `lines` (p, b, n) and `whole` (p, b, n, q, a; a row for each period of each product) to the rows of `whole` with a flag `gap`.
    private static final String MARKED = "pulls AS (SELECT p, sum(n) AS pull FROM lines GROUP BY p), "
            + "alike AS (SELECT count(*) < " + TOGETHER + " AS few FROM (SELECT DISTINCT b FROM lines)), "
            + "pulled AS (SELECT w.*, CASE WHEN (SELECT few FROM alike) THEN 1.0 ELSE CAST(coalesce(s.pull, 0) AS DOUBLE) END AS pull FROM whole AS w LEFT JOIN pulls AS s ON w.p = s.p), "
            + "runs AS (SELECT *, sum(CASE WHEN n > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY b ORDER BY p) AS run, " + around("n") + ", " + around("pull") + ", "
            + "sum(n) OVER (PARTITION BY b) * pull / nullif(sum(pull) OVER (PARTITION BY b), 0) AS usual FROM pulled), "
            + "spread AS (SELECT b, greatest(1, sum((n - usual) * (n - usual)) / sum(usual)) AS over FROM runs GROUP BY b), "
            + "idle AS (SELECT b, run, count(*) AS length, sum(pull) AS own, coalesce(arg_min(n_before, p), 0) AS n_before, coalesce(arg_min(pull_before, p), 0) AS pull_before, "
            + "coalesce(arg_max(n_after, p), 0) AS n_after, coalesce(arg_max(pull_after, p), 0) AS pull_after, max(p) AS last FROM runs WHERE n = 0 GROUP BY b, run), "
            + "between_sales AS (SELECT i.*, s.over FROM idle AS i JOIN spread AS s ON i.b IS NOT DISTINCT FROM s.b WHERE (i.last < (SELECT max(p) FROM lines) OR i.length <= " + GIVEN_UP + ") AND i.pull_before + i.pull_after > 0), "
            + "rare AS (SELECT b, run FROM between_sales WHERE (n_before + n_after + 0.5) * ln((pull_before + pull_after) / (pull_before + pull_after + own)) / over < ln(" + CHANCE
            + " / (SELECT count(*) FROM between_sales))) "
            + "SELECT r.*, r.n = 0 AND x.run IS NOT NULL AS gap FROM runs AS r LEFT JOIN rare AS x ON r.run = x.run AND r.b IS NOT DISTINCT FROM x.b";

    private final Shape in;
    private final String from;

    ShopSteps(Shape in, String from) {
        this.in = in;
        this.from = from;
    }

    /// From a product's own first sale to the shop's last period there is a row for each period. A period without a line sold 0; one with lines of which none
    /// says how much is missing, as nobody knows.
    Compiled sales(Step.Sales step) {
        var date = in.moment(step.date());
        var money = new Money(in, from, step.amount(), step.quantity());
        money.by(step.by());
        boolean hours = step.unit() == Unit.HOUR;
        var unit = step.unit().name().toLowerCase(Locale.ROOT);
        var told = step.by().isEmpty() ? "NULL" : in.ref(step.by());
        var lines = "SELECT date_trunc('" + unit + "', CAST(" + date + " AS TIMESTAMP)) AS p, " + told + " AS b, count(*) AS n, " + total(step.quantity()) + " AS q, "
                + (money.isNone() ? "0" : money.sum("")) + " AS a FROM " + from + " WHERE " + date + " IS NOT NULL GROUP BY 1, 2";
        var grid = "SELECT s.b, unnest(generate_series(s.lo, (SELECT max(p) FROM lines), INTERVAL 1 " + unit + ")) AS p FROM (SELECT b, min(p) AS lo FROM lines GROUP BY b) AS s";
        var full = "SELECT g.p, g.b, coalesce(l.n, 0) AS n, " + sold("q") + ", " + sold("a") + " FROM grid AS g LEFT JOIN lines AS l ON g.p = l.p AND g.b IS NOT DISTINCT FROM l.b";
        var select = in.select().add(step.date(), hours ? Type.TIMESTAMP : Type.DATE, Role.DATE, hours ? "p" : "CAST(p AS DATE)");
        if (!step.by().isEmpty()) {
            var by = in.field(step.by());
            select.add(Shape.as(by, Shape.free(by.name(), select.fields()), by.type()), "b");
        }
        if (!step.quantity().isEmpty()) {
            select.add(Shape.free(step.quantity(), select.fields()), in.field(step.quantity()).type(), Role.QUANTITY, "q");
        }
        if (!money.isNone()) {
            select.add(Shape.free(money.name(), select.fields()), money.type(), Role.AMOUNT, "a");
        }
        put(select, "lines", Type.WHOLE, "n");
        put(select, "suspected_stock_out", Type.FLAG, "gap");
        var sql = select.sql("row_number() OVER (ORDER BY p, b) - 1", "FROM (WITH lines AS (" + lines + "), grid AS (" + grid + "), whole AS (" + full + "), "
                + MARKED + ")");
        var made = new Compiled(sql, select.shape(), false, Compiled.Effort.ORDER, List.of(), List.of(Extent.of(date, told, unit, from)))
                .note("SELECT count(*) FROM " + from + " WHERE " + date + " IS NULL", "{0} row without a date was left out.", "{0} rows without a date were left out.");
        return money.tell(unsaid(made, step.quantity(), date + " IS NOT NULL"), date + " IS NOT NULL");
    }

    private static String around(String column) {
        var window = "sum(" + column + ") OVER (PARTITION BY b ORDER BY p ROWS BETWEEN ";
        return window + AROUND + " PRECEDING AND 1 PRECEDING) AS " + column + "_before, " + window + "1 FOLLOWING AND " + AROUND + " FOLLOWING) AS " + column + "_after";
    }

    private static String sold(String sum) {
        return "CASE WHEN l.n IS NULL THEN 0 ELSE l." + sum + " END AS " + sum;
    }

    /// Tells how many rows that are summed have no value.
    private Compiled unsaid(Compiled made, String column, String which) {
        return column.isEmpty() ? made : made.note("SELECT count(*) FROM " + from + " WHERE " + which + " AND " + in.ref(column) + " IS NULL",
                "{0} row has no value in \"{1}\": sums are of the others, and missing where there are no others.",
                "{0} rows have no value in \"{1}\": sums are of the others, and missing where there are no others.", column);
    }

    /// Whole numbers stay exact; sums of decimals are compensated, so that they do not depend on the order in which threads add.
    private String total(String column) {
        var value = column.isEmpty() ? "" : in.number(column);
        return column.isEmpty() ? "0" : in.field(column).type() == Type.WHOLE ? "TRY_CAST(sum(" + value + ") AS BIGINT)" : "fsum(" + value + ")";
    }

    /// Customers with at least one line before the cut-off; nothing else of them is looked at, but for the target.
    Compiled customers(Step.Customers step) {
        var cut = cutoff(step);
        var date = "CAST(" + in.moment(step.date()) + " AS DATE)";
        var before = date + " < " + cut;
        var visits = step.order().isEmpty() ? date : in.ref(step.order());
        var filter = " FILTER (WHERE " + before + ")";
        var select = in.select().add(in.field(step.customer()), in.ref(step.customer()));
        put(select, "orders", Type.WHOLE, "count(DISTINCT " + visits + ")" + filter);
        put(select, "first_order", Type.DATE, "min(" + date + ")" + filter);
        put(select, "last_order", Type.DATE, "max(" + date + ")" + filter);
        put(select, "recency_days", Type.WHOLE, "date_diff('day', max(" + date + ")" + filter + ", " + cut + ")");
        put(select, "tenure_days", Type.WHOLE, "date_diff('day', min(" + date + ")" + filter + ", " + cut + ")");
        var money = new Money(in, from, step.amount(), "");
        if (!money.isNone()) {
            amounts(select, money, before, visits);
        }
        windows(select, step, date, cut, visits, money);
        categories(select, step, before);
        if (step.target() > 0) {
            select.add(Shape.free("buys_in_next_" + step.target() + "_days", select.fields()), Type.FLAG, Role.TARGET, "count(*) FILTER (WHERE " + target(step) + ") > 0");
        }
        var customer = in.ref(step.customer());
        var made = new Compiled(select.sql("min(rowid)" + filter, "FROM " + from + " WHERE " + customer + " IS NOT NULL GROUP BY " + customer
                + " HAVING count(*) FILTER (WHERE " + before + ") > 0"), select.shape(), false, Compiled.Effort.ORDER, List.of())
                .note("SELECT count(*) FROM " + from + " WHERE " + customer + " IS NULL", "{0} row without a customer was left out.", "{0} rows without a customer were left out.")
                .note("SELECT count(DISTINCT " + customer + ") - count(DISTINCT " + customer + ") FILTER (WHERE " + before + ") FROM " + from,
                        "{0} customer bought nothing before the cut-off day and is left out.", "{0} customers bought nothing before the cut-off day and are left out.");
        made = money.tell(made, customer + " IS NOT NULL AND " + before);
        return step.target() > 0 ? oneAnswer(made, step, before).note("SELECT greatest(0, date_diff('day', max(" + date + "), " + cut + " + " + step.target() + ") - 1) FROM " + from,
                "The days in which a purchase counts go {0} day beyond the data: some who will buy stand as if they did not.",
                "The days in which a purchase counts go {0} days beyond the data: some who will buy stand as if they did not.") : made;
    }

    /// Tells where all customers have the same answer.
    private Compiled oneAnswer(Compiled made, Step.Customers step, String before) {
        var customer = in.ref(step.customer());
        var answers = "(SELECT count(*) FILTER (WHERE " + target(step) + ") > 0 AS y FROM " + from + " WHERE " + customer + " IS NOT NULL GROUP BY " + customer
                + " HAVING count(*) FILTER (WHERE " + before + ") > 0)";
        return made.note("SELECT CASE WHEN bool_and(y) THEN count(*) ELSE 0 END FROM " + answers,
                "The {0} customer buys within these days: there is nothing to predict. Choose fewer days, or another cut-off day.",
                "All {0} customers buy within these days: there is nothing to predict. Choose fewer days, or another cut-off day.")
                .note("SELECT CASE WHEN bool_or(y) THEN 0 ELSE count(*) END FROM " + answers,
                "The {0} customer does not buy within these days: there is nothing to predict. Choose more days, or an earlier cut-off day.",
                "None of the {0} customers buys within these days: there is nothing to predict. Choose more days, or an earlier cut-off day.");
    }

    /// The lines that count as bought within the days of the answer.
    private String target(Step.Customers step) {
        var date = "CAST(" + in.moment(step.date()) + " AS DATE)";
        var cut = cutoff(step);
        return date + " >= " + cut + " AND " + date + " < " + cut + " + " + step.target();
    }

    private static void put(Shape.Select select, String name, Type type, String expression) {
        select.add(Shape.free(name, select.fields()), type, null, expression);
    }

    private static String cutoff(Step.Customers step) {
        try {
            return "DATE '" + Values.day(step.cutoff().strip()) + "'";
        } catch (DateTimeParseException e) {
            if (!step.cutoff().isBlank()) {
                throw Problem.request(Sentence.of("\"{0}\" is no day.", step.cutoff().strip()), Sentence.of("Write a day such as {0}.", LocalDate.of(2024, 6, 30).toString()), e);
            }
            throw Problem.request(Sentence.of("The cut-off day is missing: only what happened before it is looked at."),
                    Sentence.of("Write a day such as {0}.", LocalDate.of(2024, 6, 30).toString()), e);
        }
    }

    private static void amounts(Shape.Select select, Money money, String before, String visits) {
        var sum = money.sum(before);
        put(select, "amount", money.type(), sum);
        put(select, "amount_per_order", Type.DECIMAL, "CAST(" + sum + " AS DOUBLE) / count(DISTINCT " + visits + ") FILTER (WHERE " + before + ")");
    }

    private static void windows(Shape.Select select, Step.Customers step, String date, String cut, String visits, Money money) {
        for (int days : new java.util.TreeSet<>(step.windows())) {
            if (days < 1) {
                throw Problem.request(Sentence.of("A window has {0} days.", days), Sentence.of("Write whole numbers from 1, such as 30, 90."));
            }
            var within = date + " < " + cut + " AND " + date + " >= " + cut + " - " + days;
            var filter = " FILTER (WHERE " + within + ")";
            put(select, "orders_last_" + days + "_days", Type.WHOLE, "count(DISTINCT " + visits + ")" + filter);
            if (!money.isNone()) {
                put(select, "amount_last_" + days + "_days", money.type(), "CASE WHEN count(*)" + filter + " = 0 THEN 0 ELSE " + money.sum(within) + " END");
            }
        }
    }

    /// The share of a customer's lines that each named category has.
    private void categories(Shape.Select select, Step.Customers step, String before) {
        if (step.category().isEmpty()) {
            return;
        }
        if (step.categories().size() > MOST_COLUMNS) {
            throw Problem.request(Sentence.of("Shares can be made of at most {0} categories.", MOST_COLUMNS), Sentence.of("Name fewer."));
        }
        var text = Sql.text(in, step.category());
        put(select, "categories", Type.WHOLE, "count(DISTINCT " + text + ") FILTER (WHERE " + before + ")");
        var seen = new HashSet<String>();
        for (var category : step.categories()) {
            if (seen.add(category)) {
                put(select, "share_" + category, Type.DECIMAL, "CAST(count(*) FILTER (WHERE " + before + " AND " + text + " = " + Sql.text(category)
                        + ") AS DOUBLE) / count(*) FILTER (WHERE " + before + ")");
            }
        }
    }

    Compiled baskets(Step.Baskets step) {
        var order = in.ref(step.order());
        var product = Sql.text(in, step.product());
        var select = in.select().add(in.field(step.order()), order);
        var commas = new Compiled.Rows(from, "contains(" + product + ", ',')", product);
        put(select, "items", Type.WHOLE, "count(DISTINCT " + product + ")");
        put(select, "products", Type.TEXT, "replace(string_agg(DISTINCT " + product + ", chr(31) ORDER BY " + product + "), chr(31), " + between(product) + ")");
        return new Compiled(select.sql("min(rowid)", "FROM " + from + " WHERE " + order + " IS NOT NULL AND " + in.ref(step.product()) + " IS NOT NULL GROUP BY " + order),
                select.shape(), false, Compiled.Effort.ORDER, List.of())
                .note("SELECT count(*) FROM " + from + " WHERE " + order + " IS NULL OR " + in.ref(step.product()) + " IS NULL",
                        "{0} row without an order or a product was left out.", "{0} rows without an order or a product were left out.")
                .note(commas, "{0} row has a comma in its product: another sign stands between the products of a basket.",
                        "{0} rows have a comma in their product: another sign stands between the products of a basket.");
    }

    /// The first of some signs that stands in no product, with a space behind it.
    private String between(String product) {
        var sign = new StringBuilder("CASE");
        for (var candidate : List.of(",", ";", "|", "·", "•", "¦")) {
            sign.append(" WHEN NOT EXISTS (SELECT 1 FROM ").append(from).append(" WHERE contains(").append(product).append(", '").append(candidate).append("')) THEN '").append(candidate).append(" '");
        }
        return sign + " ELSE ' ‖ ' END";
    }

    /// Five for what the customer buys most often, in proportion for the rest.
    Compiled ratings(Step.Ratings step) {
        var customer = in.ref(step.customer());
        var product = in.ref(step.product());
        var times = step.order().isEmpty() ? "count(*)" : "count(DISTINCT " + in.ref(step.order()) + ")";
        var select = in.select().add(in.field(step.customer()), "c").add(in.field(step.product()), "p");
        put(select, "times", Type.WHOLE, "t");
        select.add(Shape.free("rating", select.fields()), Type.WHOLE, Role.RATING, "CAST(ceil(5.0 * t / max(t) OVER (PARTITION BY c)) AS BIGINT)");
        return new Compiled(select.sql("r", "FROM (SELECT min(rowid) AS r, " + customer + " AS c, " + product + " AS p, " + times + " AS t FROM " + from + " WHERE " + customer
                + " IS NOT NULL AND " + product + " IS NOT NULL GROUP BY 2, 3)"), select.shape(), false, Compiled.Effort.ORDER, List.of())
                .note("SELECT count(*) FROM " + from + " WHERE " + customer + " IS NULL OR " + product + " IS NULL",
                        "{0} row without a customer or a product was left out.", "{0} rows without a customer or a product were left out.");
    }
}
