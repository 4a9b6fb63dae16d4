package merchant.store.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.formula.Formula;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What formulas give on rows, beside values worked by hand.
class FormulaSqlTest {
    private static final List<Field> FIELDS = List.of(Field.of("quantity", Type.WHOLE), Field.of("unit price", Type.DECIMAL), Field.of("product", Type.TEXT),
            Field.of("day", Type.DATE), Field.of("time", Type.TIMESTAMP), Field.of("paid", Type.FLAG), Field.of("x\"; DROP TABLE t; --", Type.TEXT));
    private static final Map<Type, String> SQL = Map.of(Type.WHOLE, "BIGINT", Type.DECIMAL, "DOUBLE", Type.TEXT, "VARCHAR", Type.DATE, "DATE", Type.TIMESTAMP, "TIMESTAMP",
            Type.FLAG, "BOOLEAN");
    private static Connection database;

    @BeforeAll
    static void rows() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = database.createStatement()) {
            statement.execute("CREATE TABLE t (n INTEGER, quantity BIGINT, \"unit price\" DOUBLE, product VARCHAR, day DATE, time TIMESTAMP, paid BOOLEAN, \"x\"\"; DROP TABLE t; --\" VARCHAR)");
            statement.execute("INSERT INTO t VALUES (1, 3, 2.5, 'Longjing Tea', DATE '2024-01-31', TIMESTAMP '2024-03-05 13:05:00', true, 'it''s'),"
                    + " (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL), (3, 9223372036854775807, -1.0, '龙井茶-大-红', DATE '2023-12-31', TIMESTAMP '2023-12-31 23:59:00', false, '')");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static @Nullable Object value(String text, int row) throws SQLException {
        var formula = Formula.of(text, FIELDS);
        var sql = "SELECT " + FormulaSql.of(formula, FormulaSqlTest::quoted) + " AS v, typeof(v) FROM t WHERE n = " + row;
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            assertEquals(SQL.get(formula.type()), rows.getString(2), text);
            var value = rows.getObject(1);
            return value instanceof java.sql.Timestamp || value instanceof java.time.LocalDate ? value.toString() : value;
        } catch (SQLException e) {
            throw new SQLException(text + " as " + sql, e);
        }
    }

    private static void gives(@Nullable Object expected, String text) throws SQLException {
        assertEquals(expected, value(text, 1), text);
    }

    @Test
    void numbers() throws SQLException {
        gives(7.5, "quantity * [unit price]");
        gives(1.5, "quantity / 2");
        gives(1L, "quantity % 2");
        gives(-4.0, "-2 ^ 2");
        gives(7L, "1 + 2 * quantity");
        gives(2.68, "round(2.678, 2)");
        gives(3L, "round([unit price])");
        gives(2L, "floor([unit price])");
        gives(3L, "ceil([unit price])");
        gives(4L, "abs(-4)");
        gives(3.0, "sqrt(9)");
        gives(0.0, "ln(1)");
        gives(2.5, "min(quantity, [unit price])");
        gives(3.0, "max(quantity, [unit price])");
        gives(12.5, "number(' 12.5 ')");
    }

    @Test
    void whatCannotBeComputedIsMissing() throws SQLException {
        for (var text : List.of("quantity / 0", "quantity % 0", "sqrt(-1)", "ln(0)", "exp(1000)", "10 ^ 400", "number('12,5')", "date('soon')", "date(2024, 2, 31)",
                "addmonths(day, 99999999)", "part(product, '-', 5)")) {
            gives(null, text);
        }
        assertNull(value("quantity + 1", 3), "overflow");
        assertNull(value("quantity * quantity", 3), "overflow");
        for (var text : List.of("quantity + 1", "product & 'x'", "day + 1", "not paid", "quantity > 1", "upper(product)", "year(day)")) {
            assertNull(value(text, 2), text);
        }
        assertEquals("none", value("if(quantity > 1, 'some', 'none')", 2));
        assertEquals(true, value("ismissing(product)", 2));
        assertEquals(0L, value("coalesce(quantity, 0)", 2));
    }

    @Test
    void text() throws SQLException {
        gives("Longjing Tea × 3", "product & ' × ' & quantity");
        gives("2.5", "text([unit price])");
        gives("3", "text(quantity / 1)");
        gives(12L, "length(product)");
        gives("longjing tea", "lower(product)");
        gives("Tea", "right(product, 3)");
        gives("Long", "left(product, 4)");
        gives("jing", "mid(product, 5, 4)");
        gives(true, "contains(product, 'TEA')");
        gives(true, "startswith(product, 'long')");
        gives(false, "endswith(product, 'long')");
        gives("Longjing Cup", "replace(product, 'Tea', 'Cup')");
        gives("x", "trim('  x ')");
        assertEquals("大", value("part(product, '-', 2)", 3));
        assertEquals(7L, value("length(product)", 3));
        gives("it's", "[x\"; DROP TABLE t; --]");
        gives("'; DROP TABLE t; --", "\"'; DROP TABLE t; --\"");
    }

    @Test
    void dates() throws SQLException {
        gives(2024L, "year(day)");
        gives(1L, "quarter(day)");
        gives(1L, "month(day)");
        gives(31L, "day(day)");
        gives(3L, "weekday(day)");
        gives(5L, "week(day)");
        gives(13L, "hour(time)");
        gives("2024-02-07", "day + 7");
        gives("2024-02-29", "addmonths(day, 1)");
        gives("2024-03-05", "date(time)");
        gives(34L, "date(time) - day");
        gives(-34L, "days(time, day)");
        gives(true, "day = '2024-01-31' and time > '2024-03-05 13:04'");
        gives(true, "time = '2024-03-05' and time <= '2024-03-05' and not time > '2024-03-05' and not time < '2024-03-05' and time in ('2024-01-01', '2024-03-05')");
        gives(false, "time <> '2024-03-05' or time = '2024-03-06' or time in ('2024-01-01', '2024-03-05 13:06:00')");
        gives(null, "number('123456789012345678')");
        gives(0.1234567890123456789, "number('0.1234567890123456789')");
        gives(true, "day in ('2024-01-31', date(2023, 1, 1))");
        gives("2024-01-31", "date('2024-01-31')");
    }

    @Test
    void conditions() throws SQLException {
        gives("many", "if(quantity > 10, 'very many', quantity > 2, 'many', 'few')");
        gives(null, "if(quantity > 10, 1)");
        gives(true, "product in ('a', 'Longjing Tea')");
        gives(true, "paid or quantity > 100");
        gives(false, "not paid");
        gives(true, "product <> 'x'");
    }

    @Test
    void everyFormulaThatIsAcceptedCanBeAsked() throws SQLException {
        var random = new Random(11);
        var pieces = List.of("quantity", "[unit price]", "product", "day", "time", "paid", "1", "-2.5", "'2024-01-01'", "'x'", "true", "missing");
        var patterns = List.of("%s + %s", "%s - %s", "%s * %s", "%s / %s", "%s % %s", "%s ^ %s", "%s & %s", "%s = %s", "%s < %s", "%s and %s", "not %s", "%s in (%s, %s)", "if(%s, %s, %s)",
                "coalesce(%s, %s)", "ismissing(%s)", "round(%s)", "round(%s, %s)", "floor(%s)", "ceil(%s)", "abs(%s)", "sqrt(%s)", "ln(%s)", "exp(%s)", "min(%s, %s)", "max(%s, %s)", "number(%s)",
                "length(%s)", "lower(%s)", "trim(%s)", "contains(%s, %s)", "startswith(%s, %s)", "endswith(%s, %s)", "replace(%s, %s, %s)", "left(%s, %s)", "right(%s, %s)", "mid(%s, %s, %s)",
                "part(%s, %s, %s)", "text(%s)", "year(%s)", "quarter(%s)", "month(%s)", "week(%s)", "day(%s)", "weekday(%s)", "hour(%s)", "date(%s)", "date(%s, %s, %s)", "days(%s, %s)", "addmonths(%s, %s)");
        int asked = 0;
        for (int i = 0; i < 6_000; i++) {
            var text = fill(patterns.get(random.nextInt(patterns.size())), pieces, patterns, random, 2);
            if (Formula.parse(text, FIELDS) instanceof Formula) {
                for (int row = 1; row <= 3; row++) {
                    value(text, row);
                }
                asked++;
            }
        }
        assertTrue(asked > 500, "only " + asked);
    }

    private static String fill(String pattern, List<String> pieces, List<String> patterns, Random random, int depth) {
        var made = pattern;
        while (made.contains("%s")) {
            var inner = depth > 0 && random.nextInt(3) == 0 ? "(" + fill(patterns.get(random.nextInt(patterns.size())), pieces, patterns, random, depth - 1) + ")"
                    : pieces.get(random.nextInt(pieces.size()));
            int at = made.indexOf("%s");
            made = made.substring(0, at) + inner + made.substring(at + 2);
        }
        return made;
    }

    @Test
    void longChainsAreComputedAndLongerOnesRefused() throws SQLException {
        assertEquals(201L, value("1" + " + 1".repeat(200), 1));
        assertEquals(100 * 2.5, value("[unit price]" + " + [unit price]".repeat(99), 1));
        assertEquals("Longjing Tea".repeat(101), value("product" + " & product".repeat(100), 1));
        assertEquals(5L, value("coalesce(quantity * 2 - quantity * 3 + quantity, 5)", 3));
        assertEquals(0.5, value("coalesce(quantity + 1 + 0.5, 0.5)", 3));
        assertEquals(-6L, value("-(quantity + quantity)", 1));
        for (var sign : List.of("+", "-", "*", "&", "=", "and", "/")) {
            for (int terms : new int[] {201, 900, 2_400}) {
                var parsed = Formula.parse("1" + (sign + " 1 ").repeat(terms), FIELDS);
                assertTrue(parsed instanceof merchant.table.formula.Fault, sign + terms);
            }
        }
        assertTrue(Formula.parse("1" + "+1".repeat(201), FIELDS) instanceof merchant.table.formula.Fault fault && fault.happened().toString().contains("200"));
    }

    private static boolean tooLong(String text, int row) throws SQLException {
        var test = FormulaSql.tooLong(Formula.of(text, FIELDS), FormulaSqlTest::quoted).orElseThrow();
        try (var statement = database.createStatement(); var rows = statement.executeQuery("SELECT count(*) FILTER (WHERE " + test + ") FROM t WHERE n = " + row)) {
            assertTrue(rows.next());
            return rows.getLong(1) == 1;
        }
    }

    /// Each level was once written twice within the next, so that forty of them had no end.
    @Test
    void replacementsWithinEachOtherAreWrittenOnceEach() throws SQLException {
        var text = "replace(".repeat(40) + "product" + ", 'T', 'Tt')".repeat(40);
        var sql = FormulaSql.of(Formula.of(text, FIELDS), FormulaSqlTest::quoted);
        assertTrue(sql.length() < 40 * 500, String.valueOf(sql.length()));
        gives("LongjingT" + "t".repeat(40) + "ea", "replace(replace(" + text + ", 'Longjing ', 'Longjing'), 'none', 'nothing')");
        var test = FormulaSql.tooLong(Formula.of(text, FIELDS), FormulaSqlTest::quoted).orElseThrow();
        assertTrue(test.length() < 2 * sql.length(), String.valueOf(test.length()));
    }

    @Test
    void aTextThatIsTooLongIsSeenBehindWhatIsMadeOfIt() throws SQLException {
        var grown = "replace(replace(replace(replace(product, 'a', '" + "a".repeat(100) + "'), 'a', '" + "a".repeat(100) + "'), 'a', '" + "a".repeat(10) + "'), 'Q', 'QQ')";
        assertTrue(tooLong(grown, 1));
        assertTrue(tooLong("length(upper(" + grown + "))", 1));
        assertTrue(tooLong("coalesce(" + grown + ", 'none')", 1));
        assertTrue(tooLong("if(quantity > 5, 'many', left(" + grown + ", 3))", 1));
        assertTrue(tooLong("replace(product, 'x', 'xx') & (if(quantity > 5, 'many', " + grown + "))", 1));
        assertTrue(!tooLong(grown, 2), "nothing is made of a missing text");
        assertTrue(!tooLong(grown, 3), "no a stands in it");
        assertTrue(!tooLong("replace(product, 'a', missing) & 'b'", 1), "a part that is missing by itself");
        assertTrue(!tooLong("replace(product, mid(product, quantity, 1), 'bb')", 1));
    }
}
