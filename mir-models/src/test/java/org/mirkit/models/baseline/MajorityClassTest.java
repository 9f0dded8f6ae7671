package org.mirkit.models.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.train.Adam;

class MajorityClassTest {
  private static final TrainingPlan PLAN =
      TrainingPlan.of(1, 1, Adam.withLearningRate(0.1))
          .withPatience(1)
          .withCheckpoints(new Checkpoints(1, 0));
  private static final ModelSignature TRACK = Synthetic.signature(DecisionScale.TRACK);
  private static final MajorityClass MODEL = new MajorityClass();

  @TempDir Path folder;

  private static Synthetic.Source labelled(Targets... targets) {
    List<Example> examples = new ArrayList<>();
    for (Targets each : targets) {
      examples.add(new Example(Synthetic.tracks(1, 1).examples().get(0).features(), each));
    }
    return new Synthetic.Source(examples);
  }

  private static Synthetic.Source classes(int... labels) {
    return labelled(Arrays.stream(labels).mapToObj(Targets.Classes::of).toArray(Targets[]::new));
  }

  private TrainedModel train(ModelSignature signature, Synthetic.Source source) {
    return MODEL.train(
        signature, PLAN, Synthetic.context(source, source, folder, TrainingListener.SILENT));
  }

  @Test
  void it_answers_how_frequent_each_class_was() throws IOException {
    try (TrainedModel trained = train(TRACK, classes(2, 0, 2, 2, -1))) {
      trained.save(folder);
    }
    try (TrainedModel loaded = MODEL.load(TRACK, folder)) {
      Scores scores = loaded.predict(Synthetic.tracks(2, 3).features()).get(1);
      assertEquals(0.25f, scores.at(0, 0));
      assertEquals(0, scores.at(0, 1));
      assertEquals(0.75f, scores.at(0, 2));
      assertEquals(2, scores.best(0));
    }
  }

  @Test
  void at_frame_scale_it_answers_for_every_frame() {
    ModelSignature signature = Synthetic.signature(DecisionScale.FRAME);
    try (TrainedModel trained = train(signature, Synthetic.frames(3, 1))) {
      Scores scores = trained.predict(Synthetic.frames(1, 2).features()).get(0);
      assertEquals(Synthetic.FRAMES, scores.decisions());
    }
  }

  @Test
  void values_are_answered_with_their_mean() {
    Head head =
        new Head(2, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);
    ModelSignature signature = new ModelSignature(TRACK.input(), head);
    Synthetic.Source source = labelled(Targets.Values.of(2, 1, -1), Targets.Values.of(2, 3, 0));
    try (TrainedModel trained = train(signature, source)) {
      Scores scores = trained.predict(source.features()).get(0);
      assertEquals(2, scores.at(0, 0));
      assertEquals(-0.5f, scores.at(0, 1));
    }
  }

  @Test
  void values_that_are_not_scored_count_neither_in_the_mean_nor_in_the_loss() {
    Head head =
        new Head(3, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);
    ModelSignature signature = new ModelSignature(TRACK.input(), head);
    float no = Float.NaN;
    Synthetic.Source source =
        labelled(Targets.Values.of(3, 1, no, no), Targets.Values.of(3, 4, 7, no));
    List<EpochReport> reports = new ArrayList<>();
    TrainingContext context = Synthetic.context(source, source, folder, keeping(reports));
    try (TrainedModel trained = MODEL.train(signature, PLAN, context)) {
      Scores scores = trained.predict(source.features()).get(0);
      assertEquals(2.5f, scores.at(0, 0));
      assertEquals(7, scores.at(0, 1));
      assertEquals(0, scores.at(0, 2), "of an output that is never scored nothing is known");
    }
    assertEquals(2 * 1.5 * 1.5 / 3, reports.get(0).validationLoss(), 1e-6);
    assertThrows(
        ModelException.class, () -> train(signature, labelled(Targets.Values.of(3, no, no, no))));
  }

  @Test
  void its_history_is_one_epoch_with_entropy_and_the_share_of_the_largest_class() {
    List<EpochReport> reports = new ArrayList<>();
    Synthetic.Source training = classes(2, 0, 2, 2);
    Synthetic.Source validation = classes(2, 0);
    TrainingContext context = Synthetic.context(training, validation, folder, keeping(reports));
    MODEL.train(TRACK, PLAN, context).close();
    double entropy = -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25);
    assertEquals(entropy, reports.get(0).trainingLoss(), 1e-9);
    assertEquals(0.5, reports.get(0).validationAccuracy());
  }

  private static TrainingListener keeping(List<EpochReport> reports) {
    return new TrainingListener() {
      @Override
      public void step(int epoch, int step, int steps, double loss) {}

      @Override
      public void epoch(EpochReport report) {
        reports.add(report);
      }
    };
  }

  @Test
  void nothing_to_count_and_unknown_classes_are_refused_in_words() {
    ModelException nothing =
        assertThrows(ModelException.class, () -> train(TRACK, classes(-1, -1)));
    assertTrue(nothing.getMessage().contains("nothing to count"), nothing.getMessage());
    ModelException unknown = assertThrows(ModelException.class, () -> train(TRACK, classes(3)));
    assertTrue(unknown.getMessage().contains("class 3"), unknown.getMessage());
  }

  @Test
  void files_that_are_not_its_own_are_refused_in_words() throws IOException {
    assertTrue(refusal().contains("does not exist"));
    Path file = folder.resolve(MajorityClass.FILE);
    Files.writeString(file, "0.5\n0.5\n");
    assertTrue(refusal().contains("holds 2 frequencies; the task has 3 outputs"));
    Files.writeString(file, "0.5\nrock\n0.5\n");
    assertTrue(refusal().contains("expected a number on each line"));
    Files.writeString(file, "0.5\nNaN\n0.5\n");
    assertTrue(refusal().contains("expected a number on each line"));
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 10, 10, 10});
    assertTrue(refusal().contains("expected a number on each line"));
  }

  @Test
  void it_sums_up_in_one_row() {
    assertEquals(1, MODEL.summarize(TRACK).size());
    assertEquals(new TensorShape.Vector(Synthetic.CLASSES), MODEL.summarize(TRACK).get(0).output());
  }

  private String refusal() {
    return assertThrows(ModelException.class, () -> MODEL.load(TRACK, folder)).getMessage();
  }
}
