package org.mirkit.representations.tuning;

import java.util.function.DoubleFunction;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Estimates the tuning of a sound that is heard piece by piece, to the same value as {@link
 * SpectralPeaks}, but without keeping any peak.
 *
 * <p>Only the higher half of all peaks count. Where their median lies is found in two passes: this
 * one counts peaks by the leading half of the bits of their height, which gives the half-known
 * median, and {@link HigherPeaks} completes it and counts deviations.
 */
public final class TuningSurvey implements Survey {
  private final PeakMap view;
  private final Representation surveyed;
  private final int binsPerOctave;
  private final DoubleFunction<Representation> settle;
  private final int[] heights = new int[HeightCode.RANGE];
  private long count;

  /**
   * A survey that has heard nothing yet.
   *
   * @param view the peaks
   * @param surveyed what needs the tuning
   * @param binsPerOctave bins of the scale whose deviation is looked for
   * @param settle makes the representation that knows the deviation
   */
  public TuningSurvey(
      PeakMap view,
      Representation surveyed,
      int binsPerOctave,
      DoubleFunction<Representation> settle) {
    this.view = view;
    this.surveyed = surveyed;
    this.binsPerOctave = binsPerOctave;
    this.settle = settle;
  }

  @Override
  public Representation view() {
    return view;
  }

  @Override
  public void add(Features frames) {
    float[] row = new float[frames.frames()];
    for (int bin = 0; bin < frames.spec().bins(); bin++) {
      frames.copyRow(0, bin, row, 0);
      for (float height : row) {
        if (height > 0) {
          heights[HeightCode.leading(height)]++;
          count++;
        }
      }
    }
  }

  @Override
  public Representation settled() {
    if (count == 0) {
      return settle.apply(0);
    }
    long rank = count / 2;
    int leading = 0;
    while (rank >= heights[leading]) {
      rank -= heights[leading++];
    }
    int half = leading;
    long within = rank;
    return new HalfSettled(
        surveyed, () -> new HigherPeaks(view, binsPerOctave, half, within, settle));
  }
}
