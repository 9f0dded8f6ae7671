package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.layer.SelfAttention.Positions;

/** Attention against sums written out in Java. */
class AttentionMeaningTest {
  private static final float EXACT = 1e-5f;
  private static final int FRAMES = 5;
  private static final int UNITS = 4;
  private static final Sequence SHAPE = new Sequence(UNITS, FRAMES);

  @Test
  void attention_pool_is_the_mean_of_frames_by_their_share() {
    Sequence shape = new Sequence(2, 2);
    try (Bench bench = new Bench(new AttentionPool(1), shape)) {
      bench.set("weight", 1, 0.5f);
      bench.set("bias", -0.5f);
      bench.set("score", 2);
      float[] output = bench.run(bench.example(1, 2, -1, 4), false).toFloatArray();
      double first = Math.exp(2 * Math.tanh(1 + 1 - 0.5));
      double second = Math.exp(2 * Math.tanh(-1 + 2 - 0.5));
      double share = first / (first + second);
      assertArrayEquals(
          new float[] {(float) (2 * share - 1), (float) (4 - 2 * share)}, output, EXACT);
    }
  }

  @Test
  void self_attention_is_pytorchs_multi_head_attention_added_and_levelled() {
    try (Bench bench = new Bench(new SelfAttention(2, Positions.NONE, 0), SHAPE)) {
      float[] x = bench.noise(1, SHAPE).toFloatArray();
      float[] asked = linear(x, bench.get("in_proj_weight"), bench.get("in_proj_bias"));
      float[] found =
          linear(attended(asked, 2), bench.get("out_proj.weight"), bench.get("out_proj.bias"));
      float[] expected = new float[x.length];
      for (int frame = 0; frame < FRAMES; frame++) {
        level(x, found, expected, frame * UNITS);
      }
      assertArrayEquals(expected, bench.run(bench.example(x), false).toFloatArray(), 1e-4f);
    }
  }

  private static float[] linear(float[] x, float[] weight, float[] bias) {
    float[] y = new float[FRAMES * bias.length];
    for (int i = 0; i < y.length; i++) {
      int row = i % bias.length;
      y[i] = bias[row];
      for (int unit = 0; unit < UNITS; unit++) {
        y[i] += weight[row * UNITS + unit] * x[i / bias.length * UNITS + unit];
      }
    }
    return y;
  }

  /** Rows of queries, keys and values side by side. */
  private static float[] attended(float[] asked, int heads) {
    int each = UNITS / heads;
    float[] mixed = new float[FRAMES * UNITS];
    for (int head = 0; head < heads; head++) {
      for (int frame = 0; frame < FRAMES; frame++) {
        double[] shares = new double[FRAMES];
        double sum = 0;
        for (int other = 0; other < FRAMES; other++) {
          double product = 0;
          for (int i = head * each; i < (head + 1) * each; i++) {
            product += asked[frame * 3 * UNITS + i] * asked[other * 3 * UNITS + UNITS + i];
          }
          shares[other] = Math.exp(product / Math.sqrt(each));
          sum += shares[other];
        }
        for (int other = 0; other < FRAMES; other++) {
          for (int i = head * each; i < (head + 1) * each; i++) {
            mixed[frame * UNITS + i] +=
                (float) (shares[other] / sum * asked[other * 3 * UNITS + 2 * UNITS + i]);
          }
        }
      }
    }
    return mixed;
  }

  private static void level(float[] x, float[] found, float[] result, int at) {
    double mean = 0;
    double square = 0;
    for (int i = at; i < at + UNITS; i++) {
      double value = x[i] + found[i];
      mean += value / UNITS;
      square += value * value / UNITS;
    }
    for (int i = at; i < at + UNITS; i++) {
      result[i] = (float) ((x[i] + found[i] - mean) / Math.sqrt(square - mean * mean + 1e-5));
    }
  }

  @Test
  void without_positions_frames_are_a_set_and_with_them_they_are_not() {
    float[] forwards = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 0, 2, 0};
    float[] backwards = new float[forwards.length];
    for (int i = 0; i < forwards.length; i++) {
      backwards[i] = forwards[(FRAMES - 1 - i / UNITS) * UNITS + i % UNITS];
    }
    assertEquals(0, difference(Positions.NONE, forwards, backwards), 1e-4);
    assertTrue(difference(Positions.SINUSOIDAL, forwards, backwards) > 0.1);
  }

  /** How much the first frame's answer differs when frames come backwards, it last. */
  private static double difference(Positions positions, float[] forwards, float[] backwards) {
    try (Bench bench = new Bench(new SelfAttention(2, positions, 0), SHAPE)) {
      float[] one = bench.run(bench.example(forwards), false).toFloatArray();
      float[] other = bench.run(bench.example(backwards), false).toFloatArray();
      double sum = 0;
      for (int i = 0; i < UNITS; i++) {
        sum += Math.abs(one[i] - other[(FRAMES - 1) * UNITS + i]);
      }
      return sum;
    }
  }

  @Test
  void positions_are_sines_and_cosines_of_growing_wavelength() {
    float[] table = SelfAttentionBlock.sinusoids(3, 4);
    float[] second = {
      (float) Math.sin(2), (float) Math.cos(2), (float) Math.sin(0.02), (float) Math.cos(0.02)
    };
    assertArrayEquals(new float[] {0, 1, 0, 1}, Arrays.copyOf(table, 4), EXACT);
    assertArrayEquals(second, Arrays.copyOfRange(table, 8, 12), EXACT);
  }
}
