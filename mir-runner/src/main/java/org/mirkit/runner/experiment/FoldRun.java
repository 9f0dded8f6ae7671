package org.mirkit.runner.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Split;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.run.Progress;
import org.mirkit.api.task.Task;
import org.mirkit.runner.bundle.Bundle;
import org.mirkit.runner.bundle.BundleManifest;
import org.mirkit.runner.bundle.BundleWriter;
import org.mirkit.runner.evaluation.Answer;
import org.mirkit.runner.evaluation.AnswerFile;
import org.mirkit.runner.evaluation.Judgement;
import org.mirkit.runner.evaluation.Scoreboard;
import org.mirkit.runner.features.StoredFeatures;
import org.mirkit.runner.pipeline.LearnedDecoder;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.TrackAnnotator;
import org.mirkit.runner.pipeline.TrackScorer;
import org.mirkit.runner.report.PredictionTable;

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
    try (Bundle bundle = Bundle.open(file, tools.engine(), tools.pluginNames())) {
      if (!bundle.manifest().training().dataDigest().equals(data.digest())) {
        throw new DataException(
            file + ": was trained on other data than is there now; run again with another --out");
      }
      tools.reporter().say(title + ": was trained before, testing it again");
      Judgement judgement = test(bundle.annotator());
      return new Outcome(result(judgement), judgement, bundle.manifest());
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
      List<LearnedDecoder> decoders = sources.decoders();
      Judgement judgement = test(annotator(model, normalization, decoders));
      FoldResult result = result(judgement);
      BundleManifest manifest =
          new ManifestMaker(plan, tools, data.digest())
              .make(result, normalization, decoders, log.bestValidationLoss(), model.engine());
      BundleWriter.write(file, manifest, model);
      folder.remove("checkpoints/" + fold);
      return new Outcome(result, judgement, manifest);
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

  private Judgement test(TrackAnnotator annotator) {
    Judgement judgement = new Judgement(plan.metrics());
    Map<String, Optional<String>> groups = plan.groups();
    PredictionTable table = new PredictionTable(labelsOfClasses());
    Progress progress = tools.reporter().progress();
    progress.start(title + ": testing", split.test().size());
    for (String id : split.test()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException(title + " interrupted while testing");
      }
      StoredFeatures features = data.features(id);
      Annotation estimate =
          annotator.annotate(id, features, features.spec().grid(features.frames()));
      judgement.add(new Answer(fold, id, groups.get(id), data.annotation(id), estimate));
      table.row(fold, id, data.annotation(id), estimate);
      progress.advance(1, "");
    }
    progress.done();
    folder.write("folds/" + fold + "/predictions.csv", table.toString());
    folder.write(
        "folds/" + fold + "/" + AnswerFile.NAME, out -> AnswerFile.write(judgement.answers(), out));
    return judgement;
  }

  private List<String> labelsOfClasses() {
    boolean classes = task().card().annotation() == ClassLabel.class;
    return classes ? plan.vocabulary().labels() : List.of();
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
