package org.mirkit.classical.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets.Classes;
import org.mirkit.classical.learner.Interrupts;
import org.mirkit.classical.learner.Samples;

/**
 * Gathers the first epoch of a source as vectors with their classes: all scored decisions; at frame
 * scale a random part of them.
 *
 * @param vectors makes the vectors
 * @param classes how many there are
 * @param framesPerExample the most frames that are drawn from an example at frame scale
 */
record SampleReader(VectorMaker vectors, int classes, int framesPerExample) {

  /**
   * Everything that there is to hear.
   *
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  Samples read(ExampleSource source, long seed) {
    List<double[]> rows = new ArrayList<>();
    IntStream.Builder labels = IntStream.builder();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < source.size(); i++) {
      Interrupts.check();
      Example example = source.example(i, 0);
      Classes targets = targets(example);
      for (int decision : decisions(targets, random.split())) {
        rows.add(vector(example.features(), decision));
        labels.add(targets.classOf(decision));
      }
    }
    return new Samples(rows.toArray(double[][]::new), labels.build().toArray(), classes);
  }

  private Classes targets(Example example) {
    if (!(example.targets() instanceof Classes targets)) {
      throw new ModelException(
          "targets are values; a classifier learns classes, so choose a task with one class a"
              + " decision");
    }
    for (int decision = 0; decision < targets.decisions(); decision++) {
      int label = targets.classOf(decision);
      if (label >= classes || label < Classes.UNSCORED) {
        throw new ModelException(
            "class %d among targets; the head has %d outputs".formatted(label, classes));
      }
    }
    return targets;
  }

  private int[] decisions(Classes targets, SplittableRandom random) {
    int[] scored =
        IntStream.range(0, targets.decisions())
            .filter(decision -> targets.classOf(decision) != Classes.UNSCORED)
            .toArray();
    return vectors.scale() == DecisionScale.TRACK ? scored : drawn(scored, random);
  }

  /** Draws without replacement: the first steps of a Fisher-Yates shuffle. */
  private int[] drawn(int[] frames, SplittableRandom random) {
    int[] drawn = new int[Math.min(framesPerExample, frames.length)];
    for (int i = 0; i < drawn.length; i++) {
      int other = random.nextInt(i, frames.length);
      drawn[i] = frames[other];
      frames[other] = frames[i];
    }
    return drawn;
  }

  private double[] vector(Features features, int decision) {
    return vectors.scale() == DecisionScale.TRACK
        ? vectors.ofWhole(features)
        : vectors.ofFrame(features, decision);
  }
}
