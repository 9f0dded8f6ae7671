package org.mirkit.models.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills the next batches on threads of its own while the engine computes. Their order and content
 * are those of the jobs, whoever is faster. Used by one thread.
 */
final class BatchQueue implements AutoCloseable {
  /** One to compute on next, and one more for a source that is slow now and then. */
  private static final int AHEAD = 2;

  private final Iterator<Job> jobs;
  private final ExecutorService loaders =
      Executors.newFixedThreadPool(AHEAD, BatchQueue::loaderThread);
  private final Deque<Future<Batch>> pending = new ArrayDeque<>();
  private @Nullable Batch lent;

  /**
   * Begins to load.
   *
   * @param jobs in the order in which they are wanted
   * @param room makes an empty batch
   */
  BatchQueue(Iterator<Job> jobs, Supplier<Batch> room) {
    this.jobs = jobs;
    for (int i = 0; i <= AHEAD && jobs.hasNext(); i++) {
      load(room.get());
    }
  }

  private static Thread loaderThread(Runnable work) {
    Thread thread = new Thread(work, "mirkit-loader");
    thread.setDaemon(true);
    return thread;
  }

  private void load(Batch batch) {
    if (jobs.hasNext()) {
      Job job = jobs.next();
      pending.add(
          loaders.submit(
              () -> {
                batch.fill(job);
                return batch;
              }));
    }
  }

  /**
   * The batch of the next job; the one before is taken back. What went wrong while it was filled is
   * thrown here.
   *
   * @throws CancellationException if the thread is interrupted while it waits
   */
  Batch next() {
    if (lent != null) {
      load(lent);
    }
    lent = await(pending.remove());
    return lent;
  }

  private static Batch await(Future<Batch> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("training interrupted while waiting for examples");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a batch cannot be filled", e.getCause());
    }
  }

  /**
   * Waits for what is being loaded, so that nothing reads the sources any more. Loaders are not
   * interrupted: an interrupt would close the files that they read.
   */
  @Override
  public void close() {
    pending.forEach(batch -> batch.cancel(false));
    loaders.shutdown();
    boolean interrupted = false;
    while (!loaders.isTerminated()) {
      try {
        loaders.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
