package org.mirkit.representations.pitch;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;

/**
 * Which period each of some frames has: the shortest at which the normalised difference has a
 * trough below a threshold, else that of its lowest value; de Cheveigné and Kawahara (2002), step
 * 4. All frames are searched side by side, until each has a trough.
 *
 * <p>Scratch memory of one thread.
 */
final class PeriodSearch {
  private static final int NONE = -1;

  private final double threshold;
  private final float level;
  private final float[] depth = new float[LANES];
  private final int[] found = new int[LANES];

  PeriodSearch(double threshold) {
    this.threshold = threshold;
    level = (float) threshold < threshold ? Math.nextUp((float) threshold) : (float) threshold;
  }

  /** Index of a frame's period, counted from the shortest. */
  int period(int lane) {
    return found[lane];
  }

  /** Finds the periods of a block's frames. */
  void find(NormalizedDifference.Block block) {
    Arrays.fill(found, NONE);
    int open = block.frames();
    for (int index = 0; index < block.periods() && open > 0; index++) {
      open -= takeTroughs(block, index);
    }
    for (int lane = 0; lane < block.frames() && open > 0; lane++) {
      if (found[lane] == NONE) {
        found[lane] = lowest(block, lane);
      }
    }
  }

  /** At the ends the one neighbour stands for both. */
  private int takeTroughs(NormalizedDifference.Block block, int index) {
    int last = block.periods() - 1;
    float[] row = block.at(index);
    float[] before = block.at(index == 0 ? 1 : index - 1);
    float[] after = block.at(index == last ? last - 1 : index + 1);
    depth(before, row, after);
    int taken = 0;
    for (int lane = 0; lane < block.frames(); lane++) {
      if (depth[lane] >= 0
          && found[lane] == NONE
          && row[lane] < threshold
          && row[lane] < before[lane]) {
        found[lane] = index;
        taken++;
      }
    }
    return taken;
  }

  /** By how much values are below their neighbours and the threshold; hardly any are. */
  private void depth(float[] before, float[] row, float[] after) {
    for (int lane = 0; lane < LANES; lane++) {
      float underNeighbours = Math.min(before[lane] - row[lane], after[lane] - row[lane]);
      depth[lane] = Math.min(underNeighbours, level - row[lane]);
    }
  }

  private static int lowest(NormalizedDifference.Block block, int lane) {
    int lowest = 0;
    float value = block.at(0)[lane];
    for (int index = 1; index < block.periods(); index++) {
      float other = block.at(index)[lane];
      if (other < value) {
        value = other;
        lowest = index;
      }
    }
    return lowest;
  }
}
