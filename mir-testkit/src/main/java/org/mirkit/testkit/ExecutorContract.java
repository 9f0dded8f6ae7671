package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mirkit.api.DataException;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

/**
 * The contract of every {@link Executor}. Workers here are closures, so an executor that sends jobs
 * to other processes is checked in its local mode. Whole, with its provider's:
 *
 * <pre>{@code
 * class ForkTest implements ProviderContract<ForkConfig, Executor>, ExecutorContract {
 *   public Provider<ForkConfig, Executor> provider() { return ForkPlugin.FORK; }
 *   public ForkConfig exampleConfig() { return new ForkConfig(4); }
 *   public Executor executor() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
@Timeout(120)
public interface ExecutorContract {

  /** The executor to be checked. */
  Executor executor();

  @Test
  default void no_jobs_are_soon_done() {
    JobLog log = new JobLog();
    executor().execute(List.of(), log::perform, log);
    assertEquals(List.of(), log.ended());
  }

  @Test
  default void each_job_is_done_and_reported_once() {
    JobLog log = new JobLog();
    executor().execute(jobs(500), log::perform, log);
    assertEquals(ids(500), Set.copyOf(log.performed()), "performed");
    assertEquals(500, log.performed().size(), "some job was done twice");
    assertEquals(ids(500), Set.copyOf(log.ended()), "reported");
    assertEquals(500, log.ended().size(), "some job was reported twice");
    assertEquals(List.of(), log.failures());
  }

  @Test
  default void failed_job_is_reported_with_its_cause_and_the_others_go_on() {
    JobLog log = new JobLog();
    executor()
        .execute(
            jobs(50),
            job -> {
              if (job.trackId().equals("track-7")) {
                throw new DataException("no sound");
              }
              if (job.trackId().equals("track-8")) {
                throw new IllegalStateException("a bug");
              }
              log.perform(job);
            },
            log);
    assertEquals(50, log.ended().size(), "jobs that ended");
    assertEquals(48, log.performed().size(), "jobs done");
    Map<String, Class<?>> causes =
        log.failures().stream()
            .collect(Collectors.toMap(f -> f.job().trackId(), f -> f.cause().getClass()));
    assertEquals(
        Map.of("track-7", DataException.class, "track-8", IllegalStateException.class), causes);
  }

  @Test
  default void job_that_ends_in_an_error_is_reported_and_the_others_go_on() {
    JobLog log = new JobLog();
    executor()
        .execute(
            jobs(50),
            job -> {
              if (job.trackId().endsWith("7")) {
                throw new AssertionError("a bug in a plugin");
              }
              log.perform(job);
            },
            log);
    assertEquals(5, log.failures().size(), "jobs reported as failed");
    assertEquals(45, log.performed().size(), "jobs done");
    assertEquals(50, log.ended().size(), "jobs that ended");
  }

  @Test
  default void listener_is_told_of_one_end_at_a_time() {
    JobLog slow = new JobLog(2);
    executor().execute(jobs(100), slow::perform, slow);
    assertEquals(1, slow.mostCallsAtOnce());
  }

  @Test
  default void all_has_ended_when_execute_returns() {
    JobLog log = new JobLog();
    executor()
        .execute(
            jobs(8),
            job -> {
              JobLog.pause(20);
              log.perform(job);
            },
            log);
    assertEquals(8, log.ended().size());
  }

  @Test
  default void interrupt_drops_jobs_that_have_not_begun() {
    JobLog log = new JobLog();
    OneInterrupt interrupt = new OneInterrupt();
    // A busy machine may take its time to deliver the interrupt; one that ignores it shall not.
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
    Executor.Worker worker =
        job -> {
          interrupt.fire();
          log.perform(job);
          JobLog.pause(System.nanoTime() < patience ? 20 : 0);
        };
    try {
      assertThrows(
          CancellationException.class, () -> executor().execute(jobs(20_000), worker, log));
      assertTrue(Thread.currentThread().isInterrupted(), "the interrupt was swallowed");
    } finally {
      interrupt.disarm();
    }
    assertTrue(log.performed().size() < 20_000, "every job was done in spite of the interrupt");
  }

  /** One executor serves a whole process: what ended badly leaves it usable. */
  @Test
  default void executor_works_again_after_failures_and_an_interrupt() {
    Executor executor = executor();
    JobLog failing = new JobLog();
    executor.execute(jobs(5), ExecutorContract::fail, failing);
    Thread.currentThread().interrupt();
    try {
      JobLog stopped = new JobLog();
      assertThrows(
          CancellationException.class,
          () -> executor.execute(jobs(200), slowly(stopped), stopped),
          "the thread was interrupted before");
    } finally {
      Thread.interrupted();
    }
    JobLog log = new JobLog();
    executor.execute(jobs(50), log::perform, log);
    assertEquals(ids(50), Set.copyOf(log.ended()), "jobs reported in the last run");
  }

  private static void fail(Job job) {
    throw new DataException(job.trackId() + " has no sound");
  }

  private static Executor.Worker slowly(JobLog log) {
    return job -> {
      log.perform(job);
      JobLog.pause(20);
    };
  }

  private static List<Job> jobs(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Job("test", "{}", "track-" + i)).toList();
  }

  private static Set<String> ids(int count) {
    return jobs(count).stream().map(Job::trackId).collect(Collectors.toSet());
  }
}
