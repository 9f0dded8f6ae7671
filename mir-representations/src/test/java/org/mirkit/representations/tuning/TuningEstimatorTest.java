package org.mirkit.representations.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TuningEstimatorTest {
  private final TuningEstimator estimator = new TuningEstimator(22_050, 12);

  @Property(tries = 20)
  void a_mistuned_tone_is_found_to_a_few_cents(@ForAll @IntRange(min = -45, max = 45) int cents) {
    float[] samples = new float[22_050];
    for (int i = 0; i < samples.length; i++) {
      double hz = 440 * Math.pow(2, cents / 1200.0);
      samples[i] = (float) Math.sin(2 * Math.PI * hz * i / 22_050);
    }
    assertEquals(cents / 100.0, estimator.estimate(samples), 0.035);
  }

  @Test
  void silence_is_in_tune() {
    assertEquals(0, estimator.estimate(new float[5000]));
  }

  @Property(tries = 200)
  void the_median_is_that_of_the_sorted_numbers(@ForAll @Size(min = 1, max = 60) float[] numbers) {
    float[] sorted = numbers.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i] % 100);
    }
    float[] shuffled = sorted.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double expected =
        sorted.length % 2 == 1 ? sorted[half] : ((double) sorted[half - 1] + sorted[half]) / 2;
    assertEquals(expected, Median.of(shuffled, shuffled.length));
  }
}
