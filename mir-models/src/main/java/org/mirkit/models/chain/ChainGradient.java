package org.mirkit.models.chain;

import java.util.List;

/**
 * The mean loss of a batch and its slopes, row-major.
 *
 * @param loss for each decision
 * @param outputs slopes by the potentials of frames
 * @param transitions by those of one label after another
 * @param start by those of the first frame's label
 * @param end by those of the last frame's
 */
record ChainGradient(
    double loss, float[] outputs, float[] transitions, float[] start, float[] end) {

  /**
   * The sum of examples, divided.
   *
   * @param rows of each example among the outputs; those after its frames have no slope
   * @param total what to divide by
   */
  static ChainGradient of(List<ExampleLoss> examples, int rows, double total) {
    int labels = examples.get(0).transitions().length;
    double loss = 0;
    float[] outputs = new float[examples.size() * rows * labels];
    double[] transitions = new double[labels * labels];
    double[] start = new double[labels];
    double[] end = new double[labels];
    for (int i = 0; i < examples.size(); i++) {
      ExampleLoss example = examples.get(i);
      int frames = example.frames().length;
      loss += example.value();
      add(example.frames()[0], start, 0);
      add(example.frames()[frames - 1], end, 0);
      for (int label = 0; label < labels; label++) {
        add(example.transitions()[label], transitions, label * labels);
      }
      for (int t = 0; t < frames; t++) {
        divide(example.frames()[t], total, outputs, (i * rows + t) * labels);
      }
    }
    return new ChainGradient(
        loss / total,
        outputs,
        divided(transitions, total),
        divided(start, total),
        divided(end, total));
  }

  private static void add(double[] values, double[] sums, int offset) {
    for (int i = 0; i < values.length; i++) {
      sums[offset + i] += values[i];
    }
  }

  private static float[] divided(double[] values, double total) {
    float[] quotients = new float[values.length];
    divide(values, total, quotients, 0);
    return quotients;
  }

  private static void divide(double[] values, double total, float[] quotients, int offset) {
    for (int i = 0; i < values.length; i++) {
      quotients[offset + i] = (float) (values[i] / total);
    }
  }
}
