package merchant.method.basket.mine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import merchant.method.basket.Baskets;
import merchant.method.basket.order.Orders;
import merchant.problem.Problem;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Whichever miner, the same sets.
class MinersTest {
    private static final List<Miner> ALL = List.of(new Levels(), new Growth(), new Depth());

    @Test
    void allMinersFindWhatTryingEverySetFinds() {
        var random = new Random(11);
        for (int round = 0; round < 60; round++) {
            var orders = random(random, 1 + random.nextInt(40), 1 + random.nextInt(9));
            int least = 1 + random.nextInt(6);
            int longest = 1 + random.nextInt(9);
            var expected = Baskets.byTrying(orders, least, longest);
            for (var miner : ALL) {
                assertEquals(expected, found(miner, orders, least, longest), miner.getClass().getSimpleName() + ", round " + round);
            }
        }
    }

    private static Orders random(Random random, int count, int items) {
        var lines = new ArrayList<String>();
        for (int o = 0; o < count; o++) {
            var line = new ArrayList<String>();
            for (int i = 0; i < items; i++) {
                if (random.nextDouble() < 0.5) {
                    line.add("i" + i);
                }
            }
            if (!line.isEmpty()) {
                lines.add(String.join(",", line));
            }
        }
        lines.add("i0");
        return Baskets.orders(lines, ",");
    }

    private static Map<List<Integer>, Integer> found(Miner miner, Orders orders, int least, int longest) {
        return miner.mine(orders, least, longest, Progress.NONE).sets().stream()
                .collect(Collectors.toMap(s -> Arrays.stream(s.items()).boxed().toList(), Frequent.Counted::count));
    }

    @Test
    void groceriesHaveAsManyItemSetsAsArulesFinds() {
        var orders = Baskets.orders(Baskets.shared("groceries.csv"), ",");
        assertEquals(9_835, orders.size());
        assertEquals(169, orders.names().size());
        assertEquals(43_367, orders.entries());
        for (var miner : ALL) {
            assertEquals(333, miner.mine(orders, orders.least(0.01), 10, Progress.NONE).sets().size());
        }
    }

    @Test
    void mushroomsHaveAsManyItemSetsAsEclatFinds() {
        var orders = Baskets.orders(Baskets.shared("mushroom.dat"), " +");
        assertEquals(8_124, orders.size());
        for (var miner : ALL) {
            assertEquals(565, miner.mine(orders, orders.least(0.4), 23, Progress.NONE).sets().size());
            assertEquals(2_735, miner.mine(orders, orders.least(0.3), 23, Progress.NONE).sets().size());
        }
        assertEquals(53_583, new Growth().mine(orders, orders.least(0.2), 23, Progress.NONE).sets().size());
    }

    @Test
    void dividingTheOrdersFindsTheSameAsOneCallOfSmile() {
        // 18 products that all stand together give 262,143 sets: more than one call may find
        var line = java.util.stream.IntStream.range(0, 18).mapToObj(i -> "i" + i).collect(Collectors.joining(","));
        var orders = Baskets.orders(List.of(line, line, "i1,i2", "i3"), ",");
        var grown = new Growth().mine(orders, 2, 18, Progress.NONE);
        var deep = new Depth().mine(orders, 2, 18, Progress.NONE);
        assertEquals(262_143, grown.sets().size());
        for (int i = 0; i < deep.sets().size(); i++) {
            assertArrayEquals(deep.sets().get(i).items(), grown.sets().get(i).items());
            assertEquals(deep.sets().get(i).count(), grown.sets().get(i).count());
        }
        var shorter = found(new Growth(), orders, 2, 3);
        assertEquals(18 + 153 + 816, shorter.size());
        assertEquals(found(new Levels(), orders, 2, 3), shorter);
    }

    @Test
    void tooManySetsAreRefusedByAllAlike() {
        var line = java.util.stream.IntStream.range(0, 40).mapToObj(i -> "i" + i).collect(Collectors.joining(","));
        var orders = Baskets.orders(List.of(line, line), ",");
        for (var miner : ALL) {
            var problem = assertThrows(Problem.class, () -> miner.mine(orders, 2, 15, Progress.NONE));
            assertEquals(Problem.Kind.DATA, problem.kind());
            assertTrue(problem.remedy().isPresent());
        }
    }

    @Test
    void allMinersStopWhenCancelledInTheMiddle() {
        var orders = Baskets.orders(Baskets.shared("mushroom.dat"), " +");
        for (var miner : ALL) {
            var asked = new int[1];
            assertThrows(Cancelled.class, () -> miner.mine(orders, orders.least(0.2), 23, new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public void say(merchant.text.Sentence doing) {}

                @Override
                public boolean cancelled() {
                    return ++asked[0] > 100;
                }
            }));
            assertEquals(101, asked[0], "asked again after it had said so");
        }
    }

    @Test
    void minersLeaveTheOrdersAsTheyWere() {
        var orders = Baskets.orders(Baskets.textbook(), ",");
        var before = Arrays.deepToString(orders.baskets());
        ALL.forEach(m -> m.mine(orders, 2, 4, Progress.NONE));
        assertEquals(before, Arrays.deepToString(orders.baskets()));
    }
}
