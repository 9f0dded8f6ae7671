package org.mirkit.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;

/** Made-up features whose class is a bright band of bins in noise, at a random time of a crop. */
public final class Synthetic {
  public static final int BINS = 12;
  public static final int FRAMES = 16;
  public static final int CLASSES = 3;
  public static final FeatureSpec SPEC =
      new FeatureSpec(
          new AudioFormat(22050, 1),
          Axis.index("channel", 1),
          Axis.index("frequency", BINS),
          512,
          "dB");
  private static final int BAND = BINS / CLASSES;
  private static final int NOTE_FRAMES = 6;

  private Synthetic() {}

  /** Examples in memory. */
  public record Source(List<Example> examples) implements ExampleSource {
    @Override
    public int size() {
      return examples.size();
    }

    @Override
    public Example example(int index, int epoch) {
      return examples.get(index);
    }

    public List<Features> features() {
      return examples.stream().map(Example::features).toList();
    }
  }

  public static ModelSignature signature(DecisionScale scale) {
    return new ModelSignature(
        new FeatureMap(1, BINS, FRAMES),
        new Head(CLASSES, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, scale));
  }

  /** A class per example: where the band of a note lies. */
  public static Source tracks(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      float[] values = noise(random);
      int start = random.nextInt(FRAMES - NOTE_FRAMES + 1);
      play(values, i % CLASSES, start, start + NOTE_FRAMES);
      examples.add(new Example(Features.of(SPEC, FRAMES, values), Targets.Classes.of(i % CLASSES)));
    }
    return new Source(examples);
  }

  /** A class per frame: two notes, one after the other. */
  public static Source frames(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      float[] values = noise(random);
      int change = 1 + random.nextInt(FRAMES - 1);
      int first = random.nextInt(CLASSES);
      int second = random.nextInt(CLASSES);
      play(values, first, 0, change);
      play(values, second, change, FRAMES);
      int[] classes = new int[FRAMES];
      for (int frame = 0; frame < FRAMES; frame++) {
        classes[frame] = frame < change ? first : second;
      }
      examples.add(new Example(Features.of(SPEC, FRAMES, values), Targets.Classes.of(classes)));
    }
    return new Source(examples);
  }

  private static float[] noise(SplittableRandom random) {
    float[] values = new float[BINS * FRAMES];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextDouble() - 0.5);
    }
    return values;
  }

  private static void play(float[] values, int label, int start, int end) {
    for (int bin = label * BAND; bin < (label + 1) * BAND; bin++) {
      for (int frame = start; frame < end; frame++) {
        values[bin * FRAMES + frame] += 1;
      }
    }
  }

  public static TrainingContext context(
      Source training, Source validation, Path checkpoints, TrainingListener listener) {
    return new TrainingContext(training, validation, 7, checkpoints, listener);
  }
}
