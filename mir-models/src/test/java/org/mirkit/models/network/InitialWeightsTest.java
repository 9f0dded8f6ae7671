package org.mirkit.models.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.FilterBank;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.weights.Tensor;

class InitialWeightsTest {
  private static final ModelSignature SIGNATURE = Synthetic.signature(DecisionScale.FRAME);

  /** Fan-in 18 and fan-out 576 of a 3×3 convolution from 2 to 64 channels. */
  @ParameterizedTest
  @CsvSource({
    "HE_NORMAL,0.33333,4",
    "HE_UNIFORM,0.33333,1.7321",
    "GLOROT_NORMAL,0.058026,4",
    "GLOROT_UNIFORM,0.058026,1.7321",
    "LECUN_NORMAL,0.23570,4"
  })
  void weights_have_the_deviation_of_their_formula_and_the_tails_of_their_distribution(
      InitialWeights kind, double deviation, double tail) {
    float[] values = of(kind, conv(2), conv(64)).get("layers.2.weight").values();
    double square = 0;
    double largest = 0;
    for (float value : values) {
      square += value * value / (double) values.length;
      largest = Math.max(largest, Math.abs(value));
    }
    assertEquals(deviation, Math.sqrt(square), deviation * 0.1);
    if (tail < 2) {
      assertTrue(largest <= deviation * tail * 1.001, "uniform ends at √3 deviations");
    } else {
      assertTrue(largest > 2 * deviation, "normal has tails");
    }
  }

  @Test
  void orthogonal_rows_or_columns_stand_at_right_angles() {
    Map<String, Tensor> weights =
        of(InitialWeights.ORTHOGONAL, new Dense(5, 1, Activation.RELU), recurrent());
    assertOrthonormal(weights.get("layers.1.weight").values(), 5);
    assertOrthonormal(transposed(weights.get("layers.2.weight_hh_l0").values(), 12, 4), 4);
  }

  private static void assertOrthonormal(float[] rows, int count) {
    int length = rows.length / count;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        double dot = 0;
        for (int k = 0; k < length; k++) {
          dot += (double) rows[i * length + k] * rows[j * length + k];
        }
        assertEquals(i == j ? 1 : 0, dot, 1e-5, i + " and " + j);
      }
    }
  }

  private static float[] transposed(float[] values, int rows, int columns) {
    float[] turned = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i % columns * rows + i / columns] = values[i];
    }
    return turned;
  }

  @ParameterizedTest
  @EnumSource(InitialWeights.class)
  void recurrent_weights_stay_within_their_own_bound_unless_orthogonal_is_asked_for(
      InitialWeights kind) {
    float[] values = of(kind, recurrent()).get("layers.1.weight_hh_l0").values();
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    assertTrue(largest <= (kind == InitialWeights.ORTHOGONAL ? 1 : 0.5), kind + ": " + largest);
    for (float bias : of(kind, recurrent()).get("layers.1.bias_hh_l0").values()) {
      assertTrue(Math.abs(bias) <= 0.5);
    }
  }

  @Test
  void filters_that_a_layer_gives_itself_stay() {
    FilterBank bank =
        new FilterBank(
            FilterBank.Kind.GABOR,
            3,
            8000,
            50,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            FilterBank.Compression.NONE);
    assertEquals(
        of(InitialWeights.HE_NORMAL, bank).get("layers.1.cosines"),
        of(InitialWeights.ORTHOGONAL, bank).get("layers.1.cosines"));
  }

  @Test
  void what_training_begins_with_is_told_apart_and_what_weights_fit_is_not() {
    Blueprint he = blueprint(InitialWeights.HE_NORMAL, conv(2));
    Blueprint glorot = blueprint(InitialWeights.GLOROT_UNIFORM, conv(2));
    assertNotEquals(he.text(), glorot.text());
    assertTrue(glorot.text().endsWith("initial weights glorot-uniform\n"), glorot.text());
    assertEquals(he.architecture(), glorot.architecture());
  }

  private static Map<String, Tensor> of(InitialWeights kind, Layer... layers) {
    return Torch.alone(
        () -> {
          try (Network network = Network.untrained(blueprint(kind, layers), 7)) {
            return network.snapshot();
          }
        });
  }

  private static Blueprint blueprint(InitialWeights kind, Layer... layers) {
    return Blueprint.of(SIGNATURE, List.of(layers), kind);
  }

  private static Conv conv(int filters) {
    return new Conv(filters, List.of(3, 3), List.of(1, 1), Padding.SAME, false, Activation.RELU);
  }

  private static Recurrent recurrent() {
    return new Recurrent(Recurrent.Cell.GRU, 4, 1, false, Recurrent.Output.SEQUENCE);
  }
}
