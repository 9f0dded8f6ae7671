package org.mirkit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs one piece of work on several threads at once. */
final class Concurrently {
  private static final int THREADS = 4;
  private static final int ROUNDS = 8;

  private Concurrently() {}

  /** What the work gave, several times on each of four threads that begin together. */
  static <T> List<T> call(Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<List<T>>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        futures.add(threads.submit(() -> rounds(work, start)));
      }
      return results(futures);
    } finally {
      threads.shutdownNow();
    }
  }

  /** What the work gave on a new thread. */
  static <T> T elsewhere(Callable<T> work) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work).get();
    } catch (ExecutionException e) {
      throw new AssertionError("failed on another thread than the first: " + e.getCause(), e);
    } finally {
      thread.shutdownNow();
    }
  }

  private static <T> List<T> rounds(Callable<T> work, CyclicBarrier start) throws Exception {
    start.await();
    List<T> results = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      results.add(work.call());
    }
    return results;
  }

  private static <T> List<T> results(List<Future<List<T>>> futures) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<List<T>> future : futures) {
      try {
        results.addAll(future.get());
      } catch (ExecutionException e) {
        throw new AssertionError("failed when four threads used it at once: " + e.getCause(), e);
      }
    }
    return results;
  }
}
