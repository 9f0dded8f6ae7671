package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

/**
 * The samples of {@value SpectrumBlock#LANES} neighbouring frames, turned so that the same sample
 * of every frame lies in one stretch: row r holds samples r, r + hop, r + 2·hop, … of the signal.
 *
 * <p>Sample n of frame t is sample n mod hop of frame t + n div hop, so that overlapping frames are
 * turned once and not each for itself. Scratch memory of one thread.
 */
final class HopColumns {
  private final int hopSamples;
  private final int rows;
  private final int columns;
  private final float[] values;

  /**
   * Room for frames.
   *
   * @param frameSamples length of a frame
   * @param hopSamples distance between the starts of neighbouring frames
   */
  HopColumns(int frameSamples, int hopSamples) {
    this.hopSamples = hopSamples;
    rows = Math.min(hopSamples, frameSamples);
    columns = LANES + (frameSamples - 1) / hopSamples;
    values = new float[rows * columns];
  }

  /**
   * Takes in the frames.
   *
   * @param source the signal, which they MUST lie inside of
   * @param start index of the first frame's first sample
   */
  void hold(float[] source, int start) {
    for (int column = 0; column < columns; column++) {
      int first = start + column * hopSamples;
      // The last column is that of the last frame's last samples, which need not fill it.
      int count = Math.min(rows, source.length - first);
      for (int row = 0, at = column; row < count; row++, at += columns) {
        values[at] = source[first + row];
      }
    }
  }

  /**
   * Writes one sample of every frame, times a weight.
   *
   * @param index of the sample in its frame
   */
  void copy(int index, float weight, float[] row) {
    int offset = index % hopSamples * columns + index / hopSamples;
    FastestLanes.LANES.scale(values, offset, weight, row);
  }
}
