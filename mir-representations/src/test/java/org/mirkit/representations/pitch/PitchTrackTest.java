package org.mirkit.representations.pitch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.representations.Npy;

class PitchTrackTest {
  private static final double SWITCH = 0.01;

  @Property(tries = 30)
  void the_course_is_the_most_probable_of_a_full_search(
      @ForAll @IntRange(min = 2, max = 40) int bins,
      @ForAll @IntRange(min = 1, max = 12) int widest,
      @ForAll @IntRange(min = 1, max = 60) int frames,
      @ForAll long seed) {
    double[][] probability = candidates(bins, frames, seed);
    assertArrayEquals(
        fullSearch(probability, bins, widest), track(probability, bins, widest).states());
  }

  @Test
  void a_course_that_was_settled_in_parts_is_that_of_a_full_search() {
    double[][] probability = candidates(12, 1500, 3);
    assertArrayEquals(fullSearch(probability, 12, 2), track(probability, 12, 2).states());
  }

  private static PitchTrack track(double[][] probability, int bins, int widest) {
    PitchTrack track = new PitchTrack(bins, widest, SWITCH, probability.length);
    for (double[] frame : probability) {
      track.add(frame, sum(frame));
    }
    return track;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return Math.min(1, sum);
  }

  private static double[][] candidates(int bins, int frames, long seed) {
    Random random = new Random(seed);
    double[][] probability = new double[frames][bins];
    for (double[] frame : probability) {
      for (int candidate = random.nextInt(4); candidate > 0; candidate--) {
        frame[random.nextInt(bins)] = 0.33 * random.nextDouble();
      }
    }
    return probability;
  }

  /** Viterbi's recursion as it is written, over all pairs of states. */
  private static int[] fullSearch(double[][] probability, int bins, int widest) {
    double[][] transition = transition(bins, widest);
    int frames = probability.length;
    double[][] value = new double[frames][2 * bins];
    int[][] from = new int[frames][2 * bins];
    for (int frame = 0; frame < frames; frame++) {
      double unvoiced = (1 - sum(probability[frame])) / bins;
      for (int to = 0; to < 2 * bins; to++) {
        double best = frame == 0 ? -Math.log(2.0 * bins) : Double.NEGATIVE_INFINITY;
        for (int state = 0; frame > 0 && state < 2 * bins; state++) {
          double arriving =
              value[frame - 1][state] + Math.log(transition[state][to] + Double.MIN_NORMAL);
          if (arriving > best) {
            best = arriving;
            from[frame][to] = state;
          }
        }
        double seen = to < bins ? probability[frame][to] : unvoiced;
        value[frame][to] = best + Math.log(seen + Double.MIN_NORMAL);
      }
    }
    int[] states = new int[frames];
    for (int state = 0; state < 2 * bins; state++) {
      int last = frames - 1;
      states[last] = value[last][state] > value[last][states[last]] ? state : states[last];
    }
    for (int frame = frames - 1; frame > 0; frame--) {
      states[frame - 1] = from[frame][states[frame]];
    }
    return states;
  }

  private static double[][] transition(int bins, int widest) {
    double[][] transition = new double[2 * bins][2 * bins];
    for (int from = 0; from < bins; from++) {
      double sum = 0;
      for (int to = 0; to < bins; to++) {
        sum += Math.max(0, 1 - Math.abs(to - from) / (widest + 1.0));
      }
      for (int to = 0; to < bins; to++) {
        double step = Math.max(0, 1 - Math.abs(to - from) / (widest + 1.0)) / sum;
        transition[from][to] = (1 - SWITCH) * step;
        transition[from][bins + to] = SWITCH * step;
        transition[bins + from][to] = SWITCH * step;
        transition[bins + from][bins + to] = (1 - SWITCH) * step;
      }
    }
    return transition;
  }

  @Test
  void the_beta_distribution_equals_scipys() {
    double[] integral = Npy.golden("beta_cdf_2_18.npy").values();
    double[] fractional = Npy.golden("beta_cdf_0p5_3p25.npy").values();
    for (int i = 0; i <= 50; i++) {
      assertEquals(integral[i], new BetaDistribution(2, 18).cumulative(i / 50.0), 1e-7);
      assertEquals(fractional[i], new BetaDistribution(0.5, 3.25).cumulative(i / 50.0), 1e-7);
    }
    assertTrue(new BetaDistribution(2, 18).cumulative(1.5) == 1);
  }
}
