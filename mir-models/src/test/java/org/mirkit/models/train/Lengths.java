package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.network.Blueprint;

/** Examples of any length, in memory. */
record Lengths(List<Example> examples) implements ExampleSource {

  @Override
  public int size() {
    return examples.size();
  }

  @Override
  public Example example(int index, int epoch) {
    return examples.get(index);
  }

  @Override
  public boolean equalLengths() {
    return false;
  }

  /** Noise with classes by chance, of so many frames each. */
  static List<Example> examples(Blueprint blueprint, int count, int frames, long seed) {
    SplittableRandom random = new SplittableRandom(seed + frames);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] values = new float[Synthetic.BINS * frames];
      for (int k = 0; k < values.length; k++) {
        values[k] = (float) random.nextGaussian();
      }
      boolean perFrame = blueprint.signature().head().scale() == DecisionScale.FRAME;
      int[] classes = random.ints(perFrame ? frames : 1, 0, Synthetic.CLASSES).toArray();
      examples.add(
          new Example(Features.of(Synthetic.SPEC, frames, values), Targets.Classes.of(classes)));
    }
    return examples;
  }
}
