package org.mirkit.api.run;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/** Does jobs, on threads of this machine or elsewhere. */
@FunctionalInterface
@Part(value = "executor", summary = "Does jobs, on threads of this machine or elsewhere")
@API(status = API.Status.STABLE, since = "1.0")
public interface Executor {

  /**
   * Does all jobs and returns when each has ended. An interrupt of the calling thread stops it:
   * jobs that have not begun are dropped, and {@link java.util.concurrent.CancellationException} is
   * thrown with the interrupt kept.
   *
   * @param jobs in any order, each once
   * @param worker does one job; safe for several threads. A remote executor has another process of
   *     the same version make its own worker from the job's config.
   * @param listener told of each end, from any thread, one call at a time
   */
  void execute(List<Job> jobs, Worker worker, Listener listener);

  /** Does one job. */
  @FunctionalInterface
  interface Worker {

    /**
     * Does it.
     *
     * @throws org.mirkit.api.MirException if it cannot be done for a reason that a person can mend
     */
    void perform(Job job);
  }

  /** Is told how jobs ended. */
  interface Listener {

    /** The job is done. */
    void done(Job job);

    /** The job failed; the others go on. */
    void failed(Job job, Exception cause);
  }
}
