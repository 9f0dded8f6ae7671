package org.mirkit.runner.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Split;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.task.Task;
import org.mirkit.runner.bundle.Bundle;
import org.mirkit.runner.bundle.BundleManifest;
import org.mirkit.runner.bundle.BundleWriter;
import org.mirkit.runner.evaluation.Judgement;
import org.mirkit.runner.evaluation.Scoreboard;
import org.mirkit.runner.pipeline.LearnedDecoder;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.TrackAnnotator;
import org.mirkit.runner.pipeline.TrackScorer;

/**
 * One fold: learn, choose weights, test, seal. A fold whose bundle is there was done before; it is
 * only tested again.
 */
final class FoldRun {
  private final ExperimentPlan plan;
  private final RunTools tools;
  private final RunFolder folder;
  private final PreparedData data;
  private final int fold;
  private final Split split;
  private final String title;

  FoldRun(ExperimentPlan plan, RunTools tools, RunFolder folder, PreparedData data, int fold) {
    this.plan = plan;
    this.tools = tools;
    this.folder = folder;
    this.data = data.ofFold(fold);
    this.fold = fold;
    this.split = data.usable(plan.splits().get(fold - 1));
    int folds = plan.splits().size();
    this.title = folds == 1 ? "training" : "fold " + fold + " of " + folds;
  }

  /**
   * What a fold leaves.
   *
   * @param result its metrics
   * @param judgement of its test tracks, to be put together over folds
   * @param manifest of its bundle
   */
  record Outcome(FoldResult result, Judgement judgement, BundleManifest manifest) {}

  Outcome run() {
    requireSides();
    folder.folder("folds/" + fold);
    Path bundle = folder.file(bundleName());
    return Files.exists(bundle) ? testAgain(bundle) : trainAndTest(bundle);
  }

  private Outcome testAgain(Path file) {
    try (Bundle bundle = Bundle.open(file, tools.engine(), tools.registry())) {
      BundleManifest sealed = bundle.manifest();
      if (!sealed.training().dataDigest().equals(data.digest())) {
        throw new DataException(
            file + ": was trained on other data than is there now; run again with another --out");
      }
      bundle.warnings().forEach(tools.reporter()::warn);
      tools.reporter().say(title + ": was trained before, testing it again");
      Judgement judgement = test(bundle.annotator());
      FoldResult result = result(judgement);
      if (!sealed.scores().keySet().equals(result.metrics().keySet())) {
        sealed = sealed.withScores(result.metrics());
        BundleWriter.write(file, sealed, bundle.scorer().model());
      }
      return new Outcome(result, judgement, sealed);
    }
  }

  private Outcome trainAndTest(Path file) {
    tools
        .reporter()
        .say(
            "%s: learning from %d tracks, %d for validation, %d for test"
                .formatted(
                    title, split.train().size(), split.validation().size(), split.test().size()));
    FoldSources sources = new FoldSources(plan, data, split, seed());
    Normalization normalization = sources.normalization();
    List<LearnedDecoder> decoders = sources.decoders();
    EpochLog log =
        new EpochLog(
            tools.reporter(),
            folder,
            fold,
            title,
            plan.config().training().epochs(),
            tools.clock());
    try (TrainedModel model = train(sources, normalization, log)) {
      tools.reporter().progress().done();
      log.end();
      BundleManifest untested =
          new ManifestMaker(plan, tools, data.digest())
              .make(
                  result(Judgement.of(List.of(), List.of())),
                  normalization,
                  decoders,
                  log.bestValidationLoss(),
                  model.engine());
      return sealTested(file, model, untested, annotator(model, normalization, decoders));
    }
  }

  /** What was learned stays, whatever becomes of the test. */
  private Outcome sealTested(
      Path file, TrainedModel model, BundleManifest untested, TrackAnnotator annotator) {
    Judgement judgement;
    FoldResult result;
    try {
      judgement = test(annotator);
      result = result(judgement);
    } catch (RuntimeException | Error e) {
      sealUntested(file, untested, model, e);
      throw e;
    }
    BundleManifest manifest = untested.withScores(result.metrics());
    seal(file, manifest, model);
    return new Outcome(result, judgement, manifest);
  }

  private void seal(Path file, BundleManifest manifest, TrainedModel model) {
    BundleWriter.write(file, manifest, model);
    folder.remove("checkpoints/" + fold);
  }

  /** The first problem is the one to report. */
  private void sealUntested(
      Path file, BundleManifest untested, TrainedModel model, Throwable problem) {
    // An interrupt has done its work; left standing, it would keep the model from being written.
    boolean interrupted = Thread.interrupted();
    try {
      seal(file, untested, model);
      tools
          .reporter()
          .warn(
              "%s: the test did not end; the model is kept, and 'mir run --resume %s' tests it again%s"
                  .formatted(
                      title,
                      folder.path(),
                      plan.config().metrics().isEmpty()
                          ? ""
                          : ", with --set metrics=[] by the task's own metrics alone"));
    } catch (RuntimeException | Error e) {
      problem.addSuppressed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private TrainedModel train(FoldSources sources, Normalization normalization, EpochLog log) {
    return plan.config()
        .model()
        .train(
            plan.signature(),
            plan.config().training(),
            new TrainingContext(
                sources.training(normalization),
                sources.validation(normalization),
                seed(),
                folder.folder("checkpoints/" + fold),
                log));
  }

  private TrackAnnotator annotator(
      TrainedModel model, Normalization normalization, List<LearnedDecoder> decoders) {
    TrackScorer scorer = new TrackScorer(model, normalization, plan.crop(), task().card().scale());
    return new TrackAnnotator(scorer, decoders, task(), plan.vocabulary());
  }

  /** What was answered is written before it is judged. */
  private Judgement test(TrackAnnotator annotator) {
    return Judgement.of(
        plan.metrics(), new FoldAnswers(plan, tools, folder, data, fold, title).of(annotator));
  }

  private FoldResult result(Judgement judgement) {
    Scoreboard board = judgement.whole();
    return new FoldResult(
        fold,
        split.train().size(),
        split.validation().size(),
        split.test().size(),
        board.values(),
        board.tables());
  }

  private void requireSides() {
    List<Integer> sizes =
        List.of(split.train().size(), split.validation().size(), split.test().size());
    if (sizes.contains(0)) {
      throw new DataException(
          "%s: without the %d tracks that cannot be read, %d are left to learn from, %d for validation and %d for test; each side needs at least one"
              .formatted(title, data.bad().size(), sizes.get(0), sizes.get(1), sizes.get(2)));
    }
  }

  private String bundleName() {
    return "folds/" + fold + "/model.mir";
  }

  private long seed() {
    return plan.config().seed() + fold - 1;
  }

  private Task task() {
    return plan.config().task();
  }
}
