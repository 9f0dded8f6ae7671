package org.mirkit.models.imported;

import org.mirkit.api.task.Head;

/** What is done to the outputs of networks that leave out their last nonlinearity. */
final class OutputActivation {

  private OutputActivation() {}

  /** The values after the activation, along the innermost axis. */
  static NetworkArray apply(Head.Activation activation, NetworkArray output) {
    if (activation == Head.Activation.LINEAR) {
      return output;
    }
    float[] values = output.values().clone();
    int width = output.width();
    for (int row = 0; row < values.length; row += width) {
      if (activation == Head.Activation.SOFTMAX) {
        softmax(values, row, row + width);
      } else {
        sigmoid(values, row, row + width);
      }
    }
    return new NetworkArray(output.shape(), values);
  }

  private static void sigmoid(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      values[i] = (float) (1 / (1 + Math.exp(-values[i])));
    }
  }

  private static void softmax(float[] values, int from, int to) {
    float largest = values[from];
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, values[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      values[i] = (float) Math.exp(values[i] - largest);
      sum += values[i];
    }
    for (int i = from; i < to; i++) {
      values[i] /= (float) sum;
    }
  }
}
