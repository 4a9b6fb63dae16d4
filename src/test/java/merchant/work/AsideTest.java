package merchant.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsideTest {
    @Test
    void whatIsDoneAsideIsHandedOver() {
        assertEquals(7, Aside.of(Progress.NONE, () -> 7));
        var failure = new IllegalStateException("broken");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> Aside.of(Progress.NONE, () -> {
            throw failure;
        })));
    }

    @Test
    void aCancelDoesNotWaitForTheEnd() throws InterruptedException {
        var cancelled = new AtomicBoolean();
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        assertThrows(Cancelled.class, () -> Aside.of(new CancelWhen(cancelled::get), () -> {
            cancelled.set(true);
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            ended.countDown();
            return 1;
        }));
        assertEquals(1, ended.getCount(), "it went on while the work was not done");
        end.countDown();
        ended.await();
        assertTrue(cancelled.get());
    }
}
