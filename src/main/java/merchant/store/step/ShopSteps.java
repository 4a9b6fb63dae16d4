package merchant.store.step;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import merchant.problem.Problem;
import merchant.table.LongSilence;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;

/// Steps that turn the lines of orders into what a question asks for: sales of each period, customers, baskets, ratings.
final class ShopSteps {
    private static final int MOST_COLUMNS = 200;

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
                + new Silences(in, from, step, date, told).sql() + " SELECT w.*, s.p IS NOT NULL AS gap FROM whole AS w LEFT JOIN silent AS s ON w.p = s.p AND w.b IS NOT DISTINCT FROM s.b)");
        var made = new Compiled(sql, select.shape(), false, Compiled.Effort.ORDER, List.of(), List.of(Extent.of(date, told, unit, from)))
                .note("SELECT count(*) FROM " + from + " WHERE " + date + " IS NULL", "{0} row without a date was left out.", "{0} rows without a date were left out.");
        return money.tell(unsaid(made, step.quantity(), date + " IS NOT NULL"), date + " IS NOT NULL");
    }

    /// Which periods of which product are suspected to be without stock: [LongSilence] in SQL, of the orders themselves and not of the periods that are made of them. Only days with a sale are rows here, and the runs are what lies
    /// between them, so that thousands of products need no row for each of their days.
    ///
    /// @param in the columns of the orders
    /// @param from the orders
    /// @param date when, in SQL
    /// @param by what products are told apart by, in SQL; `NULL` for the whole shop
    private record Silences(Shape in, String from, Step.Sales step, String date, String by) {

        /// Queries behind a `WITH` that lead to `silent` (p, b): suspected periods.
        String sql() {
            return "sold AS (SELECT " + number() + " AS t, " + by + " AS b, count(*) FILTER (WHERE " + value() + " > 0) AS m FROM " + from + " WHERE " + date + " IS NOT NULL AND " + value() + " IS NOT NULL"
                    + (step.by().isEmpty() ? "" : " AND " + by + " IS NOT NULL") + " GROUP BY 1, 2), "
                    + "span AS (SELECT min(t) AS lo, max(t) AS hi, count(DISTINCT b) >= " + LongSilence.TOGETHER + " AS many FROM sold), "
                    + "shop AS (SELECT t, sum(m) AS m FROM sold GROUP BY t), "
                    + "days AS (SELECT unnest(range(lo, hi + 1)) AS t, many FROM span WHERE hi - lo < " + LongSilence.MOST_DAYS + "), "
                    + "pulls AS (SELECT d.t, NULL AS k, CAST(coalesce(s.m, 0) AS DOUBLE) AS w FROM days AS d LEFT JOIN shop AS s ON s.t = d.t WHERE d.many" + few() + "), "
                    + "reached AS (SELECT k, t, sum(w) OVER (PARTITION BY k ORDER BY t) AS c FROM pulls), "
                    + "near AS (SELECT b, t, min(t) OVER (PARTITION BY b) AS start, sum(m) OVER (PARTITION BY b ORDER BY t RANGE BETWEEN " + (LongSilence.AROUND - 1) + " PRECEDING AND CURRENT ROW) AS before, "
                    + "sum(m) OVER (PARTITION BY b ORDER BY t RANGE BETWEEN CURRENT ROW AND " + (LongSilence.AROUND - 1) + " FOLLOWING) AS after FROM sold WHERE m > 0), "
                    + "between_sales AS (SELECT b, start, t + 1 AS f, coalesce(lead(t) OVER next, hi + 1) AS e, lead(t) OVER next IS NULL AS ends, before, coalesce(lead(after) OVER next, 0) AS after, hi, "
                    + "CASE WHEN many THEN NULL ELSE b END AS k FROM near, span WINDOW next AS (PARTITION BY b ORDER BY t)), "
                    + "idle AS (SELECT * FROM between_sales WHERE e > f AND (NOT ends OR e - f <= " + LongSilence.AROUND + ")), "
                    + "known AS (SELECT i.b, i.f, i.e, i.before + i.after AS n, r3.c - r1.c AS own, r1.c - coalesce(r2.c, 0) + r4.c - r3.c AS pull FROM idle AS i "
                    + reached("", "r1", "i.f - 1") + reached("LEFT ", "r2", "greatest(i.start, i.f - " + LongSilence.AROUND + ") - 1") + reached("", "r3", "i.e - 1")
                    + reached("", "r4", "least(i.hi + 1, i.e + " + LongSilence.AROUND + ") - 1") + "), "
                    + "rare AS (SELECT b, f, e FROM known WHERE pull > 0 AND (n + 0.5) * ln(pull / (pull + own)) < ln(" + LongSilence.IMPROBABLE + ")), "
                    + "within AS (SELECT b, " + period() + " AS p FROM (SELECT b, unnest(range(f, e)) AS t FROM rare)), "
                    + "silent AS (SELECT b, p FROM within GROUP BY b, p HAVING count(*) >= " + LongSilence.PART + " * " + length() + ")";
        }

        private String reached(String kind, String name, String day) {
            return kind + "JOIN reached AS " + name + " ON " + name + ".k IS NOT DISTINCT FROM i.k AND " + name + ".t = " + day + " ";
        }

        /// What few products sell on each day of the week; of hours nothing is known then.
        private String few() {
            var together = "(SELECT many FROM span)";
            return step.unit() == Unit.HOUR ? "" : " UNION ALL SELECT d.t, x.b, CASE WHEN " + several() + " AND coalesce(s.m, 0) = 0 THEN 0.0 ELSE w.w END FROM days AS d CROSS JOIN (SELECT DISTINCT b FROM sold WHERE NOT " + together
                    + ") AS x JOIN (SELECT b, (t - lo) % " + LongSilence.WEEK + " AS r, CAST(sum(m) AS DOUBLE) / ((hi - lo - (t - lo) % " + LongSilence.WEEK + ") // " + LongSilence.WEEK + " + 1) AS w FROM sold, span WHERE NOT many GROUP BY b, lo, hi, r) AS w "
                    + "ON w.b IS NOT DISTINCT FROM x.b AND w.r = (d.t - (SELECT lo FROM span)) % " + LongSilence.WEEK + " LEFT JOIN shop AS s ON s.t = d.t";
        }

        private String several() {
            if (!step.by().isEmpty()) {
                return "(SELECT count(DISTINCT b) >= " + LongSilence.SEVERAL + " FROM sold)";
            }
            return in.fields().stream().filter(f -> f.has(Role.PRODUCT)).findFirst().map(f -> "(SELECT count(DISTINCT " + in.ref(f.name()) + ") >= " + LongSilence.SEVERAL + " FROM " + from + ")").orElse("FALSE");
        }

        /// What is above 0 in a sale.
        private String value() {
            return !step.quantity().isEmpty() ? in.number(step.quantity()) : !step.amount().isEmpty() ? in.number(step.amount()) : "1";
        }

        private String number() {
            return step.unit() == Unit.HOUR ? "CAST(epoch(date_trunc('hour', CAST(" + date + " AS TIMESTAMP))) AS BIGINT) // 3600" : "CAST(date_diff('day', DATE '1970-01-01', CAST(" + date + " AS DATE)) AS BIGINT)";
        }

        private String period() {
            return step.unit() == Unit.HOUR ? "TIMESTAMP '1970-01-01' + to_hours(t)" : "date_trunc('" + unit() + "', CAST(DATE '1970-01-01' + CAST(t AS INTEGER) AS TIMESTAMP))";
        }

        /// Days of a period.
        private String length() {
            return step.unit() == Unit.HOUR || step.unit() == Unit.DAY ? "1" : "date_diff('day', p, p + INTERVAL 1 " + unit() + ")";
        }

        private String unit() {
            return step.unit().name().toLowerCase(Locale.ROOT);
        }
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
