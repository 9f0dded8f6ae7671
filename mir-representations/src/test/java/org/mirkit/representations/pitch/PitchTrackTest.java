package org.mirkit.representations.pitch;

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
  void no_course_is_more_probable(
      @ForAll @IntRange(min = 2, max = 40) int bins,
      @ForAll @IntRange(min = 1, max = 12) int widest,
      @ForAll @IntRange(min = 1, max = 60) int frames,
      @ForAll long seed) {
    checkAgainstFullSearch(candidates(bins, frames, seed), bins, widest);
  }

  @Test
  void no_course_is_more_probable_than_one_that_was_settled_in_parts() {
    checkAgainstFullSearch(candidates(12, 1500, 3), 12, 2);
  }

  /** Several courses may be equally probable, so the probabilities are compared. */
  private static void checkAgainstFullSearch(double[][] probability, int bins, int widest) {
    double[][] transition = transition(bins, widest);
    double best = logProbability(fullSearch(probability, transition), probability, transition);
    int[] states = track(probability, bins, widest).states();
    assertEquals(best, logProbability(states, probability, transition), 1e-9 * -best);
  }

  private static double logProbability(
      int[] states, double[][] probability, double[][] transition) {
    double sum = -Math.log(transition.length);
    for (int frame = 0; frame < states.length; frame++) {
      double moved = frame == 0 ? 1 : transition[states[frame - 1]][states[frame]];
      double seen = seen(probability[frame], states[frame]);
      sum += Math.log(moved + Double.MIN_NORMAL) + Math.log(seen + Double.MIN_NORMAL);
    }
    return sum;
  }

  private static double seen(double[] probability, int state) {
    int bins = probability.length;
    return state < bins ? probability[state] : (1 - sum(probability)) / bins;
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
  private static int[] fullSearch(double[][] probability, double[][] transition) {
    int frames = probability.length;
    int states = transition.length;
    double[][] value = new double[frames][states];
    int[][] from = new int[frames][states];
    for (int frame = 0; frame < frames; frame++) {
      for (int to = 0; to < states; to++) {
        double best = frame == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int state = 0; frame > 0 && state < states; state++) {
          double arriving =
              value[frame - 1][state] + Math.log(transition[state][to] + Double.MIN_NORMAL);
          if (arriving > best) {
            best = arriving;
            from[frame][to] = state;
          }
        }
        value[frame][to] = best + Math.log(seen(probability[frame], to) + Double.MIN_NORMAL);
      }
    }
    return traced(value[frames - 1], from);
  }

  private static int[] traced(double[] last, int[][] from) {
    int[] states = new int[from.length];
    int end = states.length - 1;
    for (int state = 0; state < last.length; state++) {
      states[end] = last[state] > last[states[end]] ? state : states[end];
    }
    for (int frame = end; frame > 0; frame--) {
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
