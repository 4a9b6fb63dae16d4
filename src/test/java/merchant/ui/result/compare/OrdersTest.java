package merchant.ui.result.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.result.MadeOrders;
import merchant.result.OrderResult;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Order lists beside each other.
class OrdersTest {
    private static Beside beside(OrderResult... results) {
        var all = Stream.of(results).map(r -> new Compared(new RunRecord(1, Sentence.of("x"), "reorder", "eoq", Map.of(), Map.of(), Map.of(), 42, RunRecord.State.DONE, Instant.EPOCH, 1,
                null, null), r)).toList();
        return Orders.beside(all, List.of(Sentence.verbatim("A"), Sentence.verbatim("B")));
    }

    private static List<BarChart.Bar> bars(Figure figure) {
        return ((BarChart) figure.body()).bars();
    }

    @Test
    void theSameProductsStandInOneOrderWithTheQuantityOfEachList() {
        var one = MadeOrders.of(60, 1);
        var other = MadeOrders.of(60, 2);
        var beside = beside(one, other);
        assertEquals(one.cost(), bars(beside.together().orElseThrow()).getFirst().value(), 1e-9);
        var left = bars(beside.each().getFirst().orElseThrow());
        var right = bars(beside.each().getLast().orElseThrow());
        assertEquals(left.stream().map(b -> b.label()).toList(), right.stream().map(b -> b.label()).toList());
        for (int i = 0; i < left.size(); i++) {
            assertTrue(left.get(i).value() != right.get(i).value(), left.get(i).label()::toString);
        }
    }

    @Test
    void listsThatOrderTheSameSaySo() {
        var one = MadeOrders.of(20, 1);
        var beside = beside(one, one);
        assertEquals("The lists order the same", beside.together().orElseThrow().title().toString());
        assertTrue(beside.each().getFirst().isEmpty());
    }
}
