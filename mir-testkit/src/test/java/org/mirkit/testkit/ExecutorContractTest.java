package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;

class ExecutorContractTest {
  private static final String ONCE = "each_job_is_done_and_reported_once";
  private static final String FAILURE =
      "failed_job_is_reported_with_its_cause_and_the_others_go_on";
  private static final String ONE_AT_A_TIME = "listener_is_told_of_one_end_at_a_time";
  private static final String ENDED = "all_has_ended_when_execute_returns";
  private static final String INTERRUPT = "interrupt_drops_jobs_that_have_not_begun";

  private static final String AGAIN = "executor_works_again_after_failures_and_an_interrupt";
  private static final String ERROR = "job_that_ends_in_an_error_is_reported_and_the_others_go_on";

  @Test
  void correct_executor_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(DoesTheFirstTwice.class, ONCE, FAILURE, ERROR, ENDED);
    assertCaught(StopsAtTheFirstFailure.class, FAILURE, ERROR, AGAIN);
    assertCaught(LosesErrors.class, ERROR);
    assertCaught(WrapsTheCause.class, FAILURE);
    assertCaught(ChokesOnNothing.class, "no_jobs_are_soon_done");
    assertCaught(TellsFromSeveralThreads.class, ONE_AT_A_TIME);
    assertCaught(ReturnsAtOnce.class, ONCE, FAILURE, ERROR, ENDED, ONE_AT_A_TIME, INTERRUPT, AGAIN);
    assertCaught(SwallowsTheInterrupt.class, INTERRUPT);
    assertCaught(DeafToInterrupts.class, INTERRUPT, AGAIN);
    assertCaught(GoodForOneRun.class, AGAIN);
  }

  static class Correct implements ExecutorContract {
    @Override
    public Executor executor() {
      return new ThreadedExecutor();
    }
  }

  static class LosesErrors extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) ->
          new ThreadedExecutor()
              .execute(
                  jobs,
                  job -> {
                    try {
                      worker.perform(job);
                    } catch (Error e) {
                      throw new Lost();
                    }
                  },
                  new Executor.Listener() {
                    @Override
                    public void done(Job job) {
                      listener.done(job);
                    }

                    @Override
                    public void failed(Job job, Exception cause) {
                      if (!(cause instanceof Lost)) {
                        listener.failed(job, cause);
                      }
                    }
                  });
    }
  }

  private static final class Lost extends RuntimeException {}

  static class DoesTheFirstTwice extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) ->
          new ThreadedExecutor()
              .execute(
                  Stream.concat(jobs.stream(), jobs.stream().limit(1)).toList(), worker, listener);
    }
  }

  static class StopsAtTheFirstFailure extends Correct {
    @Override
    public Executor executor() {
      return new ThreadedExecutor() {
        @Override
        void perform(Job job, Worker worker, Listener listener) {
          worker.perform(job);
          super.perform(job, done -> {}, listener);
        }
      };
    }
  }

  static class WrapsTheCause extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) ->
          new ThreadedExecutor()
              .execute(
                  jobs,
                  worker,
                  new Executor.Listener() {
                    @Override
                    public void done(Job job) {
                      listener.done(job);
                    }

                    @Override
                    public void failed(Job job, Exception cause) {
                      listener.failed(job, new IllegalStateException(cause));
                    }
                  });
    }
  }

  static class TellsFromSeveralThreads extends Correct {
    @Override
    public Executor executor() {
      return new ThreadedExecutor() {
        @Override
        void perform(Job job, Worker worker, Listener listener) {
          new ThreadedExecutor().perform(job, worker, listener);
        }
      };
    }
  }

  static class ReturnsAtOnce extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) ->
          new Thread(
                  () -> {
                    JobLog.pause(300);
                    run(jobs, worker, listener);
                  })
              .start();
    }

    private static void run(List<Job> jobs, Executor.Worker worker, Executor.Listener listener) {
      ThreadedExecutor executor = new ThreadedExecutor();
      jobs.stream().limit(50).forEach(job -> executor.perform(job, worker, listener));
    }
  }

  static class SwallowsTheInterrupt extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) -> {
        try {
          new ThreadedExecutor().execute(jobs, worker, listener);
        } catch (CancellationException e) {
          Thread.interrupted();
          throw e;
        }
      };
    }
  }

  static class DeafToInterrupts extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) -> {
        Thread other = new Thread(() -> new ThreadedExecutor().execute(jobs, worker, listener));
        other.start();
        while (other.isAlive()) {
          try {
            other.join();
          } catch (InterruptedException e) {
            Thread.interrupted();
          }
        }
      };
    }
  }

  static class ChokesOnNothing extends Correct {
    @Override
    public Executor executor() {
      return (jobs, worker, listener) -> {
        jobs.get(0);
        new ThreadedExecutor().execute(jobs, worker, listener);
      };
    }
  }

  /** Its threads end with its first run. */
  static class GoodForOneRun extends Correct {
    @Override
    public Executor executor() {
      AtomicBoolean ended = new AtomicBoolean();
      return (jobs, worker, listener) -> {
        if (ended.getAndSet(true)) {
          throw new RejectedExecutionException("the threads have ended");
        }
        new ThreadedExecutor().execute(jobs, worker, listener);
      };
    }
  }
}
