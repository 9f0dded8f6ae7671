package org.mirkit.tasks.structure;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.input.Answers;

/**
 * Where sections begin and end, after Ullrich, Schlüter and Grill, "Boundary Detection in Music
 * Structure Analysis Using Convolutional Neural Networks" (2014): a score per frame, whose peaks
 * are boundaries. Which sections are alike is not asked; each that is found has a label of its own,
 * its number.
 *
 * @param config the parameters
 */
public record SegmentTask(SegmentConfig config) implements Task {
  /** What it reads and writes, for messages. */
  static final String ANNOTATION = "the sections of a track";

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.FRAME,
        Subjectivity.SUBJECTIVE,
        Segmentation.class,
        "whether a section begins or ends");
  }

  /** One output; what the collection's sections are called plays no part. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return new Vocabulary(List.of("boundary"));
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        1, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.FRAME);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    List<TimedLabel> sections =
        Annotations.require(Segmentation.class, ANNOTATION, annotation).segments();
    float[] targets = new float[grid.frames()];
    double endSeconds = grid.timeOf(grid.frames());
    for (TimedLabel section : sections) {
      addBoundary(section.startSeconds(), endSeconds, targets, grid);
      addBoundary(section.endSeconds(), endSeconds, targets, grid);
    }
    return Targets.Values.of(1, targets);
  }

  /** A peak around the frame that is nearest; the begin and end of the track are no boundaries. */
  private void addBoundary(double seconds, double endSeconds, float[] targets, TimeGrid grid) {
    if (seconds <= 0 || seconds >= endSeconds) {
      return;
    }
    int peak = grid.frameAt(seconds);
    targets[peak] = 1;
    double deviationFrames = config.blurSeconds() * grid.frameRateHz();
    int reach = (int) Math.ceil(4 * deviationFrames);
    for (int distance = 1; distance <= reach; distance++) {
      float height = (float) Math.exp(-0.5 * Math.pow(distance / deviationFrames, 2));
      raise(targets, peak - distance, height);
      raise(targets, peak + distance, height);
    }
  }

  private static void raise(float[] targets, int frame, float height) {
    if (frame >= 0 && frame < targets.length) {
      targets[frame] = Math.max(targets[frame], height);
    }
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFinite(scores);
    List<TimedLabel> sections = new ArrayList<>();
    double start = 0;
    for (int frame : new BoundaryPeaks(config, grid.frameRateHz(), scores).frames()) {
      sections.add(new TimedLabel(start, grid.timeOf(frame), name(sections)));
      start = grid.timeOf(frame);
    }
    sections.add(new TimedLabel(start, grid.timeOf(grid.frames()), name(sections)));
    return new Segmentation(sections);
  }

  private static String name(List<TimedLabel> before) {
    return Integer.toString(before.size() + 1);
  }

  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new SegmentBoundary(SegmentBoundaryConfig.defaults()));
  }
}
