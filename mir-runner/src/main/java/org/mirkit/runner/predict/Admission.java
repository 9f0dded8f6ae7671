package org.mirkit.runner.predict;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets threads in to a model, together or in turns, and shuts when the last one has left. */
final class Admission {
  private final ReentrantReadWriteLock door = new ReentrantReadWriteLock();
  private final Optional<Lock> turns;
  private boolean shut;

  /**
   * An open door.
   *
   * @param together whether threads may ask the model at once
   */
  Admission(boolean together) {
    this.turns = together ? Optional.empty() : Optional.of(new ReentrantLock());
  }

  /**
   * Does work that needs all of it open, beside that of others.
   *
   * @throws IllegalStateException if it is shut
   */
  <T> T inside(Supplier<T> work) {
    return holding(
        door.readLock(),
        () -> {
          if (shut) {
            throw new IllegalStateException("this predictor has been closed; open another one");
          }
          return work.get();
        });
  }

  /** Asks the model; only {@link #inside}. */
  <T> T ask(Supplier<T> question) {
    return turns.map(turn -> holding(turn, question)).orElseGet(question);
  }

  /** Waits until nobody is inside, and closes once. */
  void shut(Runnable closing) {
    holding(
        door.writeLock(),
        () -> {
          boolean first = !shut;
          shut = true;
          if (first) {
            closing.run();
          }
          return first;
        });
  }

  private static <T> T holding(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
