package merchant.method.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import merchant.method.predict.data.Column;
import merchant.method.predict.fit.Encoder;
import merchant.method.predict.fit.ForestLearner;
import merchant.method.predict.fit.Learner;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// A forest ends within a tree, not after it: Smile asks for its numbers, and the numbers ask whether they are still wanted.
class PredictCancelTest {
    private static final int ROWS = 20_000;

    @Test
    void aForestEndsInTheMiddleOfItsFirstTrees() {
        var random = new java.util.Random(1);
        var columns = IntStream.range(0, 10).mapToObj(j -> new Column("x" + j, Column.Kind.DECIMAL, random.doubles(ROWS).toArray(), new int[0], List.of())).toList();
        var rows = IntStream.range(0, ROWS).toArray();
        var y = random.ints(ROWS, 0, 2).toArray();
        var asked = new AtomicInteger();
        var trees = new AtomicInteger();
        var progress = new Progress() {
            @Override
            public void report(double fraction) {
                trees.incrementAndGet();
            }

            @Override
            public void say(Sentence doing) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 60;
            }
        };
        var sample = new Learner.Sample(Encoder.learn(columns, rows).encode(columns), rows, y, 2);
        assertThrows(Cancelled.class, () -> new ForestLearner(100, 1, 0).fit(sample, 1, progress));
        assertEquals(0, trees.get());
        assertTrue(asked.get() < 260, asked + " questions");
    }
}
