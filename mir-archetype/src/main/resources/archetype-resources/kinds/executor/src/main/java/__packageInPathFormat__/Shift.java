package ${package};

import java.util.Queue;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/** What each thread does: one job after another, told of one at a time. */
final class Shift implements Runnable {
  private final Queue<Job> waiting;
  private final Executor.Worker worker;
  private final Executor.Listener listener;

  Shift(Queue<Job> waiting, Executor.Worker worker, Executor.Listener listener) {
    this.waiting = waiting;
    this.worker = worker;
    this.listener = listener;
  }

  @Override
  public void run() {
    for (Job job; !Thread.currentThread().isInterrupted() && (job = waiting.poll()) != null; ) {
      perform(job);
    }
  }

  private void perform(Job job) {
    try {
      worker.perform(job);
    } catch (Exception e) {
      failed(job, e);
      return;
    } catch (Error e) {
      failed(job, new IllegalStateException(job.trackId() + ": " + e, e));
      return;
    }
    synchronized (this) {
      listener.done(job);
    }
  }

  private synchronized void failed(Job job, Exception cause) {
    listener.failed(job, cause);
  }
}
