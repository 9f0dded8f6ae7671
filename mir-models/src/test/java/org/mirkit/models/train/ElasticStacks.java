package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.Synthetic;
import org.mirkit.models.chain.ChainConfig;
import org.mirkit.models.chain.ChainLayer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.AttentionPool;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Conv1d;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.InstanceNorm;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.LayerNorm;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pool1d;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.Recurrent.Cell;
import org.mirkit.models.layer.Recurrent.Output;
import org.mirkit.models.layer.Residual;
import org.mirkit.models.layer.SelfAttention;
import org.mirkit.models.layer.SqueezeExcite;
import org.mirkit.models.layer.ToMap;
import org.mirkit.models.layer.ToSequence;
import org.mirkit.models.network.Blueprint;

/** Stacks of every sort that take examples of any length, without chance. */
final class ElasticStacks {
  private ElasticStacks() {}

  static Conv conv(int filters, int stride, Padding padding, boolean batchNorm) {
    return new Conv(
        filters, List.of(3, 3), List.of(1, stride), padding, batchNorm, Activation.TANH);
  }

  private static Conv same(int filters) {
    return conv(filters, 1, Padding.SAME, false);
  }

  private static Pool pool(int frames) {
    return new Pool(Pooling.MAX, List.of(2, frames));
  }

  private static Recurrent recurrent(Cell cell, int layers, boolean both, Output output) {
    return new Recurrent(cell, 5, layers, both, output);
  }

  static Map<String, List<Layer>> ofTracks() {
    Map<String, List<Layer>> stacks = new LinkedHashMap<>();
    stacks.put("dense with context", List.of(new Dense(8, 2, Activation.RELU)));
    stacks.put(
        "conv and pooling",
        List.of(
            same(4),
            new Pool(Pooling.AVERAGE, List.of(2, 2)),
            conv(4, 1, Padding.VALID, false),
            new Pool(Pooling.MAX, List.of(2, 3), Optional.of(List.of(1, 2))),
            new GlobalPool(Pooling.AVERAGE)));
    stacks.put(
        "conv with strides",
        List.of(
            conv(4, 2, Padding.SAME, false),
            conv(4, 2, Padding.VALID, false),
            new GlobalPool(Pooling.AVERAGE)));
    stacks.put(
        "crnn",
        List.of(same(4), pool(2), same(4), pool(2), recurrent(Cell.GRU, 1, false, Output.LAST)));
    stacks.put("bidirectional lstm", List.of(recurrent(Cell.LSTM, 2, true, Output.SEQUENCE)));
    stacks.put("bidirectional gru to one", List.of(recurrent(Cell.GRU, 2, true, Output.LAST)));
    stacks.put(
        "batch norm",
        List.of(
            conv(4, 1, Padding.SAME, true),
            new Pool(Pooling.AVERAGE, List.of(2, 2)),
            BatchNorm.STANDARD,
            new ToSequence(),
            BatchNorm.STANDARD,
            new Conv1d(6, 3, 1, 1, 1, Padding.SAME, true, Activation.TANH)));
    stacks.put(
        "block to a vector",
        List.of(
            new LayerGroup(
                List.of(
                    same(4),
                    new GlobalPool(Pooling.MAX),
                    new Dense(5, 0, Activation.TANH),
                    BatchNorm.STANDARD),
                Optional.empty(),
                false)));
    stacks.put("attention", attention());
    stacks.put("branches", branches());
    stacks.put(
        "residual",
        List.of(
            new Residual(List.of(same(4), conv(4, 2, Padding.SAME, false)), true, Activation.RELU),
            new Residual(List.of(same(4)), false, Activation.RELU)));
    stacks.put(
        "instance norm and squeeze",
        List.of(
            same(4),
            new InstanceNorm(1e-5),
            new SqueezeExcite(2),
            new ToSequence(),
            new InstanceNorm(1e-5),
            new SqueezeExcite(2)));
    stacks.put("attention pool", List.of(new Dense(6, 0, Activation.TANH), new AttentionPool(4)));
    stacks.put("max pool of all", List.of(same(4), new GlobalPool(Pooling.MAX)));
    return stacks;
  }

  private static List<Layer> attention() {
    return List.of(
        new Dense(12, 0, Activation.LINEAR),
        new SelfAttention(3, SelfAttention.Positions.SINUSOIDAL, 0),
        new LayerNorm(1e-5));
  }

  private static List<Layer> branches() {
    return List.of(
        new Parallel(List.of(List.of(same(3)), List.of(same(2), new InstanceNorm(1e-5)))),
        new LayerGroup(
            List.of(
                new ToSequence(),
                new Conv1d(6, 3, 1, 2, 1, Padding.SAME, false, Activation.RELU),
                new Pool1d(Pooling.MAX, 2),
                new ToMap(2)),
            Optional.empty(),
            false),
        new AttentionPool(8));
  }

  static Map<String, List<Layer>> ofFrames() {
    Map<String, List<Layer>> stacks = new LinkedHashMap<>();
    stacks.put("dense with context", List.of(new Dense(8, 2, Activation.RELU)));
    stacks.put(
        "crnn per frame",
        List.of(same(4), pool(1), same(4), recurrent(Cell.GRU, 1, true, Output.SEQUENCE)));
    stacks.put(
        "bidirectional lstm per frame",
        List.of(recurrent(Cell.LSTM, 2, true, Output.SEQUENCE), new LayerNorm(1e-5)));
    return stacks;
  }

  /** With a head, and a chain after it. */
  static Blueprint network(List<Layer> layers, DecisionScale scale, int frames, boolean chain) {
    Head head =
        new Head(Synthetic.CLASSES, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, scale);
    List<Layer> all = new ArrayList<>(layers);
    ModelSignature signature = new ModelSignature(new FeatureMap(1, Synthetic.BINS, frames), head);
    if (scale == DecisionScale.TRACK && !endsInVector(layers, signature)) {
      all.add(new GlobalPool(Pooling.AVERAGE));
    }
    all.add(new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
    if (chain) {
      all.add(new ChainLayer(ChainConfig.Answers.PATH));
    }
    return Blueprint.of(signature, all);
  }

  private static boolean endsInVector(List<Layer> layers, ModelSignature signature) {
    List<LayerShape> shapes = new LayerStack(layers).infer(signature.input());
    return shapes.get(shapes.size() - 1).output() instanceof Vector;
  }
}
