package org.mirkit.models.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.model.Layer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.ActivationLayer;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.Recurrent.Cell;
import org.mirkit.models.layer.Recurrent.Output;

/** One small stack of every sort. */
final class Stacks {

  private Stacks() {}

  static Conv conv(int filters, boolean batchNorm) {
    return new Conv(
        filters, List.of(3, 3), List.of(1, 1), Padding.SAME, batchNorm, Activation.RELU);
  }

  static Pool pool(int bins, int frames) {
    return new Pool(Pooling.MAX, List.of(bins, frames));
  }

  static Recurrent recurrent(Cell cell, int layers, boolean bidirectional, Output output) {
    return new Recurrent(cell, 12, layers, bidirectional, output);
  }

  static List<Layer> crnn() {
    return List.of(
        conv(8, true),
        pool(2, 2),
        conv(8, true),
        pool(2, 2),
        recurrent(Cell.GRU, 1, false, Output.LAST));
  }

  /** For one decision per track. */
  static Map<String, List<Layer>> tracks() {
    Map<String, List<Layer>> stacks = new LinkedHashMap<>();
    stacks.put("dense with context", List.of(new Dense(24, 2, Activation.RELU)));
    stacks.put(
        "conv",
        List.of(conv(6, true), pool(2, 2), new Flatten(), new Dense(8, 0, Activation.RELU)));
    stacks.put("rnn", List.of(recurrent(Cell.RNN, 1, false, Output.SEQUENCE)));
    stacks.put("gru many-to-one", List.of(recurrent(Cell.GRU, 1, false, Output.LAST)));
    stacks.put("bidirectional lstm", List.of(recurrent(Cell.LSTM, 2, true, Output.LAST)));
    stacks.put("crnn", crnn());
    return stacks;
  }

  /** Whatever else there is, in one stack that keeps every frame. */
  static List<Layer> framewise() {
    return List.of(
        new Conv(4, List.of(2, 4), List.of(2, 1), Padding.SAME, false, Activation.LEAKY_RELU),
        new Pool(Pooling.AVERAGE, List.of(2, 1)),
        new BatchNorm(0.2, 1e-4),
        new ActivationLayer(Activation.ELU),
        new Dropout(0.1),
        new Dense(16, 1, Activation.TANH),
        new BatchNorm(0.1, 1e-5),
        recurrent(Cell.GRU, 1, true, Output.SEQUENCE));
  }

  /** Pools to a vector first. */
  static List<Layer> onVector() {
    return List.of(
        new GlobalPool(Pooling.MAX),
        new Dense(8, 0, Activation.SIGMOID),
        new BatchNorm(0.1, 1e-5),
        new Dense(8, 0, Activation.GELU));
  }
}
