package org.mirkit.representations.hpss;

import static org.mirkit.representations.hpss.RunningMedian.LANES;

/**
 * Running medians of a spectrogram over time: lanes are neighbouring bins, rows are frames. A
 * stretch of frames is turned at a time, so that what is worked on stays in the cache.
 */
final class HarmonicMedians {
  private static final int STRETCH = 256;

  private final RunningMedian medians;
  private final int bins;
  private final int frames;
  private final int[][] rows;
  private final int[][] found = new int[STRETCH][LANES];

  HarmonicMedians(int kernel, int bins, int frames) {
    this.medians = new RunningMedian(kernel);
    this.bins = bins;
    this.frames = frames;
    this.rows = new int[Math.min(frames, STRETCH) + kernel - 1][LANES];
  }

  /**
   * Writes the medians behind the spectrogram.
   *
   * @param values magnitudes, bin by bin, and as many places again for the medians
   */
  void write(float[] values) {
    for (int bin = 0; bin < bins; bin += LANES) {
      int lanes = Math.min(LANES, bins - bin);
      for (int frame = 0; frame < frames; frame += STRETCH) {
        int count = Math.min(STRETCH, frames - frame);
        load(values, bin, lanes, frame - medians.radius(), count + 2 * medians.radius());
        medians.apply(
            rows, count, (row, median) -> System.arraycopy(median, 0, found[row], 0, LANES));
        store(values, bin, lanes, frame, count);
      }
    }
  }

  private void load(float[] values, int bin, int lanes, int from, int count) {
    boolean inside = from >= 0 && from + count <= frames;
    for (int lane = 0; lane < lanes; lane++) {
      int start = (bin + lane) * frames;
      for (int i = 0; i < count; i++) {
        int frame = inside ? from + i : Reflection.of(from + i, frames);
        rows[i][lane] = Float.floatToRawIntBits(values[start + frame]);
      }
    }
  }

  private void store(float[] values, int bin, int lanes, int frame, int count) {
    for (int lane = 0; lane < lanes; lane++) {
      int start = (bins + bin + lane) * frames + frame;
      for (int i = 0; i < count; i++) {
        values[start + i] = Float.intBitsToFloat(found[i][lane]);
      }
    }
  }
}
