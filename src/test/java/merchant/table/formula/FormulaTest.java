package merchant.table.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// Formulas: what they give, and what is said where they are wrong.
class FormulaTest {
    static final List<Field> FIELDS = List.of(Field.of("quantity", Type.WHOLE), Field.of("unit price", Type.DECIMAL), Field.of("product", Type.TEXT),
            Field.of("day", Type.DATE), Field.of("time", Type.TIMESTAMP), Field.of("paid", Type.FLAG), Field.of("数量", Type.WHOLE), Field.of("odd ]name", Type.TEXT));

    private static Type type(String text) {
        return Formula.of(text, FIELDS).type();
    }

    private static Fault fault(String text) {
        return assertInstanceOf(Fault.class, Formula.parse(text, FIELDS), text);
    }

    private static void wrong(String text, int from, String happened, String remedy) {
        var fault = fault(text);
        assertEquals(happened, fault.happened().toString(), text);
        assertEquals(remedy, fault.remedy().toString(), text);
        assertEquals(from, fault.from(), text);
    }

    @Test
    void typesFollowFromTheParts() {
        assertEquals(Type.WHOLE, type("quantity * 2 - 1"));
        assertEquals(Type.DECIMAL, type("quantity * [unit price]"));
        assertEquals(Type.DECIMAL, type("quantity / 2"));
        assertEquals(Type.TEXT, type("product & ' ' & quantity"));
        assertEquals(Type.FLAG, type("quantity > 1 and not paid or product in ('a', 'b')"));
        assertEquals(Type.WHOLE, type("day - date(2024, 1, 1)"));
        assertEquals(Type.DATE, type("day + 7"));
        assertEquals(Type.TIMESTAMP, type("coalesce(time, day)"));
        assertEquals(Type.DECIMAL, type("if(quantity > 1, quantity, 0.5)"));
        assertEquals(Type.TEXT, type("if(quantity > 10, \"many\", quantity > 1, \"some\", \"few\")"));
        assertEquals(Type.WHOLE, type("if(paid, quantity, missing)"));
        assertEquals(Type.WHOLE, type("数量 ＋ １"));
        assertEquals(Type.TEXT, type("[odd ]]name]"));
        assertEquals(Type.FLAG, type("day >= \"2024-01-31\""));
        assertEquals(Type.FLAG, type("time < '2024-01-31 13:05'"));
    }

    @Test
    void operatorsBindAsInArithmetic() {
        var sum = assertInstanceOf(Expr.Call.class, Formula.of("1 + 2 * 3 ^ 2", FIELDS).root());
        assertEquals(Op.ADD, sum.op());
        var product = assertInstanceOf(Expr.Call.class, sum.arguments().get(1));
        assertEquals(Op.MULTIPLY, product.op());
        assertEquals(Op.POWER, assertInstanceOf(Expr.Call.class, product.arguments().get(1)).op());
        assertEquals(Op.NEGATE, assertInstanceOf(Expr.Call.class, Formula.of("-2 ^ 2", FIELDS).root()).op());
        assertEquals(Op.OR, assertInstanceOf(Expr.Call.class, Formula.of("paid or paid and paid", FIELDS).root()).op());
    }

    @Test
    void aFaultNamesWhatIsWrongAndWhatToDo() {
        wrong("quantty * 2", 0, "There is no column \"quantty\".", "Did you mean \"quantity\"?");
        wrong("2 * rond(3)", 4, "There is no function \"rond\".", "Did you mean \"round\"?");
        wrong("quantity *", 10, "The formula ends too early.", "A value is missing at its end.");
        wrong("(quantity", 0, "A bracket is not closed.", "Close it with ).");
        wrong("'tea", 0, "A quote is not closed.", "Close it with '.");
        wrong("", 0, "The formula is empty.", "Write for example quantity.");
        wrong("product * 2", 8, "\"*\" needs a number here, not text.", "Turn text into a number with number(…).");
        wrong("product + 2", 8, "+ adds numbers, and text stands beside it.", "Join text with &.");
        wrong("product = quantity", 8, "text and whole number cannot be compared.", "Turn one into the other, for example with text(…), number(…) or date(…).");
        wrong("quantity and paid", 9, "\"and\" needs a condition here, not whole number.", "Write a comparison, such as quantity > 0.");
        wrong("if(paid, 1, 'x')", 0, "\"if\" would give whole number in one case and text in another.", "Turn one into the other, for example with text(…), number(…) or date(…).");
        wrong("round(product)", 0, "\"round\" needs a number here, not text.", "round(x) or round(x, 2): rounded, to so many decimals.");
        wrong("if(paid)", 0, "\"if\" does not take 1 values.", "if(condition, value, otherwise): the first value where the condition holds, else the other. More pairs may follow.");
        wrong("round()", 0, "\"round\" does not take 0 values.", "round(x) or round(x, 2): rounded, to so many decimals.");
        wrong("quantity # 2", 9, "The sign \"#\" has no meaning here.", "Put text in quotes, and names of columns that hold signs in brackets.");
        wrong("quantity 2", 9, "\"2\" was not expected here.", "Put an operator such as + or & between two values.");
        wrong("1.2.3", 0, "\"1.2.3\" is no number.", "Write decimals with one point, as in 1.5.");
        wrong("quantity = missing", 9, "Nothing is equal to missing, so that this would never hold.", "Write ismissing(…) or not ismissing(…).");
        wrong("missing", 0, "The formula gives nothing but a missing value.", "Use at least one column or value.");
        wrong("day > 'soon'", 4, "date and text cannot be compared.", "Turn one into the other, for example with text(…), number(…) or date(…).");
        assertThrows(Problem.class, () -> Formula.condition("quantity", FIELDS));
    }

    @Test
    void depthAndLengthAreBounded() {
        assertEquals("The formula is nested too deeply.", fault("(".repeat(5_000) + "1").happened().toString());
        assertEquals("The formula is nested too deeply.", fault("2" + "^2".repeat(1_000)).happened().toString());
        assertEquals("The formula is longer than 10,000 characters.", fault("1" + " ".repeat(10_000)).happened().toString());
    }

    @Test
    void noTextMakesItFail() {
        var random = new Random(7);
        var pieces = List.of("quantity", "[unit price]", "(", ")", ",", "+", "-", "*", "'", "\"", "if(", "and", "not", "in", "[", "]", "1", "2.5", "e", "date(", "数量", "＝", "😀", " ", "\0", "%", "missing", "<>", ".");
        int formulas = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            switch (Formula.parse(text.toString(), FIELDS)) {
                case Formula ignored -> formulas++;
                case Fault fault -> assertTrue(fault.from() >= 0 && fault.from() < fault.to() && !fault.happened().toString().isBlank(), text.toString());
            }
        }
        assertTrue(formulas > 100, "only " + formulas);
    }

    @Test
    void completionProposesColumnsThenFunctions() {
        assertEquals(List.of("quantity", "quarter(…)"), Completion.at("2 * qua", 7, FIELDS).stream().map(Completion::shown).toList());
        var spaced = Completion.at("[uni", 4, FIELDS).getFirst();
        assertEquals("[unit price]", spaced.inserted());
        assertEquals(0, spaced.from());
        assertEquals(List.of(), Completion.at("product = \"qua", 14, FIELDS));
        assertEquals("[odd ]]name]", Completion.written("odd ]name"));
        assertEquals("数量", Completion.at("数", 1, FIELDS).getFirst().inserted());
    }
}
