package org.mirkit.testkit;

/**
 * Interrupts the thread that made it, once, and never after {@link #disarm}: a job that outlives
 * its test must not interrupt the tests that come after.
 */
final class OneInterrupt {
  private final Thread thread = Thread.currentThread();
  private boolean armed = true;

  synchronized void fire() {
    if (armed) {
      armed = false;
      thread.interrupt();
    }
  }

  /** Takes back the interrupt; to be called by the thread itself. */
  synchronized void disarm() {
    armed = false;
    Thread.interrupted();
  }
}
