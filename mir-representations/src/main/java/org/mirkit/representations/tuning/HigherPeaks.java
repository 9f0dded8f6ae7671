package org.mirkit.representations.tuning;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/** Counts the deviations of the peaks that are no lower than the half-known median of all. */
final class HigherPeaks implements Survey {
  private final PeakMap view;
  private final int binsPerOctave;
  private final int leading;
  private final long rank;
  private final DoubleFunction<Representation> settle;
  private final int[] higher = new int[SpectralPeaks.SLOTS];

  /** Of the heights that may be the median: how many have which trailing bits, by deviation. */
  private final int[][] near = new int[SpectralPeaks.SLOTS][0];

  /**
   * A survey that has heard nothing yet.
   *
   * @param leading leading bits of the median
   * @param rank how many heights with the same leading bits are before the median, when sorted
   */
  HigherPeaks(
      PeakMap view,
      int binsPerOctave,
      int leading,
      long rank,
      DoubleFunction<Representation> settle) {
    this.view = view;
    this.binsPerOctave = binsPerOctave;
    this.leading = leading;
    this.rank = rank;
    this.settle = settle;
  }

  @Override
  public Representation view() {
    return view;
  }

  @Override
  public void add(Features frames) {
    float[] heights = new float[frames.frames()];
    float[] frequenciesHz = new float[frames.frames()];
    for (int bin = 0; bin < frames.spec().bins(); bin++) {
      frames.copyRow(0, bin, heights, 0);
      frames.copyRow(1, bin, frequenciesHz, 0);
      for (int i = 0; i < heights.length; i++) {
        if (heights[i] > 0 && HeightCode.leading(heights[i]) >= leading) {
          count(heights[i], SpectralPeaks.slot(frequenciesHz[i], binsPerOctave));
        }
      }
    }
  }

  private void count(float height, int slot) {
    if (HeightCode.leading(height) > leading) {
      higher[slot]++;
      return;
    }
    if (near[slot].length == 0) {
      near[slot] = new int[HeightCode.RANGE];
    }
    near[slot][HeightCode.trailing(height)]++;
  }

  @Override
  public Representation settled() {
    int median = medianTrailing();
    int[] histogram = higher.clone();
    for (int slot = 0; slot < near.length; slot++) {
      histogram[slot] += Arrays.stream(near[slot]).skip(median).sum();
    }
    return settle.apply(SpectralPeaks.mostFrequent(histogram));
  }

  private int medianTrailing() {
    long left = rank;
    for (int trailing = 0; trailing < HeightCode.RANGE; trailing++) {
      for (int[] counts : near) {
        left -= counts.length == 0 ? 0 : counts[trailing];
      }
      if (left < 0) {
        return trailing;
      }
    }
    return HeightCode.RANGE;
  }
}
