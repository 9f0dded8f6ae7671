package ${package};

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/**
 * Does jobs in the background: on threads of the lowest priority, so that a machine stays pleasant
 * to work at while features of a large collection are made.
 */
public final class ${className} implements Executor {
  private final int threads;

  /** An executor with the given parameters. */
  public ${className}(${className}Config config) {
    this.threads = config.threads();
  }

  @Override
  public void execute(List<Job> jobs, Worker worker, Listener listener) {
    Queue<Job> waiting = new ConcurrentLinkedQueue<>(jobs);
    Shift shift = new Shift(waiting, worker, listener);
    List<Thread> pool =
        IntStream.range(0, Math.min(threads, jobs.size())).mapToObj(i -> start(shift, i)).toList();
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

  private static Thread start(Shift shift, int number) {
    Thread thread = new Thread(shift, "${artifactId}-" + number);
    thread.setPriority(Thread.MIN_PRIORITY);
    // A daemon never keeps a process alive that a person has told to stop.
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
