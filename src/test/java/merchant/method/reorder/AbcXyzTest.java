package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
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
        assertTrue(verdict.contains("points less than the 9") && verdict.contains("(the mean of what the classes ask for, each product counting by its order cycles) asked for"), verdict);
        var own = result.simulated().getFirst();
        var classes = result.lines().stream().map(OrderResult.Line::service).distinct().sorted().toList();
        assertEquals(3, classes.size());
        double least = 100 * (classes.getFirst() - own.cycle());
        double most = 100 * (classes.getLast() - own.cycle());
        double missing = Double.parseDouble(verdict.replaceAll("(?s).*stock-out, ([0-9.]+) points.*", "$1"));
        assertTrue(missing >= least - 0.05 && missing <= most + 0.05, () -> Translator.ENGLISH.say("{0} to {1}: {2}", new Part.Amount(least, 2), new Part.Amount(most, 2), verdict));
    }

    /// Of pieces, the mean is of all pieces that were asked for in the days played: what sells most says most.
    @Test
    void theMeanOfTheClassesCountsEachProductByItsPieces() {
        var sales = rushes();
        var settings = Settings.initial(method().parameters()).with("service-a", 0.99).with("service-b", 0.95).with("service-c", 0.9).with("measure", "fill");
        var result = (OrderResult) method().run(MadeShop.input(sales, MadeShop.stock(3, 20, 10, 3, 1, 0)), settings, 1, Progress.NONE);
        int days = result.simulated().getFirst().days();
        var sold = new HashMap<String, Double>();
        var rows = sales.page(0, (int) sales.rows());
        rows.stream().filter(r -> !((LocalDate) r.getFirst()).isBefore(MadeShop.FIRST.plusDays(730 - days))).forEach(r -> sold.merge((String) r.get(1), ((Number) r.get(2)).doubleValue(), Double::sum));
        double all = sold.values().stream().mapToDouble(p -> p).sum();
        double mean = result.lines().stream().mapToDouble(l -> l.service() * sold.get(l.product())).sum() / all;
        assertTrue(mean > 0.96, "unweighted it would be 94.7 %: " + mean);
        var verdict = result.summary().verdict().said().toString();
        assertTrue(verdict.contains(Translator.ENGLISH.say("points less than the {0} (the mean of what the classes ask for, each product counting by the pieces asked for of it)", new Part.Percent(mean, 1))), verdict);
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
