package org.mirkit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/** A correct executor on three threads; subclasses break it. */
class ThreadedExecutor implements Executor {

  @Override
  public void execute(List<Job> jobs, Worker worker, Listener listener) {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> futures = new ArrayList<>();
      jobs.forEach(job -> futures.add(threads.submit(() -> perform(job, worker, listener))));
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      stop(threads);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void perform(Job job, Worker worker, Listener listener) {
    try {
      worker.perform(job);
    } catch (RuntimeException e) {
      fail(job, e, listener);
      return;
    } catch (Error e) {
      fail(job, new IllegalStateException(e), listener);
      return;
    }
    synchronized (this) {
      listener.done(job);
    }
  }

  private synchronized void fail(Job job, Exception cause, Listener listener) {
    listener.failed(job, cause);
  }
}
