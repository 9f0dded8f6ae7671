package org.mirkit.models.engine.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.ActivationLayer;
import org.mirkit.models.layer.AdaptivePool;
import org.mirkit.models.layer.AttentionPool;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Conv1d;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.FilterBank;
import org.mirkit.models.layer.FilterBank.Compression;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.InstanceNorm;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.LayerNorm;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Permute;
import org.mirkit.models.layer.Permute.MapAxis;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pool1d;
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

/** Our own layers keep to the contract with parameters of every sort, on every kind of shape. */
class LayerVariantsTest {
  private static final FeatureMap MAP = new FeatureMap(2, 7, 9);
  private static final Sequence SEQUENCE = new Sequence(5, 9);
  private static final Vector VECTOR = new Vector(6);
  private static final FeatureMap SAMPLES = new FeatureMap(1, 1, 50);
  private static final FeatureMap CUT = new FeatureMap(1, 16, 5);

  static Stream<Arguments> everywhere() {
    return Stream.of(
            new Dense(4, 0, Activation.RELU),
            new Dense(4, 3, Activation.LINEAR),
            new Conv(3, List.of(3, 3), List.of(1, 1), Padding.SAME, true, Activation.RELU),
            new Conv(3, List.of(2, 4), List.of(2, 3), Padding.SAME, false, Activation.GELU),
            new Conv(3, List.of(2, 4), List.of(2, 3), Padding.VALID, false, Activation.ELU),
            new Conv(3, List.of(9, 12), List.of(1, 1), Padding.SAME, false, Activation.TANH),
            new Pool(Pooling.MAX, List.of(2, 4)),
            new Pool(Pooling.AVERAGE, List.of(3, 1)),
            new GlobalPool(Pooling.AVERAGE),
            new GlobalPool(Pooling.MAX),
            new Recurrent(Cell.RNN, 3, 1, false, Output.SEQUENCE),
            new Recurrent(Cell.LSTM, 3, 2, true, Output.LAST),
            new Recurrent(Cell.GRU, 3, 2, true, Output.SEQUENCE),
            new BatchNorm(0.1, 1e-5),
            new ActivationLayer(Activation.LEAKY_RELU),
            new Dropout(0.4),
            new Flatten(),
            new Conv(
                4,
                List.of(3, 2),
                List.of(1, 2),
                List.of(2, 3),
                2,
                Padding.SAME,
                true,
                false,
                Activation.SOFTMAX),
            new Conv1d(4, 3, 2, 2, 1, Padding.SAME, true, Activation.RELU),
            new Conv1d(5, 2, 1, 1, 1, Padding.VALID, false, Activation.SOFTMAX),
            new Pool(Pooling.MAX, List.of(3, 3), Optional.of(List.of(2, 1))),
            new Pool1d(Pooling.AVERAGE, 2),
            new AdaptivePool(Pooling.AVERAGE, List.of(3, 4)),
            new AdaptivePool(Pooling.MAX, List.of(7, 1)),
            new AttentionPool(3),
            new LayerNorm(1e-5),
            new InstanceNorm(1e-5),
            new SpatialDropout(0.4),
            new SqueezeExcite(2),
            new SelfAttention(1, SelfAttention.Positions.SINUSOIDAL, 0.1),
            new SelfAttention(2, SelfAttention.Positions.NONE, 0),
            new Recurrent(Cell.GRU, 3, 2, 0.3, false, Output.SEQUENCE),
            new ToSequence(),
            new ToMap(1),
            new ToMap(2),
            new Reshape(List.of(7, 2, -1)),
            new Reshape(List.of(3, -1)),
            new Reshape(List.of(-1)),
            new Permute(List.of(MapAxis.FRAMES, MapAxis.CHANNELS, MapAxis.BINS)),
            new Residual(
                List.of(new Dense(5, 1, Activation.RELU), new Dropout(0.1)), true, Activation.RELU),
            new Residual(List.of(conv(2, 1)), false, Activation.LINEAR),
            new Residual(List.of(conv(4, 2), new BatchNorm(0.1, 1e-5)), true, Activation.RELU),
            new Residual(List.of(new Dense(6, 0, Activation.RELU)), true, Activation.RELU),
            new Parallel(List.of(List.of(conv(3, 1)), List.of(), List.of(conv(2, 1), conv(1, 1)))),
            new Parallel(
                List.of(
                    List.of(new Dense(2, 0, Activation.RELU)),
                    List.of(new Dense(3, 0, Activation.RELU)))),
            new LayerGroup(List.of(conv(3, 2), new Flatten()), Optional.of(1), false),
            new LayerGroup(List.of(conv(3, 2), new BatchNorm(0.1, 1e-5)), Optional.empty(), true),
            bank(FilterBank.Kind.GABOR, true),
            bank(FilterBank.Kind.GAMMATONE, false),
            bank(FilterBank.Kind.SINC, true),
            bank(FilterBank.Kind.SINC, false))
        .flatMap(
            layer ->
                Stream.of(MAP, SEQUENCE, VECTOR, SAMPLES, CUT)
                    .filter(shape -> takes(layer, shape))
                    .map(shape -> Arguments.of(layer, shape)));
  }

  private static Conv conv(int filters, int stride) {
    return new Conv(
        filters, List.of(3, 3), List.of(stride, stride), Padding.SAME, false, Activation.RELU);
  }

  private static FilterBank bank(FilterBank.Kind kind, boolean learned) {
    Optional<Integer> kernel = learned ? Optional.of(16) : Optional.empty();
    return new FilterBank(
        kind, 4, 8000, 100, Optional.empty(), kernel, Optional.empty(), learned, Compression.LOG);
  }

  private static boolean takes(DjlLayer layer, TensorShape shape) {
    try {
      layer.outputShape(shape);
      return true;
    } catch (ModelException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void every_claim_holds(DjlLayer layer, TensorShape shape) {
    LayerClaims claims = new LayerClaims(layer, shape, random -> random.nextFloat() * 2 - 1);
    EveryClaim.byName().forEach((name, claim) -> claim.accept(claims));
  }
}
