package org.mirkit.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/** Writes down which jobs were done, and what a listener was told. Safe for several threads. */
final class JobLog implements Executor.Listener {
  private final Queue<String> performed = new ConcurrentLinkedQueue<>();
  private final Queue<String> ended = new ConcurrentLinkedQueue<>();
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger callsNow = new AtomicInteger();
  private final AtomicInteger mostCalls = new AtomicInteger();
  private final long listeningMilliseconds;

  JobLog() {
    this(0);
  }

  /** A log that takes its time to listen, so that calls at once can be seen. */
  JobLog(long listeningMilliseconds) {
    this.listeningMilliseconds = listeningMilliseconds;
  }

  /** A job that failed. */
  record Failure(Job job, Exception cause) {}

  void perform(Job job) {
    performed.add(job.trackId());
  }

  @Override
  public void done(Job job) {
    tell(job);
  }

  @Override
  public void failed(Job job, Exception cause) {
    failures.add(new Failure(job, cause));
    tell(job);
  }

  private void tell(Job job) {
    mostCalls.accumulateAndGet(callsNow.incrementAndGet(), Math::max);
    pause(listeningMilliseconds);
    ended.add(job.trackId());
    callsNow.decrementAndGet();
  }

  List<String> performed() {
    return List.copyOf(performed);
  }

  List<String> ended() {
    return List.copyOf(ended);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  int mostCallsAtOnce() {
    return mostCalls.get();
  }

  /** Waits, or goes on at once when interrupted. */
  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
