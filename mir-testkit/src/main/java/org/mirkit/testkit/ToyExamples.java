package org.mirkit.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;

/**
 * Examples that any classifier can tell apart: the bins are divided among the classes, and the bins
 * of an example's class are raised above unit noise.
 */
final class ToyExamples implements ExampleSource {
  private static final double RAISED_BY = 3;

  private final List<Example> examples;

  private ToyExamples(List<Example> examples) {
    this.examples = examples;
  }

  /** So many examples, the classes taking turns; without their signs if none may be negative. */
  static ToyExamples of(
      ModelSignature signature, FeatureSpec spec, int count, long seed, boolean nonNegative) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int label = i % classes(signature.head());
      examples.add(
          new Example(
              features(signature, spec, label, random, nonNegative), targets(signature, label)));
    }
    return new ToyExamples(List.copyOf(examples));
  }

  private static int classes(Head head) {
    return Math.max(2, head.units());
  }

  private static Features features(
      ModelSignature signature,
      FeatureSpec spec,
      int label,
      SplittableRandom random,
      boolean nonNegative) {
    int frames = signature.input().frames();
    float[] values = new float[spec.channels() * spec.bins() * frames];
    for (int i = 0; i < values.length; i++) {
      int bin = i / frames % spec.bins();
      boolean raised = bin * classes(signature.head()) / spec.bins() == label;
      float value = (float) (random.nextGaussian() + (raised ? RAISED_BY : 0));
      values[i] = nonNegative ? Math.abs(value) : value;
    }
    return Features.of(spec, frames, values);
  }

  private static Targets targets(ModelSignature signature, int label) {
    Head head = signature.head();
    int decisions = decisions(signature);
    if (head.loss() == Head.Loss.CROSS_ENTROPY) {
      int[] classes = new int[decisions];
      Arrays.fill(classes, label);
      return Targets.Classes.of(classes);
    }
    float[] values = new float[decisions * head.units()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % head.units() == label ? 1 : 0;
    }
    return Targets.Values.of(head.units(), values);
  }

  /** Decisions per example under this signature. */
  static int decisions(ModelSignature signature) {
    return signature.head().scale() == DecisionScale.TRACK ? 1 : signature.input().frames();
  }

  @Override
  public int size() {
    return examples.size();
  }

  @Override
  public Example example(int index, int epoch) {
    return examples.get(index);
  }

  /** Features of the same shape, all 0, as silence can give. */
  List<Features> silence() {
    Features any = examples.get(0).features();
    return List.of(Features.of(any.spec(), any.frames(), new float[any.size()]));
  }

  /** The features of every example. */
  List<Features> features() {
    return examples.stream().map(Example::features).toList();
  }

  /** The class of an example; -1 where it has none. */
  int labelOf(int index) {
    return examples.get(index).targets() instanceof Targets.Classes classes
        ? classes.classOf(0)
        : Targets.Classes.UNSCORED;
  }
}
