package org.mirkit.classical.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticTest {

  /** From numpy 2 and scipy.stats.skew of [1, 2, 4, 8, 3] and of its differences. */
  static Stream<Arguments> golden() {
    return Stream.of(
        arguments(Statistic.MEAN, 3.6),
        arguments(Statistic.STANDARD_DEVIATION, 2.4166091947189146),
        arguments(Statistic.MIN, 1),
        arguments(Statistic.MAX, 8),
        arguments(Statistic.MEDIAN, 3),
        arguments(Statistic.SKEWNESS, 0.8978957037987336),
        arguments(Statistic.DELTA_MEAN, 0.5),
        arguments(Statistic.DELTA_STANDARD_DEVIATION, 3.3541019662496847),
        arguments(Statistic.DELTA_MIN, -5),
        arguments(Statistic.DELTA_MAX, 4),
        arguments(Statistic.DELTA_MEDIAN, 1.5),
        arguments(Statistic.DELTA_SKEWNESS, -0.7950463919999252));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void each_is_what_numpy_and_scipy_compute(Statistic statistic, double expected) {
    assertEquals(expected, of(statistic, 1, 2, 4, 8, 3), 1e-12);
  }

  @ParameterizedTest
  @EnumSource(names = {"SKEWNESS", "STANDARD_DEVIATION", "DELTA_MEAN", "DELTA_SKEWNESS"})
  void silence_has_neither_spread_nor_skew(Statistic statistic) {
    assertEquals(0, of(statistic, -80.3f, -80.3f, -80.3f), 1e-6);
  }

  @Test
  void a_single_frame_has_no_differences() {
    assertEquals(0, of(Statistic.DELTA_MAX, 5));
    assertEquals(5, of(Statistic.MEDIAN, 5));
  }

  @Property(tries = 200)
  void a_gain_in_dB_moves_the_mean_and_nothing_else_about_the_shape(
      @ForAll @Size(min = 1, max = 40) List<@FloatRange(min = -80, max = 80) Float> levels,
      @ForAll @FloatRange(min = -20, max = 20) float gain) {
    float[] values = new float[levels.size()];
    float[] louder = new float[levels.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = levels.get(i);
      louder[i] = values[i] + gain;
    }
    assertEquals(of(Statistic.MEAN, values) + gain, of(Statistic.MEAN, louder), 1e-4);
    for (Statistic shape :
        List.of(Statistic.STANDARD_DEVIATION, Statistic.DELTA_STANDARD_DEVIATION)) {
      assertEquals(of(shape, values), of(shape, louder), 1e-4);
    }
  }

  private static double of(Statistic statistic, float... values) {
    float[] differences = new float[values.length - 1];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = values[i + 1] - values[i];
    }
    return statistic.of(values, differences);
  }
}
