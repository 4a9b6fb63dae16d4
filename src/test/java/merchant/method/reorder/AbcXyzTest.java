package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Translator;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class AbcXyzTest extends ReorderContract {
    @Override
    protected Method method() {
        return new AbcXyz();
    }

    /// Only classes are asked for a service, and the past of all is measured by what they ask for together.
    @Test
    void thePastIsMeasuredByWhatTheClassesAskFor() {
        var input = MadeShop.input(rushes(), MadeShop.stock(3, 20, 10, 3, 1, 0));
        var settings = Settings.initial(method().parameters()).with("service-a", 0.99).with("service-b", 0.98).with("service-c", 0.97);
        var said = method().plan(input, settings).toString();
        assertTrue(said.contains("99.0") && said.contains("(class A), 98.0") && said.contains("(B) and 97.0"), said);
        var result = (OrderResult) method().run(input, settings, 1, Progress.NONE);
        var verdict = result.summary().verdict().said().toString();
        assertTrue(verdict.contains("points less than the 9") && verdict.contains("(the mean of the classes) asked for"), verdict);
        var own = result.simulated().getFirst();
        var classes = result.lines().stream().map(OrderResult.Line::service).distinct().sorted().toList();
        assertEquals(3, classes.size());
        double least = 100 * (classes.getFirst() - own.cycle());
        double most = 100 * (classes.getLast() - own.cycle());
        double missing = Double.parseDouble(verdict.replaceAll("(?s).*stock-out, ([0-9.]+) points.*", "$1"));
        assertTrue(missing >= least - 0.05 && missing <= most + 0.05, () -> Translator.ENGLISH.say("{0} to {1}: {2}", new Part.Amount(least, 2), new Part.Amount(most, 2), verdict));
    }

    /// Steady sales, and since the days that are played rushes that nobody could foresee.
    private static Table rushes() {
        var random = new SplittableRandom(3);
        var days = IntStream.range(0, 730).boxed().toList();
        var lines = days.stream().flatMap(day -> IntStream.of(18, 4, 1).mapToObj(mean -> new Object[] {day, mean, (long) mean * (day > 560 && random.nextInt(25) == 0 ? 40 : 1)})).toList();
        return MemoryTable.named("sales").column(Field.of("date", Type.DATE), lines.stream().map(l -> MadeShop.FIRST.plusDays((Integer) l[0])).toList())
                .column(Field.of("product", Type.TEXT), lines.stream().map(l -> "p" + List.of(18, 4, 1).indexOf(l[1])).toList())
                .column(Field.of("quantity", Type.WHOLE), lines.stream().map(l -> (Long) l[2]).toList()).column(Field.of("price", Type.DECIMAL), lines.stream().map(l -> 10.0).toList()).build();
    }
}
