package org.mirkit.models.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.model.Layer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.ActivationLayer;
import org.mirkit.models.layer.AdaptivePool;
import org.mirkit.models.layer.AttentionPool;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Conv1d;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.InstanceNorm;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.LayerNorm;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Permute;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.Recurrent.Cell;
import org.mirkit.models.layer.Recurrent.Output;
import org.mirkit.models.layer.Reshape;
import org.mirkit.models.layer.Residual;
import org.mirkit.models.layer.SelfAttention;
import org.mirkit.models.layer.SpatialDropout;
import org.mirkit.models.layer.SqueezeExcite;
import org.mirkit.models.layer.ToMap;
import org.mirkit.models.layer.ToSequence;

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
    stacks.put("residual", residual());
    stacks.put("branches", branches());
    stacks.put("attention", attention());
    return stacks;
  }

  /** As of He et al., with squeeze and excite. */
  static List<Layer> residual() {
    return List.of(
        new Residual(
            List.of(conv(8, true), new SqueezeExcite(2), conv(8, true)), true, Activation.RELU),
        new Pool(Pooling.MAX, List.of(3, 3), Optional.of(List.of(2, 2))),
        new Residual(List.of(conv(8, true)), false, Activation.ELU),
        new AdaptivePool(Pooling.MAX, List.of(4, 1)),
        new Flatten());
  }

  /** Several shapes of kernels side by side, then patterns in time. */
  static List<Layer> branches() {
    return List.of(
        new Parallel(
            List.of(
                List.of(kernel(5, 1)),
                List.of(kernel(1, 5), new SpatialDropout(0.05)),
                List.of(kernel(3, 3), new InstanceNorm(1e-5)))),
        new Permute(
            List.of(Permute.MapAxis.BINS, Permute.MapAxis.CHANNELS, Permute.MapAxis.FRAMES)),
        new LayerGroup(
            List.of(
                new ToSequence(),
                new Conv1d(12, 3, 1, 2, 1, Padding.SAME, true, Activation.RELU),
                new ToMap(2),
                new Reshape(List.of(12, -1))),
            Optional.empty(),
            false),
        new AttentionPool(8));
  }

  private static Conv kernel(int bins, int frames) {
    return new Conv(4, List.of(bins, frames), List.of(1, 1), Padding.SAME, false, Activation.RELU);
  }

  /** A Transformer's encoder layer. */
  static List<Layer> attention() {
    return List.of(
        new Dense(12, 0, Activation.LINEAR),
        new SelfAttention(3, SelfAttention.Positions.SINUSOIDAL, 0.05),
        new Residual(
            List.of(new Dense(24, 0, Activation.GELU), new Dense(12, 0, Activation.LINEAR)),
            false,
            Activation.LINEAR),
        new LayerNorm(1e-5));
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
