package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mirkit.api.AudioException;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.runner.config.ResolvedYaml;
import org.mirkit.runner.evaluation.AnswerFile;
import org.mirkit.runner.evaluation.Bootstrap;
import org.mirkit.runner.evaluation.Judgement;
import org.mirkit.runner.plugin.PluginCode;
import org.mirkit.runner.report.Json;

/**
 * Runs a plan into a folder: features, then fold by fold, then the results over folds. What is
 * complete stays, whatever happens after it; run again into the same folder, it goes on from there.
 */
public final class ExperimentRun {
  private static final int BAD_TRACKS_SHOWN = 10;

  private final ExperimentPlan plan;
  private final RunTools tools;
  private final RunFolder folder;
  private final EarlierRun earlier;
  private final RunRecord record;

  /**
   * A run of a plan into an open folder.
   *
   * @throws MirException if the folder holds a run of something else
   */
  public ExperimentRun(ExperimentPlan plan, RunTools tools, RunFolder folder) {
    this.plan = plan;
    this.tools = tools;
    this.folder = folder;
    this.earlier = EarlierRun.in(folder.path());
    earlier.requireSame(plan);
    this.record = new RunRecord(plan, tools, folder, earlier);
  }

  /**
   * Runs it.
   *
   * @throws CancellationException if the thread is interrupted
   * @throws MirException if it cannot go on
   */
  public RunResult run() {
    try {
      folder.write(RunFolder.EXPERIMENT, ResolvedYaml.write(plan.resolved()));
      record.write(Provenance.Status.RUNNING, "");
      RunResult result = runToTheEnd();
      record.write(Provenance.Status.COMPLETE, "");
      return result;
    } catch (RuntimeException | Error e) {
      // An interrupt makes reading fail in many ways; it is the reason all the same.
      if (e instanceof CancellationException || Thread.currentThread().isInterrupted()) {
        recordEnd(Provenance.Status.INTERRUPTED, "stopped by a person", e);
        throw (CancellationException) new CancellationException("interrupted").initCause(e);
      }
      recordEnd(Provenance.Status.FAILED, PluginCode.inWords(e), e);
      throw e;
    }
  }

  /** The disk may be what failed; then the first problem is the one to report. */
  private void recordEnd(Provenance.Status status, String problem, Throwable cause) {
    try {
      record.write(status, problem);
    } catch (MirException e) {
      cause.addSuppressed(e);
    }
  }

  private RunResult runToTheEnd() {
    LeakStage leaks = LeakStage.of(plan, tools);
    leaks.beforeSound();
    try (PreparedData data = FeatureStage.of(plan, tools, leaks.fingerprints()).run()) {
      reportBadTracks(data);
      requireSameData(data);
      leaks.withSound(data);
      return learn(data);
    }
  }

  private RunResult learn(PreparedData data) {
    record.data(new Provenance.Data(data.digest(), data.digests()));
    List<FoldRun.Outcome> outcomes = new ArrayList<>();
    for (int fold = 1; fold <= plan.splits().size(); fold++) {
      FoldRun.Outcome outcome = new FoldRun(plan, tools, folder, data, fold).run();
      outcomes.add(outcome);
      record.engine(outcome.manifest().training().engine());
      sayFold(outcome.result());
    }
    return conclude(outcomes, data);
  }

  /** A training that was stopped must not go on with other sounds than it began with. */
  private void requireSameData(PreparedData data) {
    String then = earlier.data().sha256();
    if (!then.isEmpty() && !then.equals(data.digest())) {
      throw new DataException(
          folder.path()
              + ": the tracks have another content than when this run began; restore them, or run again with another --out");
    }
  }

  private void reportBadTracks(PreparedData data) {
    record.badTracks(data.bad());
    if (!data.bad().isEmpty()) {
      String list = describe(data.bad());
      if (plan.config().onBadTrack() == BadTrackPolicy.FAIL) {
        throw new AudioException(
            "%d of %d tracks cannot be used:\n%s\nmend or remove them, or set onBadTrack: skip to go on without them"
                .formatted(data.bad().size(), plan.tracks().size(), list));
      }
      tools
          .reporter()
          .warn(
              "%d of %d tracks cannot be used and are left out:\n%s"
                  .formatted(data.bad().size(), plan.tracks().size(), list));
    }
  }

  private static String describe(List<BadTrack> bad) {
    List<String> lines = new ArrayList<>();
    bad.stream().limit(BAD_TRACKS_SHOWN).forEach(t -> lines.add("  " + t.id() + ": " + t.reason()));
    if (bad.size() > BAD_TRACKS_SHOWN) {
      lines.add("  and " + (bad.size() - BAD_TRACKS_SHOWN) + " more, listed in run.json");
    }
    return String.join("\n", lines);
  }

  private RunResult conclude(List<FoldRun.Outcome> outcomes, PreparedData data) {
    Judgement pooled = new Judgement(plan.metrics());
    outcomes.forEach(outcome -> pooled.addAll(outcome.judgement()));
    new FoldFiles(folder, outcomes.size()).join("history.csv");
    new FoldFiles(folder, outcomes.size()).join("predictions.csv");
    folder.write(AnswerFile.NAME, out -> AnswerFile.write(pooled.answers(), out));
    RunResult result =
        RunResult.of(
            outcomes.stream().map(FoldRun.Outcome::result).toList(),
            pooled.whole().tables(),
            new Bootstrap(plan.config().seed(), tools.reporter()).of(pooled),
            data.bad());
    folder.write("metrics.json", Json.write(result));
    FoldRun.Outcome best =
        outcomes.stream()
            .min(Comparator.comparingDouble(o -> o.manifest().training().validationLoss()))
            .orElseThrow();
    folder.copy("folds/" + best.result().fold() + "/model.mir", "model.mir");
    folder.remove("checkpoints");
    return result;
  }

  private void sayFold(FoldResult result) {
    if (plan.splits().size() > 1) {
      Map.Entry<String, Double> headline = result.metrics().entrySet().iterator().next();
      tools
          .reporter()
          .say(
              String.format(
                  Locale.ROOT,
                  "fold %d of %d: %s %.3f",
                  result.fold(),
                  plan.splits().size(),
                  headline.getKey(),
                  headline.getValue()));
    }
  }
}
