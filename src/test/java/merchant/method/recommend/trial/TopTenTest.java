package merchant.method.recommend.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.recommend.data.Log;
import merchant.method.recommend.data.Sparse;
import merchant.method.recommend.fit.Popularity;
import merchant.method.recommend.offer.Shelf;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class TopTenTest {
    /// Three customers: one has p0, p1, p2; one p0, p1; one p0. So the most popular are p0, p1, p2 in this order; p3 nobody has.
    private static final Sparse HISTORIES = new Sparse(new int[] {0, 3, 5, 6, 6}, new int[] {0, 1, 2, 0, 1, 0}, new double[] {1, 1, 1, 1, 1, 1}, 4);

    /// By hand: the fourth customer, who has nothing, is offered p0, p1, p2 and took p0 and p2, so places 1 and 3: 1 + 1/log₂4 = 1.5 of at most 1 + 1/log₂3 = 1.6309.
    /// The third, who has p0, is offered p1, p2 and took p3, which could not be offered.
    @Test
    void measuresAreThoseWorkedByHand() {
        var held = new HeldOut(HISTORIES, new int[] {2, 3}, new int[][] {{3}, {0, 2}}, HeldOut.How.LAST_DAY);
        var popular = Popularity.of(HISTORIES, false);
        var ten = TopTen.of(held, Shelf.of(popular, HISTORIES, popular, false, false), Progress.NONE);
        assertArrayEquals(new double[] {0, 1.5 / (1 + Math.log(2) / Math.log(3))}, ten.gains(), 1e-12);
        assertEquals(0.9197, ten.gains()[1], 5e-5);
        assertEquals((0 + 0.2) / 2, ten.precision(), 1e-12);
        assertEquals((0 + 1.0) / 2, ten.recall(), 1e-12);
        assertEquals(0.75, ten.coverage(), 1e-12, "three of four products are offered");
    }

    /// 40 customers: on day 1 they took p0, on day 2 p1, on day 2 p0 again.
    @Test
    void theLastDayIsHeldOutAndWhatTheyHadDoesNotCount() {
        int n = 40;
        var log = new Log(IntStream.range(0, n).mapToObj(c -> "c" + c).toList(), List.of("p0", "p1"), false, true, IntStream.rangeClosed(0, n).map(c -> 3 * c).toArray(),
                IntStream.range(0, 3 * n).map(e -> e % 3 == 1 ? 1 : 0).toArray(), IntStream.range(0, 3 * n).mapToLong(e -> e % 3 == 0 ? 1 : 2).toArray(),
                IntStream.range(0, 3 * n).mapToDouble(e -> 1).toArray());
        var held = HeldOut.of(log, Optional.empty(), false, 1, Progress.NONE);
        assertEquals(n, held.customers().length);
        assertArrayEquals(new int[] {1}, held.wanted()[0]);
        assertArrayEquals(new int[] {0}, held.learned().row(0));
        assertArrayEquals(new int[] {0, 1}, HeldOut.of(log, Optional.empty(), true, 1, Progress.NONE).wanted()[0]);
    }

    @Test
    void theIntervalFindsAGainAndNoneWhereThereIsNone() {
        var gain = IntStream.range(0, 200).mapToDouble(i -> i % 3 - 0.5).toArray();
        var none = IntStream.range(0, 200).mapToDouble(i -> i % 2 - 0.5).toArray();
        assertEquals(Interval.Sign.BETTER, Interval.of(gain, 1, Progress.NONE).sign());
        assertEquals(Interval.Sign.NEITHER, Interval.of(none, 1, Progress.NONE).sign());
        // by theory: the standard error of the mean is .5 / √200, so the half width is 1.96 times that
        assertEquals(1.96 * 0.5 / Math.sqrt(200), Interval.of(none, 1, Progress.NONE).high(), 0.01);
    }
}
