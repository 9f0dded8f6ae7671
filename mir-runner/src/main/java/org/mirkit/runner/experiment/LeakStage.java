package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Track;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.fingerprint.Fingerprinting;
import org.mirkit.runner.fingerprint.Fingerprints;
import org.mirkit.runner.leak.Leak;
import org.mirkit.runner.leak.LeakCheck;
import org.mirkit.runner.leak.LeakPolicy;
import org.mirkit.runner.leak.Relatives;

/**
 * Looks for music on two sides of a split, as far as the experiment does not say that it is meant:
 * first for what can be seen, and when all sound was read, for what can be heard.
 */
public final class LeakStage {
  private final ExperimentPlan plan;
  private final RunTools tools;
  private final LeakCheck check;
  private final Optional<Fingerprints> fingerprints;

  private LeakStage(ExperimentPlan plan, RunTools tools, Optional<Fingerprints> fingerprints) {
    this.plan = plan;
    this.tools = tools;
    this.check = checkOf(plan);
    this.fingerprints = fingerprints;
  }

  /** The stage of a plan. */
  public static LeakStage of(ExperimentPlan plan, RunTools tools) {
    Optional<Fingerprints> fingerprints =
        plan.config().onLeak() == LeakPolicy.ALLOW
            ? Optional.empty()
            : Optional.of(fingerprintsOf(plan, tools));
    return new LeakStage(plan, tools, fingerprints);
  }

  static LeakCheck checkOf(ExperimentPlan plan) {
    return new LeakCheck(plan.tracks(), plan.splits(), plan.config().split().byGroup());
  }

  static Fingerprints fingerprintsOf(ExperimentPlan plan, RunTools tools) {
    return new Fingerprints(
        Fingerprinting.of(tools.registry(), tools.engine()),
        plan.config().cache().folderOrDefault());
  }

  /** Where fingerprints are kept; nothing where none are wanted. */
  Optional<Fingerprints> fingerprints() {
    return fingerprints;
  }

  /**
   * Looks for tracks, groups and files on two sides.
   *
   * @throws DataException if there are any, and the experiment does not allow it
   */
  public void beforeSound() {
    if (fingerprints.isPresent()) {
      tell(check.seen());
    }
  }

  /**
   * Looks for the same sound in different files.
   *
   * @throws DataException if there is any, and the experiment does not allow it
   */
  void withSound(PreparedData data) {
    boolean soundWasRead = plan.input().imported().isEmpty();
    if (fingerprints.isPresent() && soundWasRead) {
      makeMissing(fingerprints.get(), data);
      tell(check.among(Relatives.bySound(fingerprints.get().alike(data.digests()))));
    }
  }

  private void tell(List<Leak> leaks) {
    if (plan.config().onLeak() == LeakPolicy.FAIL) {
      check.refuse(leaks);
    } else if (!leaks.isEmpty()) {
      tools.reporter().warn(check.inWords(leaks));
    }
  }

  /** Features may stand in the store from a time before fingerprints, or come from elsewhere. */
  private void makeMissing(Fingerprints known, PreparedData data) {
    Map<String, Track> missing =
        plan.tracks().stream()
            .filter(track -> data.tracks().containsKey(track.id()))
            .filter(track -> !known.has(data.tracks().get(track.id()).digest()))
            .collect(Collectors.toMap(Track::id, track -> track, (a, b) -> a));
    if (missing.isEmpty()) {
      return;
    }
    AudioReader reader = AudioReader.of(tools.registry(), tools.engine());
    Progress progress = tools.reporter().progress();
    progress.start("fingerprints", missing.size());
    List<Job> jobs =
        missing.keySet().stream().sorted().map(id -> new Job("fingerprint", "", id)).toList();
    Failures failures = new Failures(progress, new ArrayList<>());
    plan.config()
        .executor()
        .execute(
            jobs,
            job -> {
              Track track = missing.get(job.trackId());
              known.make(track.audio(), data.tracks().get(track.id()).digest(), reader);
            },
            failures);
    progress.done();
    failures.rethrow();
  }

  /** What could be read for its features can be read again; anything else ends the run. */
  private record Failures(Progress progress, List<Exception> causes) implements Executor.Listener {

    @Override
    public void done(Job job) {
      progress.advance(1, "");
    }

    @Override
    public void failed(Job job, Exception cause) {
      causes.add(cause);
    }

    void rethrow() {
      if (!causes.isEmpty()) {
        throw causes.get(0) instanceof RuntimeException known
            ? known
            : new IllegalStateException(causes.get(0));
      }
    }
  }
}
