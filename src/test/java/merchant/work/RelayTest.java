package merchant.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static List<int[]> containers() {
        return List.of(new int[1], new int[1], new int[1]);
    }

    @Test
    void everythingFilledIsTakenInOrder() {
        var next = new AtomicInteger();
        var taken = new ArrayList<Integer>();
        Relay.run(containers(), c -> {
            c[0] = next.getAndIncrement();
            return c[0] < 10_000;
        }, c -> taken.add(c[0]));
        assertEquals(java.util.stream.IntStream.range(0, 10_000).boxed().toList(), taken);
    }

    @Test
    void whatTheFillerThrowsArrivesAtTheCaller() {
        var next = new AtomicInteger();
        assertThrows(Cancelled.class, () -> Relay.run(containers(), c -> {
            if (next.incrementAndGet() > 5) {
                throw new Cancelled();
            }
            return true;
        }, c -> { }));
    }

    @Test
    void whatTheTakerThrowsStopsTheFiller() {
        assertThrows(IllegalStateException.class, () -> Relay.run(containers(), c -> true, c -> {
            throw new IllegalStateException("full disk");
        }));
    }
}
