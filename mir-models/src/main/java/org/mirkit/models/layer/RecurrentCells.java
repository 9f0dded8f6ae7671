package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.internal.NDArrayEx;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.recurrent.RNN;
import java.util.List;

/** The engine's recurrent cells of a {@link Recurrent}. */
record RecurrentCells(Recurrent layer) {
  private static final boolean BIASES = true;
  private static final boolean BATCH_FIRST = true;

  /** All layers and directions: (B, T, V) as (B, T, outputs). */
  NDArray run(NDArray x, List<NDArray> weights, boolean training) {
    return run(x, weights, layer.layers(), layer.bidirectional(), training);
  }

  /** One layer in one direction, forwards. */
  NDArray runOne(NDArray x, List<NDArray> weights, boolean training) {
    return run(x, weights, 1, false, training);
  }

  /** What reaches the next layer. */
  NDArray dropout(NDArray x, boolean training) {
    return x.getNDArrayInternal().dropout(x, (float) layer.dropout(), training).singletonOrThrow();
  }

  private NDArray run(NDArray x, List<NDArray> weights, int depth, boolean both, boolean training) {
    NDArrayEx engine = x.getNDArrayInternal();
    NDList parameters = new NDList(weights);
    NDArray silence = silence(x, depth, both);
    double dropout = depth == 1 ? 0 : layer.dropout();
    NDList outputs =
        switch (layer.cell()) {
          case RNN ->
              engine.rnn(
                  x,
                  silence,
                  parameters,
                  BIASES,
                  depth,
                  RNN.Activation.TANH,
                  dropout,
                  training,
                  both,
                  BATCH_FIRST);
          case GRU ->
              engine.gru(
                  x, silence, parameters, BIASES, depth, dropout, training, both, BATCH_FIRST);
          case LSTM ->
              engine.lstm(
                  x,
                  new NDList(silence, silence(x, depth, both)),
                  parameters,
                  BIASES,
                  depth,
                  dropout,
                  training,
                  both,
                  BATCH_FIRST);
        };
    return outputs.head();
  }

  private NDArray silence(NDArray x, int depth, boolean both) {
    long states = (long) depth * (both ? 2 : 1);
    return x.getManager().zeros(new Shape(states, x.size(0), layer.units()));
  }
}
