package org.mirkit.classical.learner;

import java.util.concurrent.CancellationException;

/** Lets a person stop a training between two of its steps. */
public final class Interrupts {
  private Interrupts() {}

  /**
   * Ends the training if its thread was interrupted.
   *
   * @throws CancellationException if so
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("training interrupted");
    }
  }
}
