package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.evaluation.Answer;
import org.mirkit.runner.evaluation.AnswerFile;
import org.mirkit.runner.features.StoredFeatures;
import org.mirkit.runner.pipeline.TrackAnnotator;
import org.mirkit.runner.report.PredictionTable;

/**
 * What the model of a fold says of its test tracks, kept in the run folder.
 *
 * @param plan of the experiment
 * @param tools of the run
 * @param folder of the run
 * @param data of the fold
 * @param fold from 1
 * @param title of the fold, for messages
 */
record FoldAnswers(
    ExperimentPlan plan,
    RunTools tools,
    RunFolder folder,
    PreparedData data,
    int fold,
    String title) {

  /** Asks about each track and writes what is answered. */
  List<Answer> of(TrackAnnotator annotator) {
    List<String> ids = data.usable(plan.splits().get(fold - 1)).test();
    Map<String, Optional<String>> groups = plan.groups();
    List<Answer> answers = new ArrayList<>();
    Progress progress = tools.reporter().progress();
    progress.start(title + ": testing", ids.size());
    for (String id : ids) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException(title + " interrupted while testing");
      }
      StoredFeatures features = data.features(id);
      Annotation estimate =
          annotator.annotate(id, features, features.spec().grid(features.frames()));
      answers.add(new Answer(fold, id, groups.get(id), data.annotation(id), estimate));
      progress.advance(1, "");
    }
    progress.done();
    write(answers);
    return answers;
  }

  private void write(List<Answer> answers) {
    PredictionTable table = new PredictionTable(labelsOfClasses());
    answers.forEach(a -> table.row(fold, a.track(), a.reference(), a.estimate()));
    folder.write("folds/" + fold + "/predictions.csv", table.toString());
    folder.write("folds/" + fold + "/" + AnswerFile.NAME, out -> AnswerFile.write(answers, out));
  }

  private List<String> labelsOfClasses() {
    boolean classes = plan.config().task().card().annotation() == ClassLabel.class;
    return classes ? plan.vocabulary().labels() : List.of();
  }
}
