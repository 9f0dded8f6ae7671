package org.mirkit.runner.cli.terminal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mirkit.runner.plugin.BusyPlugin;

/**
 * Ctrl-C during long work: the work is interrupted and given time to leave its files whole before
 * the process ends.
 */
public final class Interruption {
  private static final int PATIENCE_SECONDS = 20;
  private static final int SOON_SECONDS = 2;

  private final Console console;
  private final String advice;
  private final Thread worker = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private volatile boolean finished;
  private volatile boolean stopping;

  private Interruption(Console console, String advice) {
    this.console = console;
    this.advice = advice;
  }

  /**
   * Does the work on this thread.
   *
   * @param advice said when a person stops it
   */
  public static <T> T guard(Console console, String advice, Supplier<T> work) {
    return new Interruption(console, advice).guard(work);
  }

  private <T> T guard(Supplier<T> work) {
    Thread hook = new Thread(this::stop, "mirkit-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      T result = work.get();
      finished = true;
      return result;
    } catch (CancellationException e) {
      ended.countDown();
      leaveTheLastWordToTheHook();
      throw e;
    } finally {
      ended.countDown();
      removeUnlessStopping(hook);
    }
  }

  /** The end of the process waits for this. */
  private void stop() {
    stopping = true;
    worker.interrupt();
    if (!await(ended, SOON_SECONDS)) {
      BusyPlugin.atWork().forEach(busy -> console.say("waiting for " + busy + " to stop"));
    }
    if (!await(ended, PATIENCE_SECONDS - SOON_SECONDS)) {
      console.say("the work did not stop within " + PATIENCE_SECONDS + " s and is ended");
    }
    if (!finished) {
      console.say("interrupted: " + advice);
    }
  }

  /** The hook ends the process; to go on here would only print over its last words. */
  private void leaveTheLastWordToTheHook() {
    // The interrupt has done its work; left standing, it would end the wait at once.
    boolean interrupted = Thread.interrupted();
    if (stopping) {
      await(never, PATIENCE_SECONDS);
    } else if (interrupted) {
      worker.interrupt();
    }
  }

  private static boolean await(CountDownLatch latch, int seconds) {
    try {
      return latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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
