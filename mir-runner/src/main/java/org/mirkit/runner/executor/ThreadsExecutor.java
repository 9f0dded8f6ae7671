package org.mirkit.runner.executor;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/** Does jobs on threads of this machine, in order of the list as far as threads are free. */
public final class ThreadsExecutor implements Executor {
  private final int threads;

  /** An executor with as many threads as the config says. */
  public ThreadsExecutor(ThreadsConfig config) {
    this.threads =
        config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
  }

  @Override
  public void execute(List<Job> jobs, Worker worker, Listener listener) {
    Queue<Job> waiting = new ConcurrentLinkedQueue<>(jobs);
    Object turn = new Object();
    List<Thread> pool = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, jobs.size()); i++) {
      Thread thread =
          new Thread(() -> drain(waiting, worker, listener, turn), "mirkit-worker-" + (i + 1));
      // A daemon never keeps a process alive that a person has told to stop.
      thread.setDaemon(true);
      thread.start();
      pool.add(thread);
    }
    join(pool, waiting);
  }

  private static void drain(Queue<Job> waiting, Worker worker, Listener listener, Object turn) {
    for (Job job; !Thread.currentThread().isInterrupted() && (job = waiting.poll()) != null; ) {
      Exception failure = null;
      try {
        worker.perform(job);
      } catch (Exception e) {
        failure = e;
      } catch (Error e) {
        failure = new IllegalStateException(job.trackId() + ": " + e, e);
      }
      synchronized (turn) {
        if (failure == null) {
          listener.done(job);
        } else {
          listener.failed(job, failure);
        }
      }
    }
  }

  private static void join(List<Thread> pool, Queue<Job> waiting) {
    try {
      for (Thread thread : pool) {
        thread.join();
      }
    } catch (InterruptedException e) {
      waiting.clear();
      pool.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
