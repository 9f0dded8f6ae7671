package org.mirkit.runner.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AdmissionTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void threads_that_may_are_inside_a_shared_model_at_once() throws Exception {
    Admission admission = new Admission(true);
    CyclicBarrier met = new CyclicBarrier(2);
    Future<Integer> one = threads.submit(() -> question(admission, met::await));
    Future<Integer> other = threads.submit(() -> question(admission, met::await));
    assertEquals(1, one.get() + other.get());
  }

  @Test
  void threads_take_turns_with_a_model_that_is_not_shared() throws Exception {
    Admission admission = new Admission(false);
    AtomicInteger asking = new AtomicInteger();
    Future<?> first = threads.submit(() -> turns(admission, asking));
    Future<?> second = threads.submit(() -> turns(admission, asking));
    first.get();
    second.get();
  }

  private static void turns(Admission admission, AtomicInteger asking) {
    for (int i = 0; i < 2000; i++) {
      int together =
          admission.inside(
              () ->
                  admission.ask(
                      () -> {
                        int now = asking.incrementAndGet();
                        Thread.onSpinWait();
                        asking.decrementAndGet();
                        return now;
                      }));
      assertEquals(1, together);
    }
  }

  @Test
  void closing_waits_for_who_is_inside_and_happens_once() throws Exception {
    Admission admission = new Admission(true);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger closed = new AtomicInteger();
    Future<Integer> asking =
        threads.submit(
            () ->
                question(
                    admission,
                    () -> {
                      inside.countDown();
                      answer.await();
                      return closed.get();
                    }));
    inside.await();
    Future<?> closing = threads.submit(() -> admission.shut(closed::incrementAndGet));
    assertFalse(closed.get() > 0 || closing.isDone());
    answer.countDown();
    assertEquals(0, asking.get());
    closing.get(10, TimeUnit.SECONDS);
    admission.shut(closed::incrementAndGet);
    assertEquals(1, closed.get());
  }

  @Test
  void who_comes_too_late_is_refused_in_words() {
    Admission admission = new Admission(true);
    admission.shut(() -> {});
    String message =
        assertThrows(IllegalStateException.class, () -> admission.inside(() -> 1)).getMessage();
    assertTrue(message.contains("has been closed"), message);
  }

  /** A question that may wait. */
  @FunctionalInterface
  private interface Waiting {
    int answer() throws Exception;
  }

  private static int question(Admission admission, Waiting question) {
    return admission.inside(
        () ->
            admission.ask(
                () -> {
                  try {
                    return question.answer();
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }
}
