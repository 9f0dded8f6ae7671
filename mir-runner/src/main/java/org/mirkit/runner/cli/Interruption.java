package org.mirkit.runner.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Ctrl-C during long work: the work is interrupted and given time to leave its files whole before
 * the process ends.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 20;

  private Interruption() {}

  /**
   * Does the work on this thread.
   *
   * @param advice said when a person stops it
   */
  static <T> T guard(Console console, String advice, Supplier<T> work) {
    Thread worker = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    Thread hook =
        new Thread(
            () -> {
              worker.interrupt();
              awaitQuietly(ended, console);
              if (!finished.get()) {
                console.say("interrupted: " + advice);
              }
            },
            "mirkit-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      T result = work.get();
      finished.set(true);
      return result;
    } catch (CancellationException e) {
      ended.countDown();
      return untilProcessEnds(e);
    } finally {
      ended.countDown();
      removeUnlessStopping(hook);
    }
  }

  /** The hook ends the process; to go on here would only print over its last words. */
  private static <T> T untilProcessEnds(CancellationException cause) {
    try {
      TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw cause;
  }

  private static void awaitQuietly(CountDownLatch ended, Console console) {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        console.say("the work did not stop within " + PATIENCE_SECONDS + " s and is ended");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeUnlessStopping(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending and the hook is at work; that is what it is for.
    }
  }
}
