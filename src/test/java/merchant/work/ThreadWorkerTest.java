package merchant.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadWorkerTest {
    private static final Sentence TITLE = Sentence.of("work");
    private final LinkedBlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final ThreadWorker worker = new ThreadWorker(Runnable::run);

    @AfterEach
    void stop() {
        worker.close();
    }

    private <T> Worker.Listener<T> listener() {
        return new Worker.Listener<>() {
            @Override
            public void done(T outcome) {
                heard.add(outcome);
            }

            @Override
            public void failed(Problem problem) {
                heard.add(problem);
            }

            @Override
            public void cancelled() {
                heard.add("cancelled");
            }
        };
    }

    private Object next() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing was heard");
        return next;
    }

    @Test
    void whatIsStartedAfterClosingIsCancelled() throws InterruptedException {
        worker.close();
        worker.start(TITLE, p -> 42, listener());
        assertEquals("cancelled", next());
        assertTrue(heard.isEmpty());
    }

    @Test
    void tellsTheOutcome() throws InterruptedException {
        worker.start(TITLE, p -> 42, listener());
        assertEquals(42, next());
    }

    @Test
    void makesAProblemOfWhatWasThrown() throws InterruptedException {
        worker.start(TITLE, p -> {
            throw new IOException("disk");
        }, listener());
        var problem = assertInstanceOf(Problem.class, next());
        assertEquals(Problem.Kind.FAULT, problem.kind());
        assertInstanceOf(IOException.class, problem.getCause());
    }

    @Test
    void cancelFreesTheListenerAtOnceAndDropsTheLateOutcome() throws InterruptedException {
        var started = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var running = worker.start(TITLE, p -> {
            started.countDown();
            release.await();
            ended.countDown();
            return "late";
        }, listener());
        assertTrue(started.await(10, TimeUnit.SECONDS));
        running.cancel();
        assertEquals("cancelled", next());
        release.countDown();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        worker.close();
        assertTrue(heard.isEmpty(), "heard after the cancel: " + heard);
    }

    @Test
    void workThatSeesTheCancelStops() throws InterruptedException {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var running = worker.start(TITLE, p -> {
            started.countDown();
            try {
                while (true) {
                    p.check();
                    Thread.onSpinWait();
                }
            } finally {
                stopped.countDown();
            }
        }, listener());
        assertTrue(started.await(10, TimeUnit.SECONDS));
        running.cancel();
        assertTrue(stopped.await(10, TimeUnit.SECONDS), "the job did not stop");
    }

    @Test
    void progressNeverGoesBackAndEndsAtOne() throws InterruptedException {
        List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
        worker.start(TITLE, p -> {
            p.report(0.5);
            p.report(0.2);
            p.slice(0.5, 1).report(1);
            return "done";
        }, new Worker.Listener<String>() {
            @Override
            public void done(String outcome) {
                heard.add(outcome);
            }

            @Override
            public void failed(Problem problem) {
                heard.add(problem);
            }

            @Override
            public void progressed(double fraction, Sentence doing) {
                fractions.add(fraction);
            }
        });
        assertEquals("done", next());
        assertEquals(fractions.stream().sorted().toList(), fractions);
        assertEquals(1, fractions.getLast());
    }

    @Test
    void aCancelAfterTheOutcomeStandsComesTooLate() throws InterruptedException {
        var settled = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var running = worker.start(TITLE, p -> {
            p.slice(0, 0.5).settle();
            settled.countDown();
            go.await(10, TimeUnit.SECONDS);
            return p.cancelled() ? "cancelled within" : "done";
        }, listener());
        assertTrue(settled.await(10, TimeUnit.SECONDS));
        running.cancel();
        go.countDown();
        assertEquals("done", next());
        assertTrue(heard.isEmpty());
    }

    @Test
    void whatWasCancelledBeforeDoesNotStand() throws InterruptedException {
        var let = new CountDownLatch(1);
        var stood = new CountDownLatch(1);
        var running = worker.start(TITLE, p -> {
            let.await(10, TimeUnit.SECONDS);
            try {
                p.settle();
            } catch (Cancelled e) {
                stood.countDown();
                throw e;
            }
            return 1;
        }, listener());
        running.cancel();
        let.countDown();
        assertTrue(stood.await(10, TimeUnit.SECONDS));
        assertEquals("cancelled", next());
        assertTrue(heard.isEmpty());
    }
}
